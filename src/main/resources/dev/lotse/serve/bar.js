// The bar below every page of `lotse serve`. It is in no page that is built.
// It lies in a shadow root, so that the styles of theme and bar don't meet; what is in it comes from the server as HTML.
(function () {
  'use strict';
  var script = document.currentScript;
  var here = location.pathname;
  var query = new URLSearchParams(location.search);
  var instead = query.get('instead-of') || '';
  if (instead) {
    // A link to this page, or a reload, means the page itself.
    history.replaceState(history.state, '', here + location.hash);
  }

  function remembered(key) {
    try {
      return sessionStorage.getItem('lotse.preview.' + key);
    } catch (e) {
      return null; // Storage is switched off: the bar is as at the beginning after every load.
    }
  }
  function remember(key, value) {
    try {
      sessionStorage.setItem('lotse.preview.' + key, value);
    } catch (e) {
      // The same.
    }
  }

  var host = document.createElement('lotse-bar');
  // Set here, for inline styles are not allowed.
  host.style.cssText = 'display: block; position: fixed; inset: auto 0 0; z-index: 2147483647; pointer-events: none; '
    + 'visibility: hidden';
  var root = host.attachShadow({ mode: 'open' });
  var style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/_lotse/bar.css';
  style.onload = function () {
    host.style.visibility = 'visible';
    measure();
  };
  var bar = document.createElement('div');
  bar.id = 'bar';
  bar.setAttribute('role', 'region');
  var status = document.createElement('p');
  status.id = 'status';
  status.setAttribute('role', 'status');
  root.append(style, bar, status);
  document.documentElement.append(host);

  // The page ends above the bar, and what is tabbed to is not below it.
  var room = new CSSStyleSheet();
  document.adoptedStyleSheets = document.adoptedStyleSheets.concat(room);
  function makeRoom(height) {
    room.replaceSync('@media screen { :root { padding-bottom: ' + height + 'px; scroll-padding-bottom: ' + height + 'px } }');
  }
  makeRoom(Number(remembered('height')) || 0);
  function measure() {
    if (bar.offsetHeight && host.style.visibility === 'visible') {
      remember('height', bar.offsetHeight);
      makeRoom(bar.offsetHeight);
    }
  }
  new ResizeObserver(measure).observe(bar);

  function part(id) {
    return root.getElementById(id);
  }

  // Where there is nothing to show but errors they stand on the page, and the list is a second time the same.
  var isList = script.dataset.seen.indexOf('503-') === 0;
  var isListOpen = false;

  // What stands open: the list of mistakes by itself whenever there are other errors than when it was closed.
  function arrange() {
    var folded = (remembered('folded') || String(matchMedia('(max-width: 480px)').matches)) === 'true';
    var count = part('count');
    var errors = Array.from(root.querySelectorAll('.findings .error'), function (item) {
      return item.textContent;
    }).join('\n');
    var open = isList ? isListOpen
      : remembered('open') === 'true' || (errors !== '' && errors !== remembered('closed'));
    bar.classList.toggle('folded', folded);
    part('switch').hidden = folded;
    part('fold').setAttribute('aria-expanded', String(!folded));
    part('findings').hidden = !open;
    count.setAttribute('aria-expanded', String(open));
    part('fold').onclick = function () {
      remember('folded', String(!folded));
      arrange();
    };
    count.onclick = function () {
      if (isList) {
        isListOpen = !open;
      } else {
        remember('open', String(!open));
        remember('closed', open ? errors : '');
      }
      arrange();
    };
  }

  function go(name, value) {
    var to = new URLSearchParams({ from: decodeURIComponent(here) });
    to.set('instead', instead);
    to.set(name, value);
    location.assign('/_lotse/go?' + to);
  }

  function announce() {
    var notes = Array.from(root.querySelectorAll('.note:not([hidden])'));
    var words = notes.concat(part('count')).map(function (note) {
      return note.textContent;
    }).join(' ');
    if (status.textContent !== words) {
      status.textContent = words;
    }
  }

  function show(html) {
    var focused = root.activeElement && root.activeElement.id;
    var scrolled = part('findings') ? part('findings').scrollTop : 0;
    bar.innerHTML = html;
    bar.setAttribute('aria-label', part('fold').textContent);
    arrange();
    part('findings').scrollTop = scrolled;
    announce();
    ['department', 'language', 'date'].forEach(function (name) {
      var field = part(name);
      if (field) {
        field.onchange = function () {
          if (field.value) {
            go(name, field.value);
          }
        };
      }
    });
    // Typing a day would lead to the year 2 on the way to 2027, so a key has to end it.
    var date = part('date');
    if (date) {
      var typing = false;
      var change = date.onchange;
      date.onkeydown = function (event) {
        typing = event.key !== 'Enter';
        if (!typing) {
          change();
        }
      };
      date.onpointerdown = function () {
        typing = false;
      };
      date.onchange = function () {
        if (!typing) {
          change();
        }
      };
      date.onblur = function () {
        if (typing && date.value !== date.defaultValue) {
          change();
        }
      };
    }
    if (part('today')) {
      part('today').onclick = function () {
        go('date', 'today');
      };
    }
    if (focused && part(focused)) {
      part(focused).focus();
    }
  }

  // A page that is loaded again because of a save stays where its reader was.
  var place = (remembered('place') || '').split(' ');
  remember('place', '');
  var aim = null;
  if (place[0] === here) {
    instead = instead || decodeURIComponent(place[3] || '');
    scrollTo({ left: Number(place[1]), top: Number(place[2]), behavior: 'instant' });
    aim = { x: place[1], y: place[2], reached: scrollY };
  }
  function reload() {
    // A save may be seen half done, and the page be too short for a moment: then it is still the first place that counts.
    var at = aim && aim.reached === scrollY ? aim : { x: scrollX, y: scrollY };
    remember('place', [here, at.x, at.y, encodeURIComponent(instead)].join(' '));
    location.reload();
  }

  // Only a page that somebody looks at listens: a browser allows six connections to one server, and there may be more tabs.
  var events = null;
  var patience = 0;
  // A server that is busy, or started anew, is back by then.
  var PATIENCE = 3000;
  function lose(lost) {
    clearTimeout(patience);
    patience = 0;
    if (part('lost')) {
      part('lost').hidden = !lost;
      root.querySelectorAll('#switch select, #switch input, #switch button').forEach(function (control) {
        control.disabled = lost;
      });
      announce();
    }
  }
  function listen() {
    if (events || document.hidden) {
      return;
    }
    var seen = new URLSearchParams({ path: decodeURIComponent(here), seen: script.dataset.seen, instead: instead });
    events = new EventSource('/_lotse/events?' + seen);
    events.addEventListener('reload', function () {
      silence();
      reload();
    });
    events.addEventListener('bar', function (event) {
      lose(false);
      if (bar.dataset.html !== event.data) {
        bar.dataset.html = event.data;
        show(event.data);
      }
    });
    events.onerror = function () {
      patience = patience || setTimeout(lose, PATIENCE, true);
      if (events.readyState === EventSource.CLOSED) {
        // The browser itself tries no more, which it does not tell.
        events = null;
        setTimeout(listen, 1000);
      }
    };
  }
  function silence() {
    clearTimeout(patience);
    patience = 0;
    if (events) {
      events.close();
      events = null;
    }
  }
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) {
      silence();
    } else {
      listen();
    }
  });
  addEventListener('pagehide', silence);
  addEventListener('pageshow', listen);
  listen();
})();
