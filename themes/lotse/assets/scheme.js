// Light or dark as the reader chose it, before anything is painted.
(function () {
  'use strict';
  try {
    var scheme = localStorage.getItem('lotse.scheme');
    if (scheme === 'light' || scheme === 'dark') {
      document.documentElement.dataset.scheme = scheme;
    }
  } catch (e) {
    // Storage is switched off: the system decides.
  }
})();
