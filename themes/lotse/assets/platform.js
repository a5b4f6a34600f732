// Shows the guides for the device in the reader's hand; the choice can be changed and is kept.
(function () {
  'use strict';
  var KEY = 'lotse.platform';
  // What companies call a platform, the closest first. Names are theirs, so the beginning of one will do.
  var NAMES = {
    ipad: ['ipados', 'ipad', 'ios', 'apple'],
    iphone: ['ios', 'iphone', 'apple'],
    mac: ['macos', 'mac', 'osx', 'apple'],
    windows: ['windows', 'win', 'pc'],
    android: ['android'],
    chromeos: ['chromeos', 'chrome'],
    linux: ['linux', 'ubuntu']
  };

  function device() {
    var client = navigator.userAgentData;
    var said = ((client && client.platform) || navigator.platform || '') + ' ' + navigator.userAgent;
    if (/iPad/.test(said) || (/Mac/.test(said) && navigator.maxTouchPoints > 1 && !/iPhone|iPod/.test(said))) {
      return 'ipad'; // An iPad says that it is a Mac, but no Mac can be touched.
    }
    var signs = [['iphone', /iPhone|iPod/], ['android', /Android/], ['chromeos', /CrOS|Chrome ?OS/], ['windows', /Win/], ['mac', /Mac/], ['linux', /Linux/]];
    var sign = signs.find(function (candidate) {
      return candidate[1].test(said);
    });
    return sign ? sign[0] : '';
  }

  function own(ids) {
    var names = NAMES[device()] || [];
    for (var i = 0; i < names.length; i++) {
      if (ids.indexOf(names[i]) >= 0) {
        return names[i];
      }
    }
    return ids.find(function (id) {
      return names.some(function (name) {
        return id.indexOf(name) === 0;
      });
    }) || '';
  }

  function kept() {
    try {
      return localStorage.getItem(KEY);
    } catch (e) {
      return null; // Storage is switched off: what is detected holds.
    }
  }
  function keep(id) {
    try {
      localStorage.setItem(KEY, id);
    } catch (e) {
      // The same.
    }
  }

  document.querySelectorAll('.platforms').forEach(function (block) {
    var choice = block.querySelector('.devices');
    if (!choice) {
      return; // There is only one.
    }
    var parts = Array.from(block.querySelectorAll('[data-platform]'));
    var ids = Array.from(choice.querySelectorAll('input[value]:not([value=""])'), function (input) {
      return input.value;
    });
    function show(id) {
      parts.forEach(function (part) {
        part.hidden = id !== '' && !part.dataset.platform.split(' ').includes(id);
      });
      choice.querySelector('input[value="' + id + '"]').checked = true;
    }
    choice.addEventListener('change', function (event) {
      show(event.target.value);
      keep(event.target.value);
    });
    var last = kept();
    show(last === '' || ids.indexOf(last) >= 0 ? last : own(ids));
  });
})();
