// Leads to the remembered department, unless the reader came to choose (#choose), and remembers the choice.
(function () {
  'use strict';
  var key = 'lotse.department';
  var page = document.documentElement;
  var box = document.getElementById('choose');
  var doors = Array.from(box.querySelectorAll('[data-department]'));
  var known = [];
  try {
    known = (localStorage.getItem(key) || '').split(' ');
  } catch (e) {
    // Storage is switched off: the reader chooses each time.
  }
  var asked = location.hash === '#here';
  if (location.hash !== '#choose' && !asked) {
    var door = doors.find(function (one) {
      return one.dataset.department === known[0];
    });
    if (door) {
      location.replace(door.href);
      return;
    }
  }
  Array.from(document.querySelectorAll('.languages a')).forEach(function (link) {
    link.href += '#here';
  });

  doors.forEach(function (one) {
    one.addEventListener('click', function () {
      try {
        localStorage.setItem(key, one.dataset.department + ' ' + (asked || !known[1] ? page.lang : known[1]));
      } catch (e) {
        // The same.
      }
    });
    if (one.dataset.department === known[0]) {
      one.setAttribute('aria-current', 'true');
      var last = document.createElement('span');
      last.className = 'last';
      last.textContent = '(' + box.dataset.last + ')';
      one.append(last);
    }
  });

  // Many departments: the list shrinks while one types.
  var find = box.querySelector('.find');
  if (!find) {
    return;
  }
  var field = find.querySelector('input');
  var found = document.getElementById('_found');
  var none = document.getElementById('_none');
  // A text in the form that the number wants: data-form-few and the like, where the language has them.
  function counted(of, number) {
    var form = new Intl.PluralRules(document.documentElement.lang).select(number);
    var own = of['form' + form[0].toUpperCase() + form.slice(1)];
    var single = form === 'one' && (number === 1 || of.one.includes('#'));
    return (own || (single ? of.one : of.many)).replace('#', number);
  }

  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/ß/g, 'ss').toLowerCase();
  }
  function spelled(text) {
    return plain(text.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue'));
  }
  function filter() {
    var words = plain(field.value).split(/\s+/).filter(Boolean);
    var left = doors.filter(function (one) {
      var name = one.firstChild.data;
      var fits = words.every(function (word) {
        return plain(name).includes(word) || spelled(name).includes(word);
      });
      one.parentElement.hidden = !fits;
      return fits;
    });
    none.hidden = left.length > 0;
    found.textContent = counted(found.dataset, left.length);
    return left;
  }
  find.hidden = false;
  field.addEventListener('input', filter);
  field.addEventListener('keydown', function (event) {
    if (event.key === 'Enter') {
      var left = filter();
      if (left.length === 1) {
        left[0].click();
      }
    }
  });
  filter();
})();
