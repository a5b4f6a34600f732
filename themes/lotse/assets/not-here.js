// Names the link that led here, so that the help desk can be told; and leads to it again in another department.
(function () {
  'use strict';
  var id = (/^#(?:id|here)=([\w.-]+)$/.exec(location.hash) || [])[1];
  document.querySelectorAll('.languages a').forEach(function (link) {
    link.href += id ? '#here=' + id : '#here';
  });
  if (!id) {
    return;
  }
  var named = document.querySelector('.not-here-id');
  named.querySelector('b').textContent = id;
  named.hidden = false;
  var change = document.getElementById('_change');
  if (change) {
    change.href = change.getAttribute('href').replace('index.html', 'go/' + id + '/index.html');
  }
})();
