// Leads on in the reader's last language, else in the browser's, else in the site's first.
(function () {
  'use strict';
  var links = Array.from(document.querySelectorAll('.doors a'));
  var wanted = [];
  try {
    wanted.push((localStorage.getItem('lotse.department') || '').split(' ')[1] || '');
  } catch (e) {
    // Storage is switched off: the browser's language decides.
  }
  wanted = wanted.concat(navigator.languages || []);
  function base(language) {
    return language.toLowerCase().split('-')[0];
  }
  function find(language) {
    return (
      links.find(function (link) {
        return link.hreflang.toLowerCase() === language.toLowerCase();
      }) ||
      links.find(function (link) {
        return base(link.hreflang) === base(language);
      })
    );
  }
  var link = wanted.map(find).find(Boolean) || links[0];
  if (link) {
    location.replace(link.href);
  }
})();
