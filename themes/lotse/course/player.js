// Leads through a course, one part at a time, and tells the learning system how far its reader is. How it tells that is
// the business of the script before this one (window.lotseRecord): SCORM 1.2, SCORM 2004 or cmi5.
(function () {
  'use strict';
  var record = window.lotseRecord;
  var course = document.getElementById('_course');
  var words = course.dataset;
  var trouble = document.querySelector('.course-trouble');
  var leave = document.querySelector('.course-leave');
  var parts = all('.course-part');
  var lessons = parts.slice(1);
  var questions = all('.is-lesson fieldset.question');
  var title = document.title;
  var pass = Number(words.pass);
  var here = -1;
  var seen = lessons.map(function () {
    return false;
  });
  var answers = {};
  var best = null; // the score of who has passed, and so has passed for good
  var open = false;

  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }
  function fill(text, numbers) {
    return numbers.reduce(function (said, number) {
      return said.replace('#', number);
    }, text);
  }

  // What is kept between two visits, in as few letters as can be: SCORM 1.2 has room for 4096.
  function kept() {
    var given = Object.keys(answers).map(function (q) {
      return q + ':' + answers[q].chosen.join('.') + (answers[q].right ? '+' : '-');
    });
    var bits = seen.map(function (is) {
      return is ? '1' : '0';
    });
    return ['1', words.form, bits.join(''), best === null ? '' : best, given.join(',')].join('|');
  }
  // Answers are of no use any more where other questions are asked; having passed is.
  function recall(text) {
    var fields = (text || '').split('|');
    if (fields[0] !== '1' || fields.length !== 5) {
      return;
    }
    best = fields[3] === '' ? null : Number(fields[3]);
    if (fields[1] !== words.form) {
      return;
    }
    seen = seen.map(function (is, i) {
      return fields[2][i] === '1';
    });
    fields[4].split(',').forEach(function (given) {
      var answer = /^(\d+):([\d.]+)([+-])$/.exec(given);
      if (answer && questions[answer[1]]) {
        answers[answer[1]] = { chosen: answer[2].split('.'), right: answer[3] === '+' };
        questions[answer[1]].dataset.kept = answer[2].split('.').join(' ');
      }
    });
  }

  function isDone(lesson) {
    var asked = questions.filter(function (question) {
      return lesson.contains(question);
    });
    return asked.length === 0
      ? seen[lessons.indexOf(lesson)]
      : asked.every(function (question) {
          return answers[questions.indexOf(question)];
        });
  }
  function score() {
    var right = questions.filter(function (question, q) {
      return answers[q] && answers[q].right;
    });
    return Math.floor((100 * right.length) / questions.length);
  }
  // A score is told at the end only: learning systems take one below the mark for having failed, whenever it comes.
  function result() {
    var done = lessons.filter(isDone).length;
    var completed = best !== null || done === lessons.length;
    var asks = completed && questions.length > 0;
    if (asks && score() >= pass && (best === null || score() > best)) {
      best = score();
    }
    return {
      at: String(here),
      kept: kept(),
      done: lessons.length ? done / lessons.length : 1,
      completed: completed,
      passed: asks ? best !== null : null,
      score: asks ? (best === null ? score() : best) : null,
    };
  }

  function say(text) {
    trouble.textContent = text;
    trouble.hidden = !text;
  }
  function tell() {
    var now = result();
    if (open) {
      record.save(now);
    }
    show(now);
  }
  function show(now) {
    var done = 0;
    lessons.forEach(function (lesson) {
      var is = isDone(lesson);
      var line = document.querySelector('[data-part="' + lesson.id + '"]');
      done += is ? 1 : 0;
      line.classList.toggle('is-done', is);
      line.querySelector('.lesson-state').textContent = is ? words.done : '';
    });
    progress(done);
    var sort = !now.completed ? '' : now.passed === null ? '.result-done' : now.passed ? '.result-passed' : '.result-missed';
    all('.course-result').forEach(function (place) {
      if (place.dataset.shown !== sort + now.score) {
        place.dataset.shown = sort + now.score;
        place.replaceChildren();
        if (sort) {
          place.append(course.content.querySelector(sort).cloneNode(true));
        }
      }
      all('.result-score', place).forEach(function (said) {
        said.textContent = fill(words.score, [now.score]);
      });
      all('.result-mark', place).forEach(function (said) {
        said.textContent = fill(words.missed, [pass]);
      });
    });
  }
  function progress(done) {
    var place = document.querySelector('.course-progress');
    var start = document.querySelector('.course-start');
    if (!place || done === 0) {
      return;
    }
    var bar = place.querySelector('progress') || place.appendChild(course.content.querySelector('progress').cloneNode());
    bar.max = lessons.length;
    bar.value = done;
    place.querySelector('span').textContent = fill(words.some, [done, lessons.length]);
    var next = lessons.find(function (lesson) {
      return !isDone(lesson);
    });
    start.href = '#' + (next || lessons[0]).id;
    start.textContent = next ? words.continue : words.again;
  }

  function go(to, quietly) {
    if (to === here) {
      return;
    }
    here = to;
    parts.forEach(function (part, i) {
      part.hidden = i !== to;
    });
    if (to > 0) {
      seen[to - 1] = true;
    }
    var heading = parts[to].querySelector('h1');
    document.title = (to > 0 ? heading.textContent + ' – ' : '') + title;
    tell();
    if (!quietly) {
      scrollTo({ top: 0, behavior: 'instant' });
      heading.focus({ preventScroll: true });
    }
  }
  function aim(hash) {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch (e) {
      return null;
    }
  }
  function partOf(target) {
    return parts.indexOf(target && target.closest('.course-part'));
  }
  function follow(hash) {
    var target = aim(hash);
    var to = partOf(target);
    if (here >= 0 && to >= 0) {
      go(to);
      if (target !== parts[to]) {
        target.scrollIntoView();
      }
    }
  }

  function begin(there) {
    open = there !== null;
    if (open) {
      pass = there.pass === undefined ? pass : there.pass;
      recall(there.kept);
    }
    say(open ? '' : words.alone);
    // Who was faster than the learning system has chosen a part already.
    var at = there && parts[there.at] ? Number(there.at) : 0;
    at = at || Math.max(0, partOf(aim(location.hash)));
    go(at, at === 0);
    leave.hidden = !(open && record.leave);
    var quiz = document.createElement('script');
    quiz.src = 'theme/quiz.js'; // not before it is known what was answered
    document.head.append(quiz);
  }
  function end() {
    if (open) {
      open = false;
      return record.close(result());
    }
    return Promise.resolve();
  }

  addEventListener('lotse:answer', function (event) {
    var q = questions.indexOf(event.target);
    if (q >= 0) {
      answers[q] = { chosen: event.detail.chosen, right: event.detail.right };
      tell();
    }
  });
  addEventListener('click', function (event) {
    // Where the address stays as it is, nothing says that it was meant.
    var link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) {
      follow(link.hash);
    }
  });
  addEventListener('hashchange', function () {
    follow(location.hash);
  });
  leave.addEventListener('click', function () {
    Promise.resolve(end()).then(record.leave);
  });
  addEventListener('pagehide', end);
  // Taken out of the browser's memory again: the visit has ended all the same.
  addEventListener('pageshow', function (event) {
    if (event.persisted) {
      say(words.lost);
    }
  });
  parts.slice(1).forEach(function (part) {
    part.hidden = true;
  });
  record.open(begin, function () {
    say(words.lost);
  });
})();
