// Whether an answer helped, and the list of answers that shrinks while one types and chooses.
(function () {
  'use strict';

  document.querySelectorAll('template[data-for=faq]').forEach(function (part) {
    part.replaceWith(part.content);
  });

  var helped = document.querySelector('.helped');
  if (helped) {
    var thanks = helped.querySelector('[data-thanks]');
    var yes = helped.querySelector('[data-helped]');
    yes.addEventListener('click', function () {
      yes.setAttribute('aria-pressed', 'true');
      thanks.textContent = thanks.dataset.thanks;
    });
    // Nobody told the program where the site would be; here we know.
    helped.querySelectorAll('[data-page]').forEach(function (link) {
      if (location.protocol !== 'file:') {
        var here = encodeURIComponent(location.href.replace(/[?#].*$/, ''));
        link.href = link.getAttribute('href').split(link.dataset.page).join(here);
      }
    });
  }

  var form = document.querySelector('.filter');
  if (!form) {
    return;
  }
  var key = 'lotse.filter.' + location.pathname;
  var count = document.getElementById('_count');
  var fields = Array.from(form.querySelectorAll('input, select'));
  var reset = form.querySelector('[type=reset]');
  var topics = Array.from(document.querySelectorAll('.topic'));

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
  var records = Array.from(document.querySelectorAll('.records > li'), function (item) {
    var text = item.dataset.words + ' ' + item.textContent;
    return { item: item, text: plain(text) + ' ' + spelled(text), href: item.querySelector('a').href };
  });

  // What the site's own search finds besides: answers that say it in other words, or with a slip of the finger.
  var root = document.getElementById('_search').dataset.root;
  var index = null;
  function search(words) {
    if (!index || !words) {
      return new Set();
    }
    return new Set(
      index
        .find(words)
        .filter(function (page) {
          return page.whole;
        })
        .map(function (page) {
          return new URL(root + page.address.split('/').map(encodeURIComponent).join('/') + 'index.html', location).href;
        })
    );
  }

  // A record that names no platform is about all of them.
  function has(item, name, value) {
    var held = item.dataset[name] || '';
    return !value || (name === 'platform' && !held) || held.split(' ').includes(value);
  }
  function filter() {
    var words = plain(fields[0].value).split(/\s+/).filter(Boolean);
    var found = search(fields[0].value.trim());
    if (!index && words.length > 0) {
      window.lotseIndex().then(function (opened) {
        index = opened;
        filter();
      }, function () {
        // Then it is found by its words alone.
      });
    }
    var left = records.filter(function (record) {
      var fits = (found.has(record.href) || words.every(function (word) {
        return record.text.includes(word);
      })) && fields.slice(1).every(function (field) {
        return has(record.item, field.name, field.value);
      });
      record.item.hidden = !fits;
      return fits;
    }).length;
    topics.forEach(function (topic) {
      topic.hidden = !topic.querySelector('.records > li:not([hidden])');
      var jump = document.querySelector('.topics a[href="#' + topic.getAttribute('aria-labelledby') + '"]');
      if (jump) {
        jump.parentElement.hidden = topic.hidden;
      }
    });
    var said = left === 0 ? count.dataset.none : counted(count.dataset, left);
    if (count.textContent !== said) {
      count.textContent = said;
    }
    var values = fields.map(function (field) {
      return field.value;
    });
    reset.hidden = !values.some(Boolean);
    try {
      sessionStorage.setItem(key, JSON.stringify(values));
    } catch (e) {
      // Storage is switched off: who comes back chooses again.
    }
  }

  try {
    JSON.parse(sessionStorage.getItem(key) || '[]').forEach(function (value, i) {
      if (fields[i]) {
        fields[i].value = value;
      }
    });
  } catch (e) {
    // The same.
  }
  // Who reads as a department looks for its answers.
  var as = document.getElementById('_as');
  var own = form.querySelector('[name=department]');
  if (as && own && as.value && !own.value) {
    own.value = as.value;
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault();
  });
  form.addEventListener('input', filter);
  form.addEventListener('reset', function () {
    setTimeout(function () {
      fields[0].focus();
      filter();
    });
  });
  filter();
})();
