// Leads on to the page in the remembered department, and remembers the one that is chosen here.
(function () {
  'use strict';
  var key = 'lotse.department';
  var page = document.documentElement;
  var doors = Array.from(document.querySelectorAll('.doors [data-department]'));
  var known = [];
  try {
    known = (localStorage.getItem(key) || '').split(' ');
  } catch (e) {
    // Storage is switched off: the reader chooses each time.
  }
  var own = doors.find(function (door) {
    return door.dataset.department === known[0];
  });
  if (own) {
    location.replace(own.href);
    return;
  }
  Array.from(document.querySelectorAll('.languages a')).forEach(function (link) {
    link.href += '#here';
  });
  doors.forEach(function (door) {
    door.addEventListener('click', function () {
      try {
        localStorage.setItem(key, door.dataset.department + ' ' + page.lang);
      } catch (e) {
        // The same.
      }
    });
  });
})();
