// Lists to tick off. Ticks are kept by the list's id and each item's own id, or what it says, so that they outlive new
// items and a new order; pages of any kind can show how far a list is.
(function () {
  'use strict';
  var page = document.documentElement;
  var key = 'lotse.ticks.' + page.dataset.department;
  var words = document.getElementById('_ticks');

  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }
  function read() {
    try {
      var kept = JSON.parse(localStorage.getItem(key) || '{}');
      return kept && typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
    } catch (e) {
      return {}; // Storage is switched off, or holds something else.
    }
  }
  function list(kept, id) {
    return Array.isArray(kept[id]) ? kept[id] : [];
  }
  function keep(id, change) {
    try {
      var kept = read();
      kept[id] = change(list(kept, id));
      localStorage.setItem(key, JSON.stringify(kept));
    } catch (e) {
      // Nothing is remembered.
    }
  }
  function said(done, count) {
    var form = count > 0 && done === count ? words.dataset.all : words.dataset.some;
    return form.replace('#', done).replace('#', count);
  }

  // What an item says, without the names of those it is for and without what is nested below it.
  function text(item) {
    var copy = item.cloneNode(true);
    all('.audience, ul, ol, details', copy).forEach(function (part) {
      part.remove();
    });
    return copy.textContent.normalize('NFKC').trim().replace(/\s+/g, ' ');
  }

  // An item without an id is known by its text, and so in one language only.
  function items(box) {
    var seen = {};
    return all('.task-list-item input[type=checkbox]', box)
      .filter(function (input) {
        return input.closest('.checklist, .done') === box;
      })
      .map(function (input) {
        var item = input.closest('.task-list-item');
        var own = item.id || (item.closest('[lang]') || page).lang + ':' + text(item);
        seen[own] = (seen[own] || 0) + 1;
        return { input: input, key: seen[own] > 1 ? own + ' (' + seen[own] + ')' : own };
      });
  }

  // A box that its author ticked is ticked until the reader says no, which is kept as such.
  var boxes = all('.checklist, .done').filter(function (box) {
    return !box.closest('.variant');
  }).map(function (box) {
    var own = items(box);
    var bar = box.matches('.checklist') && own.length > 0 && words.content.firstElementChild.cloneNode(true);

    function show() {
      var done = own.filter(function (item) {
        return item.input.checked;
      }).length;
      if (bar) {
        bar.querySelector('progress').max = own.length;
        bar.querySelector('progress').value = done;
        bar.querySelector('[role=status]').textContent = said(done, own.length);
        bar.querySelector('.ticks-again').hidden = done === 0;
        bar.classList.toggle('is-done', done === own.length);
      }
    }
    function load() {
      var kept = box.id ? list(read(), box.id) : [];
      own.forEach(function (item) {
        item.input.checked =
          kept.includes(item.key) || (item.input.defaultChecked && !kept.includes('!' + item.key));
      });
      show();
    }
    function tick(item) {
      if (box.id) {
        keep(box.id, function (kept) {
          var others = kept.filter(function (other) {
            return other !== item.key && other !== '!' + item.key;
          });
          var no = item.input.defaultChecked ? ['!' + item.key] : [];
          return others.concat(item.input.checked ? [item.key] : no);
        });
      }
      show();
    }
    own.forEach(function (item) {
      item.input.disabled = false;
      item.input.addEventListener('change', function () {
        tick(item);
        tell(box);
      });
    });
    if (bar) {
      again(bar, function () {
        own.forEach(function (item) {
          item.input.checked = false;
          tick(item);
        });
        tell(box);
        own[0].input.focus();
      });
      box.append(bar);
    }
    box.classList.add('is-live');
    load();
    return { id: box.id, element: box, load: load };
  });

  // Beginning again takes two steps, and the first one leads to the one that loses nothing.
  function again(bar, reset) {
    var first = bar.querySelector('.ticks-again');
    var sure = bar.querySelector('.ticks-sure');
    function ask(open) {
      sure.hidden = !open;
      first.hidden = open;
    }
    first.addEventListener('click', function () {
      ask(true);
      sure.querySelector('.ticks-keep').focus();
    });
    sure.querySelector('.ticks-keep').addEventListener('click', function () {
      ask(false);
      first.focus();
    });
    sure.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        ask(false);
        first.focus();
      }
    });
    sure.querySelector('.ticks-reset').addEventListener('click', function () {
      ask(false);
      reset();
    });
  }

  // How far a list of this or another page is: <span data-progress-of="its id" data-count="its number of items">;
  // several lists count as one, their ids with spaces between them.
  function summary() {
    var kept = read();
    all('[data-progress-of]').forEach(function (place) {
      var count = Number(place.dataset.count);
      var done = place.dataset.progressOf.split(' ').reduce(function (sum, id) {
        return sum + list(kept, id).filter(function (one) {
          return one[0] !== '!' && (!one.includes(':') || one.startsWith(page.lang + ':'));
        }).length;
      }, 0);
      place.textContent = said(Math.min(done, count), count);
    });
  }
  function tell(from) {
    boxes.forEach(function (box) {
      if (box.id && box.id === from.id && box.element !== from) {
        box.load();
      }
    });
    summary();
  }
  function refresh() {
    boxes.forEach(function (box) {
      if (box.id) {
        box.load();
      }
    });
    summary();
  }
  addEventListener('storage', function (event) {
    if (event.key === key || event.key === null) {
      refresh();
    }
  });
  addEventListener('pageshow', function (event) {
    if (event.persisted) {
      refresh();
    }
  });
  summary();
})();
