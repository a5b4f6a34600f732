// The search: a button and a dialog. What it searches with is loaded when it is first opened.
(function () {
  'use strict';
  var dialog = document.getElementById('_search');
  if (!dialog) {
    return; // a page of another theme
  }
  var field = document.getElementById('_search-field');
  var status = dialog.querySelector('.search-status');
  var filters = dialog.querySelector('.search-filters');
  var list = dialog.querySelector('.hits');
  var most = dialog.querySelector('.search-most');
  var more = dialog.querySelector('.search-more');
  var none = dialog.querySelector('.search-none');
  var foot = dialog.querySelector('.search-foot');
  var shortcut = document.getElementById('_search-key');
  var PAGES = 10; // shown at a time
  var index; // as soon as it is loaded
  var loading = false;
  var found = [];
  var asked = false; // nothing yet: what most people look for is offered
  var chosen = { type: '', platform: '' };
  var said;

  // A text in the form that the number wants: data-form-few and the like, where the language has them.
  function counted(of, number) {
    var form = new Intl.PluralRules(document.documentElement.lang).select(number);
    var own = of['form' + form[0].toUpperCase() + form.slice(1)];
    var single = form === 'one' && (number === 1 || of.one.includes('#'));
    return (own || (single ? of.one : of.many)).replace('#', number);
  }

  function read(storage, key) {
    try {
      return window[storage].getItem('lotse.' + key) || '';
    } catch (e) {
      return ''; // Storage is switched off: nothing is remembered.
    }
  }
  function keep(storage, key, value) {
    try {
      window[storage].setItem('lotse.' + key, value);
    } catch (e) {
      // The same.
    }
  }
  function stamp(id) {
    return document.getElementById(id).content.firstElementChild.cloneNode(true);
  }

  // Who comes back from a page that was found finds the search as it was.
  function remember(isOpen) {
    history.replaceState(Object.assign({}, history.state, { lotseSearch: isOpen }), '');
  }

  function say(text) {
    clearTimeout(said);
    said = setTimeout(function () {
      status.textContent = text; // once nobody types any more, or every letter would be answered
    }, 300);
  }

  function script(file) {
    return new Promise(function (done, failed) {
      var element = document.createElement('script');
      element.src = file;
      element.onload = done;
      element.onerror = failed;
      document.head.append(element);
    });
  }
  // All that is searched with. The last file says which parts the index has.
  function gather(query) {
    var files = dialog.dataset.files.split(' ');
    var index = script(files.pop() + query).then(function () {
      return Promise.all(
        window.lotseSearch.files.split(' ').filter(Boolean).map(function (name) {
          return script(dialog.dataset.root + 'search/' + name + '.js' + query);
        })
      );
    });
    return Promise.all(
      files
        .map(function (file) {
          return script(file + query);
        })
        .concat(index)
    );
  }
  // The index, for whoever searches on this page.
  var opening;
  window.lotseIndex = function () {
    opening =
      opening ||
      gather('')
        .catch(function () {
          return gather('?' + Date.now()); // past what the browser has kept: it may name a part that is gone since
        })
        .then(function () {
          return new Promise(function (done) {
            window.lotseFinder.open(window.lotseSearch, done);
          });
        });
    opening.catch(function () {
      opening = null;
    });
    return opening;
  };
  function load() {
    if (loading) {
      return;
    }
    loading = true;
    say(status.dataset.loading);
    window.lotseIndex().then(ready, function () {
      loading = false;
      say(status.dataset.broken);
      none.hidden = false;
    });
  }

  function ready(made) {
    index = made;
    window.lotseSearch.platforms.forEach(function (platform) {
      var chip = stamp('_chip');
      chip.dataset.value = platform[0];
      chip.textContent = platform[1];
      filters.querySelector('[data-kind="platform"]').append(chip);
    });
    say('');
    search();
  }

  function open() {
    if (dialog.open) {
      field.focus();
      return;
    }
    dialog.showModal();
    if (foot.checkVisibility()) {
      field.setAttribute('aria-describedby', '_search-keys');
    }
    field.value = field.value || read('sessionStorage', 'search');
    field.select();
    load();
    search();
  }

  // Marks are elements, never text that is read as HTML.
  function write(element, pieces) {
    pieces.forEach(function (piece) {
      var part = document.createElement(piece.mark ? 'mark' : 'span');
      part.textContent = piece.text;
      element.append(piece.mark ? part : piece.text);
    });
  }
  function entry(title, text, href, language) {
    var item = stamp('_hit');
    var link = item.querySelector('a');
    link.href = href;
    write(link, title);
    write(item.querySelector('.hit-text'), text);
    if (language) {
      item.lang = language;
    }
    return item;
  }
  function show(page) {
    var href = dialog.dataset.root + page.address.split('/').map(encodeURIComponent).join('/') + 'index.html';
    var pieces = page.hits.length > 0 ? index.pieces(page) : { title: [{ text: page.title }], text: [], sections: [] };
    var item = entry(pieces.title, pieces.text, href, page.language);
    var chip = chips('type').find(function (one) {
      return one.dataset.value === page.type;
    });
    var notes = [chip ? chip.dataset.one : '', page.language.toUpperCase()]
      .concat(page.platforms.map(second), page.audiences)
      .filter(Boolean);
    var note = item.querySelector('.hit-note');
    note.textContent = notes.join(' · ');
    note.lang = document.documentElement.lang;
    var sections = item.querySelector('ul');
    pieces.sections.forEach(function (section) {
      sections.append(entry(section.title, section.text, href + '#' + encodeURIComponent(section.id), ''));
    });
    list.append(item);
  }
  function showMore() {
    var pages = fitting();
    pages.slice(list.children.length, list.children.length + PAGES).forEach(show);
    more.hidden = list.children.length >= pages.length;
  }
  function second(pair) {
    return pair[1];
  }

  // Filters: each offers what is left by the other one.
  function chips(kind) {
    return Array.from(filters.querySelectorAll('[data-kind="' + kind + '"] button'));
  }
  function has(page, kind, value) {
    if (kind === 'type') {
      return page.type === value;
    }
    return page.platforms.some(function (platform) {
      return platform[0] === value;
    });
  }
  function fits(page, kind) {
    // What is for no platform in particular is for all.
    return !chosen[kind] || has(page, kind, chosen[kind]) || (kind === 'platform' && page.platforms.length === 0);
  }
  function fitting() {
    return found.filter(function (page) {
      return fits(page, 'type') && fits(page, 'platform');
    });
  }
  function offer(kind, other) {
    var all = chips(kind).filter(function (chip) {
      chip.hidden = !found.some(function (page) {
        return has(page, kind, chip.dataset.value) && fits(page, other);
      });
      chip.setAttribute('aria-pressed', chosen[kind] === chip.dataset.value);
      return !chip.hidden;
    });
    filters.querySelector('[data-kind="' + kind + '"]').hidden = all.length < 2 && !chosen[kind];
  }
  function forget(kind) {
    var there = found.some(function (page) {
      return has(page, kind, chosen[kind]) && fits(page, kind === 'type' ? 'platform' : 'type');
    });
    chosen[kind] = there ? chosen[kind] : '';
  }

  function search() {
    if (!index) {
      return;
    }
    asked = field.value.trim() === '';
    found = asked ? index.asked() : index.find(field.value);
    keep('sessionStorage', 'search', field.value);
    forget('platform');
    forget('type');
    render();
  }
  function render() {
    var pages = fitting();
    offer('type', 'platform');
    offer('platform', 'type');
    most.hidden = !asked || pages.length === 0;
    filters.hidden = asked || !filters.querySelector('[data-kind]:not([hidden])');
    list.textContent = '';
    showMore();
    dialog.firstElementChild.scrollTop = 0;
    var words = field.value.trim();
    none.hidden = !words || pages.length > 0;
    var text = pages.length ? counted(status.dataset, pages.length) : status.dataset.none;
    say(words ? text.replace('…', words) : '');
  }

  // Keys: arrows go from the field through what was found, letters go on with the field.
  function move(step) {
    var stops = [field].concat(
      Array.from(dialog.querySelectorAll('.hits a, .search-more:not([hidden]), .search-none:not([hidden]) a'))
    );
    var at = Math.max(0, stops.indexOf(document.activeElement));
    stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
  }
  function onKey(event) {
    if (event.isComposing) {
      return;
    }
    var onField = document.activeElement === field;
    if (event.key === 'Escape') {
      event.preventDefault(); // or the field would only be emptied
      dialog.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && onField) {
      var first = list.querySelector('a');
      if (first) {
        first.click();
      }
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (document.activeElement.closest('.hits')) {
        field.focus();
      }
    }
  }

  dialog.addEventListener('keydown', onKey);
  dialog.addEventListener('close', function () {
    remember(false);
  });
  var pressed;
  dialog.addEventListener('pointerdown', function (event) {
    pressed = event.target;
  });
  dialog.addEventListener('click', function (event) {
    var link = event.target.closest('a');
    if (link && link.pathname === location.pathname && link.hash) {
      dialog.close();
    } else if (link && list.contains(link)) {
      remember(true);
    } else if (event.target === dialog && pressed === dialog) {
      dialog.close();
    }
  });
  dialog.querySelector('.search-close').addEventListener('click', function () {
    dialog.close();
  });
  field.addEventListener('input', search);
  more.addEventListener('click', function () {
    var last = list.children.length;
    showMore();
    list.children[last].querySelector('a').focus();
  });
  filters.addEventListener('click', function (event) {
    var chip = event.target.closest('button');
    if (chip) {
      var kind = chip.closest('[data-kind]').dataset.kind;
      chosen[kind] = chosen[kind] === chip.dataset.value ? '' : chip.dataset.value;
      render();
    }
  });

  // A single key that does something can be switched off.
  shortcut.checked = read('localStorage', 'search-key') !== 'off';
  shortcut.addEventListener('change', function () {
    keep('localStorage', 'search-key', shortcut.checked ? '' : 'off');
  });
  document.addEventListener('keydown', function (event) {
    var command = event.ctrlKey || event.metaKey;
    var typing = dialog.open || event.target.closest('input, textarea, select, [contenteditable]');
    var slash = event.key === '/' && shortcut.checked && !typing && !command;
    var letter = event.key.toLowerCase() === 'k' && command && !event.shiftKey;
    if ((slash || letter) && !event.altKey) {
      event.preventDefault();
      open();
    }
  });

  Array.from(document.querySelectorAll('.search-here')).forEach(function (form) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      field.value = form.querySelector('input').value;
      open();
    });
  });
  Array.from(document.querySelectorAll('.search-button')).forEach(function (button) {
    button.addEventListener('click', open);
    button.hidden = false;
  });
  Array.from(document.querySelectorAll('.search-link')).forEach(function (link) {
    link.hidden = true;
  });
  // A link can bring the words along: index.html#search=vpn
  var brought = /^#search=(.*)$/.exec(location.hash);
  if (brought) {
    history.replaceState(history.state, '', location.pathname + location.search);
    try {
      field.value = decodeURIComponent(brought[1]);
    } catch (e) {
      // A mail program broke the address.
    }
    open();
  } else if (history.state && history.state.lotseSearch) {
    open();
  }
})();
