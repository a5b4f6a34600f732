// The button that prints the sheet; without a script there is the browser's own.
(function () {
  'use strict';
  var button = document.querySelector('.quick-tools button');
  button.hidden = false;
  button.addEventListener('click', function () {
    print();
  });
})();
