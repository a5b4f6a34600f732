// Makes out the certificate of who has passed, or says what is missing.
(function () {
  'use strict';
  var page = document.documentElement;
  var key = 'lotse.training.' + page.dataset.department;
  var course = document.getElementById('_course');
  var place = document.getElementById('_certificate');
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem(key) || '{}') || {};
  } catch (e) {
    // Storage is switched off, or holds something else: nothing is known.
  }
  var own = kept[course.dataset.module] || {};
  var lessons = own.lessons || {};

  function show(selector) {
    var part = course.content.querySelector(selector).cloneNode(true);
    place.replaceChildren(part);
    return part;
  }
  if (!own.passed) {
    var missing = show('.missing');
    Array.from(missing.querySelectorAll('[data-lesson]')).forEach(function (line) {
      if (lessons[line.dataset.lesson]) {
        line.remove();
      }
    });
    var open = missing.querySelector('[data-lesson]');
    missing.querySelector(open ? '.missing-score' : '.missing-lessons').remove();
    var score = missing.querySelector('.missing-score b');
    if (score) {
      score.textContent = course.dataset.percent.replace('#', own.score || 0);
    }
    return;
  }

  var made = show('.passed');
  var field = made.querySelector('input');
  var name = made.querySelector('.certificate-name');
  var day = String(own.date || '').split('-').map(Number);
  if (day.length === 3) {
    made.querySelector('.certificate-date').textContent = new Date(day[0], day[1] - 1, day[2]).toLocaleDateString(page.lang === 'en' ? 'en-GB' : page.lang, {
      day: 'numeric',
      month: 'long',
      year: 'numeric'
    });
  }
  var result = made.querySelector('.certificate-score');
  if (result) {
    result.textContent = course.dataset.percent.replace('#', own.score);
  }
  field.value =
    own.name ||
    Object.keys(kept)
      .map(function (id) {
        return (kept[id] && kept[id].name) || '';
      })
      .find(Boolean) ||
    '';
  function write() {
    name.textContent = field.value;
  }
  field.addEventListener('input', function () {
    write();
    own.name = field.value.trim();
    try {
      localStorage.setItem(key, JSON.stringify(kept));
    } catch (e) {
      // Nothing is remembered.
    }
  });
  made.querySelector('.certificate-print').addEventListener('click', function () {
    if (field.value.trim() === '') {
      field.focus();
      made.querySelector('[role=status]').textContent = field.dataset.none;
      return;
    }
    print();
  });
  write();
})();
