// Finds the way to this site's own pages in the address that led nowhere, and keeps the reader's choice of light or dark.
(function () {
  'use strict';
  var page = document.documentElement;
  try {
    var scheme = localStorage.getItem('lotse.scheme');
    if (scheme) {
      page.dataset.scheme = scheme;
    }
  } catch (e) {
    // Storage is switched off: the system decides.
  }
  var path = location.pathname;
  var marks = ['/' + page.dataset.department + '/' + page.lang + '/', '/' + page.lang + '/'];
  var mark = marks.find(function (part) {
    return path.indexOf(part) >= 0;
  });
  if (!mark) {
    return;
  }
  var root = path.slice(0, path.indexOf(mark) + mark.length);
  document.querySelectorAll('[data-way]').forEach(function (link) {
    link.href = root + link.dataset.way;
    link.parentElement.hidden = false;
  });
  // What the address was about is what its reader looks for.
  var search = document.querySelector('[data-search]');
  var words = search.querySelector('input');
  try {
    var last = decodeURIComponent(path.slice(root.length)).split('/').filter(function (part) {
      return part && !/^index\b/.test(part);
    }).pop() || '';
    words.value = last.replace(/\.\w+$/, '').replace(/[-_.+]+/g, ' ').trim();
  } catch (e) {
    // No address that says anything.
  }
  search.hidden = false;
  search.addEventListener('submit', function (event) {
    event.preventDefault();
    location.assign(root + 'index.html#search=' + encodeURIComponent(words.value));
  });
  document.querySelectorAll('.lost').forEach(function (hint) {
    hint.hidden = true;
  });
})();
