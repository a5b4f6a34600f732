// Tells a learning system of cmi5 how far a reader is: statements of xAPI, sent to the place that its address names.
(function () {
  'use strict';
  var CMI5 = 'https://w3id.org/xapi/cmi5/context/';
  var asked = new URLSearchParams(location.search);
  var started = Date.now();
  var launch = {};
  var token = '';
  var told = { completed: false, passed: false }; // each may be said once, however often a reader comes back
  var waiting = Promise.resolve();
  var lost = function () {};

  function ask(method, resource, query, body, last) {
    var url = asked.get('endpoint').replace(/\/?$/, '/') + resource;
    var names = new URLSearchParams(query).toString();
    return fetch(url + (names ? '?' + names : ''), {
      method: method,
      headers: {
        Authorization: 'Basic ' + token,
        'Content-Type': 'application/json',
        'X-Experience-API-Version': '1.0.3',
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      keepalive: Boolean(last), // goes out even while the window closes
    }).then(function (answer) {
      if (!answer.ok && answer.status !== 404) {
        throw new Error(resource + ': ' + answer.status);
      }
      return answer.status === 200 ? answer.text() : '';
    });
  }
  function read(text) {
    try {
      return JSON.parse(text) || {};
    } catch (e) {
      return {};
    }
  }
  function state(name) {
    return {
      stateId: name,
      activityId: asked.get('activityId'),
      agent: asked.get('actor'),
      registration: asked.get('registration'),
    };
  }
  // One after the other; what fails is told, and the next is tried all the same.
  function queue(work) {
    waiting = waiting.then(work).catch(function () {
      lost();
    });
    return waiting;
  }

  // Not crypto.randomUUID, which browsers have for https alone.
  function uuid() {
    var bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    var digits = bytes.map(function (byte) {
      return (byte + 256).toString(16).slice(1);
    });
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }
  function context(verb) {
    var own = JSON.parse(JSON.stringify(launch.contextTemplate || {}));
    var judged = verb === 'passed' || verb === 'failed';
    own.registration = asked.get('registration');
    own.contextActivities = own.contextActivities || {};
    var category = (own.contextActivities.category = [].concat(own.contextActivities.category || []));
    category.push({ id: CMI5 + 'categories/cmi5' });
    if (judged || verb === 'completed') {
      category.push({ id: CMI5 + 'categories/moveon' });
    }
    if (judged && launch.masteryScore !== undefined) {
      own.extensions = own.extensions || {};
      own.extensions[CMI5 + 'extensions/masteryscore'] = launch.masteryScore;
    }
    return own;
  }
  function said(verb, now) {
    var statement = {
      id: uuid(),
      timestamp: new Date().toISOString(),
      actor: JSON.parse(asked.get('actor')),
      verb: { id: 'http://adlnet.gov/expapi/verbs/' + verb, display: { en: verb } },
      object: { objectType: 'Activity', id: asked.get('activityId') },
      context: context(verb),
    };
    if (verb !== 'initialized') {
      statement.result = { duration: 'PT' + (Date.now() - started) / 1000 + 'S' };
    }
    if (verb === 'completed') {
      statement.result.completion = true;
    } else if (verb === 'passed' || verb === 'failed') {
      statement.result.success = verb === 'passed';
      statement.result.score = { scaled: now.score / 100, raw: now.score, min: 0, max: 100 };
    }
    return statement;
  }
  function isNormal() {
    return launch.launchMode === undefined || launch.launchMode === 'Normal';
  }
  function news(now) {
    var verbs = ['completed', 'passed'].filter(function (verb) {
      return isNormal() && now[verb] && !told[verb];
    });
    verbs.forEach(function (verb) {
      told[verb] = true;
    });
    return verbs.map(function (verb) {
      return said(verb, now);
    });
  }
  function keep(now, last) {
    return ask('PUT', 'activities/state', state('lotse'), { at: now.at, kept: now.kept, told: told }, last);
  }

  function start(ready) {
    return fetch(asked.get('fetch'), { method: 'POST' })
      .then(function (answer) {
        return answer.json();
      })
      .then(function (answer) {
        token = answer['auth-token'];
        if (!token) {
          throw new Error(answer['error-text']);
        }
        // Asked for because the standard wants it; a course has neither sound nor another language.
        var preferences = { profileId: 'cmi5LearnerPreferences', agent: asked.get('actor') };
        return Promise.all([
          ask('GET', 'activities/state', state('LMS.LaunchData')),
          ask('GET', 'activities/state', state('lotse')),
          ask('GET', 'agents/profile', preferences).catch(String),
        ]);
      })
      .then(function (texts) {
        launch = read(texts[0]);
        var kept = read(texts[1]);
        told = kept.told || told;
        if (launch.returnURL) {
          window.lotseRecord.leave = function () {
            location.href = launch.returnURL;
          };
        }
        return ask('POST', 'statements', {}, [said('initialized')]).then(function () {
          var mastery = launch.masteryScore;
          ready({ at: kept.at, kept: kept.kept, pass: mastery === undefined ? undefined : Math.round(1e4 * mastery) / 100 });
        });
      });
  }

  window.lotseRecord = {
    open: function (ready, trouble) {
      lost = trouble;
      if (!asked.get('endpoint') || !asked.get('fetch')) {
        ready(null);
        return;
      }
      start(ready).catch(function () {
        ready(null);
        lost();
      });
    },
    save: function (now) {
      var statements = news(now);
      queue(function () {
        return statements.length > 0 ? ask('POST', 'statements', {}, statements) : undefined;
      });
      if (isNormal()) {
        queue(function () {
          return keep(now);
        });
      }
    },
    // Having failed is said at the end: in one sitting it can't be taken back, and a reader may try again.
    close: function (now) {
      var statements = news(now);
      if (isNormal() && now.passed === false && !told.passed) {
        statements.push(said('failed', now));
      }
      statements.push(said('terminated'));
      var sent = ask('POST', 'statements', {}, statements, true).catch(String);
      return isNormal() ? Promise.all([sent, keep(now, true).catch(String)]) : sent;
    },
  };
})();
