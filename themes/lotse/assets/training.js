// Keeps how far a reader is in the training, and shows it: on a module's page, in its lessons, on the way through all.
(function () {
  'use strict';
  var key = 'lotse.training.' + document.documentElement.dataset.department;
  var course = document.getElementById('_course');

  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }
  function read() {
    try {
      var kept = JSON.parse(localStorage.getItem(key) || '{}');
      return kept && typeof kept === 'object' ? kept : {};
    } catch (e) {
      return {}; // Storage is switched off, or holds something else.
    }
  }
  function of(kept, id) {
    var own = kept[id] && typeof kept[id] === 'object' ? kept[id] : {};
    own.lessons = own.lessons && typeof own.lessons === 'object' ? own.lessons : {};
    own.answers = own.answers && typeof own.answers === 'object' ? own.answers : {};
    return own;
  }
  function list(text) {
    return text ? text.split(' ') : [];
  }
  function fill(text, numbers) {
    return numbers.reduce(function (said, number) {
      return said.replace('#', number);
    }, text);
  }
  function today() {
    var now = new Date();
    now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
    return now.toISOString().slice(0, 10);
  }
  function done(own, lessons) {
    return lessons.filter(function (lesson) {
      return own.lessons[lesson];
    });
  }

  // The way through all modules, here or on the home page.
  function path() {
    var kept = read();
    all('[data-path-done] > [data-module]').forEach(function (step) {
      var words = step.parentElement.dataset;
      var own = of(kept, step.dataset.module);
      var lessons = list(step.dataset.lessons);
      var count = done(own, lessons).length;
      var whole = lessons.length > 0 && count === lessons.length;
      step.classList.toggle('is-done', whole);
      step.querySelector('.step-state').textContent = whole
        ? words.pathDone
        : count > 0
          ? fill(words.pathSome, [count, lessons.length])
          : '';
    });
  }
  // Another window, or a page that one comes back to, may know more by now.
  function follow(refresh) {
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
  }
  path();
  follow(path);
  if (!course) {
    return;
  }

  var words = course.dataset;
  var lessons = list(words.lessons);
  var questions = list(words.questions).map(Number);

  // How many percent of the answers are right; questions that are gone count no more.
  function right(own) {
    return lessons.reduce(function (sum, lesson, i) {
      var answers = own.answers[lesson] || {};
      for (var q = 0; q < questions[i]; q++) {
        sum += answers[q] && answers[q].right ? 1 : 0;
      }
      return sum;
    }, 0);
  }
  // How many answers of a lesson are not.
  function wrong(own, lesson) {
    var answers = own.answers[lesson] || {};
    return Array.from({ length: questions[lessons.indexOf(lesson)] }, function (none, q) {
      return answers[q] && answers[q].right ? 0 : 1;
    }).reduce(function (sum, one) {
      return sum + one;
    }, 0);
  }
  function change(how) {
    var kept = read();
    var own = of(kept, words.module);
    how(own);
    var asked = questions.reduce(function (sum, number) {
      return sum + number;
    }, 0);
    var score = asked > 0 ? Math.floor((100 * right(own)) / asked) : 100;
    var whole = done(own, lessons).length === lessons.length;
    // Who has passed has passed, and may try again without fear.
    own.score = own.passed ? Math.max(own.score || 0, score) : score;
    if (!own.passed && whole && score >= Number(words.pass)) {
      own.passed = true;
      own.date = today();
    }
    kept[words.module] = own;
    try {
      localStorage.setItem(key, JSON.stringify(kept));
    } catch (e) {
      // Nothing is remembered.
    }
    show(own);
  }

  function show(own) {
    var finished = done(own, lessons);
    all('[data-lesson]').forEach(function (line) {
      var is = Boolean(own.lessons[line.dataset.lesson]);
      var open = is && !own.passed ? wrong(own, line.dataset.lesson) : 0;
      line.classList.toggle('is-done', is && open === 0);
      line.querySelector('.lesson-state').textContent = open > 0 ? fill(words.wrong, [open]) : is ? words.done : '';
    });
    var bar = document.getElementById('_progress');
    if (bar && finished.length > 0) {
      var progress = bar.querySelector('progress') || bar.appendChild(course.content.querySelector('progress').cloneNode());
      progress.max = lessons.length;
      progress.value = finished.length;
      bar.querySelector('span').textContent = fill(words.some, [finished.length, lessons.length]);
    }
    var start = document.getElementById('_start');
    if (start && finished.length > 0) {
      var next = lessons.find(function (lesson) {
        return !own.lessons[lesson];
      });
      var again = !next && !own.passed && lessons.find(function (lesson) {
        return wrong(own, lesson) > 0;
      });
      var line = all('[data-lesson] a').find(function (link) {
        return link.closest('[data-lesson]').dataset.lesson === (next || again || lessons[0]);
      });
      start.href = line.href + (next || !again ? '' : '#_again');
      start.firstElementChild.textContent = next ? words.continue : again ? words.retry : words.again;
    }
    var place = document.getElementById('_result');
    if (place && (own.passed || finished.length === lessons.length)) {
      var result = course.content.querySelector(own.passed ? '.result-passed' : '.result-missed').cloneNode(true);
      all('.result-score', result).forEach(function (score) {
        score.textContent = questions.some(Boolean) ? fill(score.dataset.score, [own.score]) : score.textContent;
      });
      all('[data-again]', result).forEach(function (line) {
        var open = wrong(own, line.dataset.again);
        line.hidden = open === 0;
        var link = line.querySelector('a');
        link.setAttribute('href', link.getAttribute('href') + '#_again');
        line.querySelector('span').textContent = fill(words.wrong, [open]);
      });
      place.replaceChildren(result);
    }
  }

  var here = words.page;
  var forms = all('fieldset.question');
  var before = of(read(), words.module);
  if (here) {
    forms.forEach(function (question, number) {
      var answer = (before.answers[here] || {})[number];
      if (answer && Array.isArray(answer.chosen)) {
        question.dataset.kept = answer.chosen.join(' ');
      }
    });
    addEventListener('lotse:answer', function (event) {
      change(function (own) {
        var answers = (own.answers[here] = own.answers[here] || {});
        answers[event.detail.question] = { chosen: event.detail.chosen, right: event.detail.right };
        if (
          forms.every(function (question, number) {
            return answers[number];
          })
        ) {
          own.lessons[here] = true;
        }
      });
    });
    all('[data-finish]').forEach(function (link) {
      link.addEventListener('click', function () {
        change(function (own) {
          own.lessons[here] = true;
        });
      });
    });
  }
  // Who comes back for what was wrong, comes to it.
  addEventListener('load', function () {
    var open = forms.find(function (question, number) {
      var answer = (before.answers[here] || {})[number];
      return !answer || !answer.right;
    });
    if (location.hash === '#_again' && open) {
      open.scrollIntoView();
      open.querySelector('.quiz-bar button:not([hidden])').focus({ preventScroll: true });
    }
  });
  show(before);
  follow(function () {
    show(of(read(), words.module));
  });
})();
