// People who help others read a page as a department gets it. Runs before the other scripts, so that they find its text.
(function () {
  'use strict';
  var KEY = 'lotse.read-as';
  var form = document.querySelector('.read-as');
  if (!form) {
    return; // a page that is not written for anybody
  }
  var select = form.querySelector('select');
  var status = form.querySelector('[role=status]');

  function kept() {
    try {
      return localStorage.getItem(KEY) || '';
    } catch (e) {
      return ''; // Storage is switched off: all is shown, labelled.
    }
  }

  // The text that the department gets takes the place of the one with labels, its ids those that links lead to.
  function show(text) {
    var end = document.querySelector('[data-text=end]');
    var begin = document.querySelector('[data-text=begin]');
    while (end.previousSibling && end.previousSibling !== begin) {
      end.previousSibling.remove();
    }
    text.querySelectorAll('[id^=_as-]').forEach(function (element) {
      element.id = element.id.replace(/^_as-\d+-/, '');
    });
    text.querySelectorAll('[href^="#_as-"]').forEach(function (link) {
      link.setAttribute('href', link.getAttribute('href').replace(/^#_as-\d+-/, '#'));
    });
    end.before(text);
  }

  select.value = kept();
  if (select.selectedIndex < 0) {
    select.value = '';
  }
  var option = select.selectedOptions[0];
  if (select.value && 'closed' in option.dataset) {
    form.classList.add('is-closed');
    status.textContent = form.dataset.closed.replace('#', option.textContent);
  } else if (select.value) {
    var own = Array.from(document.querySelectorAll('template[data-as]')).find(function (template) {
      return template.dataset.as.split(' ').includes(select.value);
    });
    if (own) {
      show(own.content);
    }
    document.documentElement.classList.add('is-read-as');
  }
  select.addEventListener('change', function () {
    try {
      localStorage.setItem(KEY, select.value);
    } catch (e) {
      return; // The same.
    }
    location.reload();
  });
})();
