// Leads on to the page in the remembered department, and remembers the one that is chosen here.
(function () {
  'use strict';
  var key = 'lotse.department';
  var doors = Array.from(document.querySelectorAll('[data-department]'));
  var known = [];
  try {
    known = (localStorage.getItem(key) || '').split(' ');
  } catch (e) {
    // Storage is switched off: the reader chooses each time.
  }
  doors.forEach(function (door) {
    door.addEventListener('click', function () {
      try {
        localStorage.setItem(key, (door.dataset.department + ' ' + (known[1] || '')).trim());
      } catch (e) {
        // The same.
      }
    });
    if (door.dataset.department === known[0]) {
      location.replace(door.href);
    }
  });
})();
