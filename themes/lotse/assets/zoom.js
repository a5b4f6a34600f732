// Pictures that are shown smaller than they are can be looked at large; the whole file is loaded only then.
(function () {
  'use strict';
  var SMALLEST = 96; // pixels; what is shown smaller is part of a line
  var WORTH = 1.15; // times larger; with less nobody would see the difference

  function stamp(id) {
    return document.getElementById(id).content.firstElementChild.cloneNode(true);
  }

  // How wide the whole picture is, also where the browser has taken the smaller file.
  function wholeWidth(picture) {
    var last = / (\d+)w$/.exec(picture.getAttribute('srcset') || '');
    return last ? Number(last[1]) : picture.naturalWidth;
  }

  function show(picture, button) {
    var dialog = stamp('_zoomed');
    var large = dialog.querySelector('img');
    large.width = wholeWidth(picture);
    large.height = Math.round((large.width * picture.clientHeight) / picture.clientWidth);
    large.alt = picture.alt;
    large.src = picture.getAttribute('src');
    dialog.addEventListener('click', function (event) {
      if (event.target !== large) {
        dialog.close();
      }
    });
    dialog.addEventListener('close', function () {
      dialog.remove();
      button.focus({ preventScroll: true });
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  function offer(picture) {
    var button = stamp('_zoom');
    picture.replaceWith(button);
    button.prepend(picture);
    button.addEventListener('click', function () {
      show(picture, button);
    });
  }

  var sizes = new ResizeObserver(function (changes) {
    changes.forEach(function (change) {
      var picture = change.target;
      var shown = picture.clientWidth;
      if (picture.naturalWidth && shown >= SMALLEST && wholeWidth(picture) > shown * WORTH) {
        sizes.unobserve(picture);
        offer(picture);
      }
    });
  });
  document.querySelectorAll('.body img').forEach(function (picture) {
    if (picture.closest('a, button, summary, label')) {
      return; // it leads somewhere already
    }
    if (picture.complete) {
      sizes.observe(picture);
    } else {
      picture.addEventListener('load', function () {
        sizes.observe(picture);
      });
    }
  });
})();
