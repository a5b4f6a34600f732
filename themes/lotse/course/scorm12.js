// Tells a learning system of SCORM 1.2 how far a reader is.
(function () {
  'use strict';
  var system = window.lotseSystem('API');
  var quiet = false;
  var lost = function () {};

  function get(name) {
    return String(system.LMSGetValue('cmi.core.' + name));
  }
  function set(name, value) {
    return String(system.LMSSetValue('cmi.' + name, String(value))) === 'true';
  }
  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }
  // 0001:02:03.45
  function span(milliseconds) {
    var seconds = Math.floor(milliseconds / 1000);
    var hours = Math.min(9999, Math.floor(seconds / 3600));
    return ('000' + hours).slice(-4) + ':' + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60);
  }
  function status(now) {
    return !now.completed ? 'incomplete' : now.passed === null ? 'completed' : now.passed ? 'passed' : 'failed';
  }
  function write(now) {
    if (quiet) {
      return;
    }
    var fine = [set('core.lesson_location', now.at), set('suspend_data', now.kept)];
    if (now.score !== null) {
      fine.push(set('core.score.raw', now.score), set('core.score.min', 0), set('core.score.max', 100));
    }
    fine.push(set('core.lesson_status', status(now)));
    if (fine.includes(false)) {
      lost();
    }
  }

  window.lotseRecord = {
    open: function (ready, trouble) {
      lost = trouble;
      if (!system || String(system.LMSInitialize('')) !== 'true') {
        ready(null);
        return;
      }
      quiet = get('lesson_mode') === 'review' || get('lesson_mode') === 'browse';
      // Where whoever runs the system wants another mark than the package, theirs counts.
      var mastery = String(system.LMSGetValue('cmi.student_data.mastery_score'));
      ready({
        at: get('lesson_location'),
        kept: String(system.LMSGetValue('cmi.suspend_data')),
        pass: mastery === '' || isNaN(mastery) ? undefined : Number(mastery),
      });
    },
    save: function (now) {
      write(now);
      if (String(system.LMSCommit('')) !== 'true') {
        lost();
      }
    },
    close: function (now) {
      write(now);
      set('core.session_time', span(Date.now() - window.lotseSince));
      set('core.exit', 'suspend'); // who comes back finds the answers, passed or not
      system.LMSCommit('');
      system.LMSFinish('');
    },
  };
})();
