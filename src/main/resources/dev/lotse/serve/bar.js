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
  // Below the page in the flow, so that it covers nothing there; set here, for inline styles are not allowed.
  host.style.cssText = 'display: block; position: sticky; bottom: 0; z-index: 2147483647; visibility: hidden';
  var root = host.attachShadow({ mode: 'open' });
  var style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/_lotse/bar.css';
  style.onload = function () {
    host.style.visibility = 'visible';
  };
  var bar = document.createElement('div');
  bar.id = 'bar';
  bar.setAttribute('role', 'region');
  var status = document.createElement('p');
  status.id = 'status';
  status.setAttribute('role', 'status');
  root.append(style, bar, status);
  document.documentElement.append(host);

  function part(id) {
    return root.getElementById(id);
  }

  // What stands open: the list of mistakes by itself whenever there are other errors than when it was closed.
  function arrange() {
    var folded = remembered('folded') === 'true';
    var count = part('count');
    var errors = Array.from(root.querySelectorAll('.findings .error'), function (item) {
      return item.textContent;
    }).join('\n');
    var open = remembered('open') === 'true' || (errors !== '' && errors !== remembered('closed'));
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
      remember('open', String(!open));
      remember('closed', open ? errors : '');
      arrange();
    };
  }

  function go(name, value) {
    var to = new URLSearchParams({ from: decodeURIComponent(here) });
    to.set(name, value);
    location.assign('/_lotse/go?' + to);
  }

  function show(html) {
    var focused = root.activeElement && root.activeElement.id;
    var scrolled = part('findings') ? part('findings').scrollTop : 0;
    bar.innerHTML = html;
    bar.setAttribute('aria-label', part('fold').textContent);
    arrange();
    part('findings').scrollTop = scrolled;
    var notes = Array.from(root.querySelectorAll('.note'));
    var words = notes.concat(part('count')).map(function (note) {
      return note.textContent;
    });
    if (status.textContent !== words.join(' ')) {
      status.textContent = words.join(' ');
    }
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
  if (place[0] === here) {
    scrollTo(Number(place[1]), Number(place[2]));
  }
  function reload() {
    remember('place', [here, scrollX, scrollY].join(' '));
    location.reload();
  }

  // Only a page that somebody looks at listens: a browser allows six connections to one server, and there may be more tabs.
  var events = null;
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
      bar.classList.remove('lost');
      if (bar.dataset.html !== event.data) {
        bar.dataset.html = event.data;
        show(event.data);
      }
    });
    events.onerror = function () {
      bar.classList.add('lost');
    };
  }
  function silence() {
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
