// Finds the learning system: SCORM has it stand in a window above this one, or in the one that opened it.
(function () {
  'use strict';
  var FAR = 500; // windows above each other; more is a circle

  function above(from, name) {
    try {
      for (var at = from, i = 0; at && i < FAR; at = at.parent, i++) {
        if (at[name]) {
          return at[name];
        }
        if (at.parent === at) {
          return null;
        }
      }
    } catch (e) {
      // A window of somebody else's: what is in it is none of our business.
    }
    return null;
  }
  function opener(from) {
    try {
      return from.opener;
    } catch (e) {
      return null;
    }
  }
  // Not as it left the site: a course may be opened in a window of its own by a frame of the learning system.
  window.lotseSystem = function (name) {
    return above(window, name) || (opener(window) && above(opener(window), name)) || (opener(window.top) && above(opener(window.top), name));
  };
  window.lotseSince = Date.now();
})();
