// Light or dark: as the reader chose it, before anything is painted, and the switch for it.
(function () {
  'use strict';
  var key = 'lotse.scheme';
  var page = document.documentElement;
  var dark = matchMedia('(prefers-color-scheme: dark)');
  page.classList.add('scripted'); // what only scripts can work with takes its place from the beginning
  try {
    var kept = localStorage.getItem(key);
    if (kept === 'light' || kept === 'dark') {
      page.dataset.scheme = kept;
    }
  } catch (e) {
    // Storage is switched off: the system decides.
  }

  // The typeface is asked for together with the style sheet, so that no line breaks anew. Not from disk: browsers
  // refuse it there, and have it at once anyway.
  if (location.protocol !== 'file:') {
    var font = document.createElement('link');
    font.rel = 'preload';
    font.as = 'font';
    font.type = 'font/woff2';
    font.crossOrigin = '';
    font.href = document.currentScript.src.replace(/[^/]*$/, 'fonts/atkinson-latin-normal.woff2');
    document.head.append(font);
  }
  function isDark() {
    return page.dataset.scheme ? page.dataset.scheme === 'dark' : dark.matches;
  }

  // Who goes back to what the system says follows the system again.
  function turn() {
    var wanted = isDark() ? 'light' : 'dark';
    if ((wanted === 'dark') === dark.matches) {
      delete page.dataset.scheme;
    } else {
      page.dataset.scheme = wanted;
    }
    try {
      localStorage.setItem(key, page.dataset.scheme || '');
    } catch (e) {
      // The choice holds for this page.
    }
  }
  document.addEventListener('DOMContentLoaded', function () {
    var switches = Array.from(document.querySelectorAll('.scheme'));
    function show() {
      switches.forEach(function (button) {
        button.hidden = false;
        button.setAttribute('aria-pressed', isDark());
      });
    }
    switches.forEach(function (button) {
      button.addEventListener('click', function () {
        turn();
        show();
      });
    });
    dark.addEventListener('change', show);
    show();
  });
})();
