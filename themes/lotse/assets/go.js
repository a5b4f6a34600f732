// Leads on to the page in the remembered department, or to where that one says that it lacks the page, unless the
// reader came to choose (#choose); and remembers the department that is chosen here.
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
  if (!/^#(choose|here)$/.test(location.hash)) {
    if (own) {
      location.replace(own.href);
      return;
    }
    if (page.dataset.sites.split(' ').includes(known[0])) {
      location.replace('../../' + known[0] + '/go/index.html#id=' + page.dataset.id);
      return;
    }
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
