// Remembers where the reader belongs, for the chooser, short links and entrances: "department language".
// The department is the first one seen or the one chosen there; a look into another one doesn't change it.
(function () {
  'use strict';
  var page = document.documentElement;
  var key = 'lotse.department';
  try {
    var known = (localStorage.getItem(key) || '').split(' ')[0];
    localStorage.setItem(key, (known || page.dataset.department) + ' ' + page.lang);
  } catch (e) {
    // Storage is switched off: nothing is remembered.
  }

  // On a wide screen there is room for what a phone folds. Newer browsers do this by style alone.
  function unfold(selector, width) {
    var wide = matchMedia('(min-width: ' + width + ')');
    function follow() {
      document.querySelectorAll(selector).forEach(function (details) {
        details.open = wide.matches;
      });
    }
    follow();
    wide.addEventListener('change', follow);
  }
  if (!CSS.supports('selector(::details-content)')) {
    unfold('.menu', '60rem');
    unfold('.toc details', '80rem');
  }
})();
