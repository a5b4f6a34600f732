// Makes a page handier; without it everything can still be read.
(function () {
  'use strict';
  var page = document.documentElement;

  function read(key) {
    try {
      return localStorage.getItem('lotse.' + key) || '';
    } catch (e) {
      return ''; // Storage is switched off: nothing is remembered.
    }
  }
  function keep(key, value) {
    try {
      localStorage.setItem('lotse.' + key, value);
    } catch (e) {
      // The same.
    }
  }
  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }
  function aim(hash) {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch (e) {
      return null; // A mail program broke the address.
    }
  }
  function stamp(id) {
    return document.getElementById(id).content.firstElementChild.cloneNode(true);
  }

  // The chooser and the entrance lead a reader back to the department and the language that were read last.
  keep('department', (read('department').split(' ')[0] || page.dataset.department) + ' ' + page.lang);

  // A long navigation shows the page that the reader is on.
  var side = document.getElementById('_menu');
  var here = side && side.querySelector('.navigation [aria-current]');
  if (here && here.offsetTop > side.clientHeight) {
    side.scrollTop = here.offsetTop - side.clientHeight / 2;
  }

  // A way that stays on the page closes the sheet that it was on.
  if (side) {
    side.addEventListener('click', function (event) {
      if (event.target.closest('a[href^="#"]') && side.matches(':popover-open')) {
        side.hidePopover();
      }
    });
  }

  // Sections that the line has no room for are behind a button.
  var rest = document.getElementById('_sections');
  if (rest) {
    var more = rest.parentElement;
    var button = more.querySelector('button');
    var line = more.previousElementSibling;
    var entries = Array.from(line.children);
    var full = function () {
      return line.lastElementChild.offsetTop > line.firstElementChild.offsetTop;
    };
    var fit = function () {
      line.append.apply(line, entries);
      more.hidden = true;
      more.hidden = !full();
      while (full()) {
        rest.prepend(line.lastElementChild);
      }
      button.classList.toggle('is-current', rest.querySelector('[aria-current]') !== null);
    };
    rest.addEventListener('beforetoggle', function () {
      var place = button.getBoundingClientRect();
      rest.style.top = place.bottom + scrollY + 'px';
      rest.style.insetInlineEnd = (page.dir === 'rtl' ? place.left : page.clientWidth - place.right) + 'px';
    });
    new ResizeObserver(fit).observe(more.parentElement);
  }

  // The contents list: open where there is room, and marks where the reader is.
  var toc = document.querySelector('.toc details');
  if (toc) {
    var wide = matchMedia('(min-width: 80rem)');
    var unfold = function () {
      toc.open = wide.matches;
    };
    if (!CSS.supports('selector(::details-content)')) {
      unfold();
    }
    wide.addEventListener('change', unfold);
    var now = toc.querySelector('.toc-now');
    var links = all('a', toc);
    var marks = links.map(function (link) {
      return aim(link.hash);
    });
    var current = -1;
    var waiting = false;
    var follow = function () {
      waiting = false;
      var line = Math.min(innerHeight * 0.3, 240);
      var end = scrollY > 0 && innerHeight + scrollY >= page.scrollHeight - 2;
      var at = -1;
      marks.forEach(function (mark, i) {
        if (mark && mark.checkVisibility() && (end || mark.getBoundingClientRect().top <= line)) {
          at = i;
        }
      });
      if (at === current) {
        return;
      }
      if (links[current]) {
        links[current].removeAttribute('aria-current');
      }
      current = at;
      if (links[at]) {
        links[at].setAttribute('aria-current', 'true');
      }
      now.textContent = links[at] ? links[at].textContent : '';
    };
    var soon = function () {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(follow);
      }
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    follow();
    links.forEach(function (link) {
      link.addEventListener('click', function () {
        if (!wide.matches) {
          toc.open = false;
        }
      });
    });
  }

  // Tabs. The choice holds for all tabs of that name, here and on other pages.
  var groups = all('.tabs').map(function (group, g) {
    var tabs = all('.tab', group).filter(function (tab) {
      return tab.parentElement === group;
    });
    var list = stamp('_tabs');
    var buttons = tabs.map(function (tab, t) {
      var button = document.createElement('button');
      button.type = 'button';
      button.id = '_tab-' + g + '-' + t;
      tab.id = tab.id || '_panel-' + g + '-' + t;
      button.setAttribute('role', 'tab');
      button.setAttribute('aria-controls', tab.id);
      button.textContent = tab.querySelector('.tab-title').textContent;
      tab.setAttribute('role', 'tabpanel');
      tab.setAttribute('aria-labelledby', button.id);
      list.append(button);
      return button;
    });
    // A hidden panel keeps its box, so that searching in the page looks into it; nobody else shall come across it.
    function select(at) {
      tabs.forEach(function (tab, t) {
        if (t === at) {
          tab.removeAttribute('hidden');
          tab.tabIndex = 0;
        } else {
          tab.setAttribute('hidden', 'until-found');
          tab.removeAttribute('tabindex');
        }
        tab.setAttribute('aria-hidden', t !== at);
        buttons[t].setAttribute('aria-selected', t === at);
        buttons[t].tabIndex = t === at ? 0 : -1;
      });
    }
    function named(name) {
      var at = tabs.findIndex(function (tab) {
        return tab.dataset.tab === name;
      });
      if (at >= 0) {
        select(at);
      }
    }
    function choose(at) {
      var top = buttons[at].getBoundingClientRect().top;
      groups.forEach(function (other) {
        other(tabs[at].dataset.tab);
      });
      select(at);
      scrollBy({ top: buttons[at].getBoundingClientRect().top - top, behavior: 'instant' });
      var kept = read('tabs').split(' ').filter(function (name) {
        return name && name !== tabs[at].dataset.tab;
      });
      keep('tabs', [tabs[at].dataset.tab].concat(kept).slice(0, 9).join(' '));
    }
    buttons.forEach(function (button, t) {
      button.addEventListener('click', function () {
        choose(t);
      });
      button.addEventListener('keydown', function (event) {
        var last = buttons.length - 1;
        var next = t === last ? 0 : t + 1, back = t === 0 ? last : t - 1;
        var leftward = document.documentElement.dir === 'rtl';
        var to = { ArrowRight: leftward ? back : next, ArrowLeft: leftward ? next : back, Home: 0, End: last }[event.key];
        if (to !== undefined) {
          event.preventDefault();
          choose(to);
          buttons[to].focus();
        }
      });
      tabs[t].addEventListener('beforematch', function () {
        choose(t);
      });
    });
    group.prepend(list);
    group.classList.add('is-tabbed');
    select(0);
    return named;
  });
  read('tabs').split(' ').reverse().forEach(function (name) {
    groups.forEach(function (named) {
      named(name);
    });
  });

  // What a link points at is shown, even in a tab or in details that are closed.
  function reveal() {
    var target = aim(location.hash);
    for (var at = target; at; at = at.parentElement) {
      if (at.matches('.tab[hidden]')) {
        document.getElementById(at.getAttribute('aria-labelledby')).click();
      } else if (at.matches('.body details')) {
        at.open = true;
      }
    }
    if (target && target !== document.getElementById('_content')) {
      target.scrollIntoView();
    }
  }
  addEventListener('hashchange', reveal);
  if (location.hash && groups.length + all('.body details').length > 0) {
    reveal();
  }

  // What is wider than the page is scrolled with the keyboard too.
  var sizes = new ResizeObserver(function (changes) {
    changes.forEach(function (change) {
      var box = change.target;
      if (box.scrollWidth > box.clientWidth) {
        var group = stamp('_table');
        box.tabIndex = 0;
        box.setAttribute('role', 'group');
        box.setAttribute('aria-label', group.getAttribute('aria-label'));
      } else {
        ['tabindex', 'role', 'aria-label'].forEach(function (name) {
          box.removeAttribute(name);
        });
      }
    });
  });
  all('.body .table, .body pre').forEach(function (box) {
    sizes.observe(box);
  });

  all('template.print-page').forEach(function (template) {
    var place = template.content.firstElementChild.cloneNode(true);
    place.querySelector('button').addEventListener('click', function () {
      print();
    });
    template.replaceWith(place);
  });

  // On paper everything is open.
  var opened = [];
  addEventListener('beforeprint', function () {
    opened = all('.body details:not([open])');
    opened.forEach(function (details) {
      details.open = true;
    });
  });
  addEventListener('afterprint', function () {
    opened.forEach(function (details) {
      details.open = false;
    });
  });
})();
