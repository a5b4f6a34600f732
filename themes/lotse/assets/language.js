// Above all departments: in the language that was read last, else in the browser's, before anything is painted. A
// language that is chosen on the page itself stays.
(function () {
  'use strict';
  var page = document.documentElement;
  if (!page.dataset.languages || /^#here/.test(location.hash)) {
    return;
  }
  var files = page.dataset.languages.split(' ').map(function (pair) {
    return pair.split('=');
  });
  var wanted = [];
  try {
    wanted.push((localStorage.getItem('lotse.department') || '').split(' ')[1] || '');
  } catch (e) {
    // Storage is switched off: the browser's language decides.
  }
  function base(language) {
    return language.toLowerCase().split('-')[0];
  }
  var file = wanted
    .concat(navigator.languages || [])
    .map(function (language) {
      return files.find(function (pair) {
        return base(pair[0]) === base(language);
      });
    })
    .find(Boolean);
  if (file && file[0] !== page.lang) {
    location.replace(file[1] + location.hash);
  }
})();
