// Things to take along: code, addresses, links, answers.
(function () {
  'use strict';

  function copy(text, button) {
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(text);
    }
    var field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    var done = document.execCommand('copy');
    field.remove();
    button.focus({ preventScroll: true });
    return done ? Promise.resolve() : Promise.reject(new Error('copy'));
  }

  // A button that copies a text, says so for a while, and selects what it stands for where copying is not allowed.
  function serve(button, said, text, shown) {
    var label = button.lastElementChild;
    var words = label.textContent;
    button.addEventListener('click', function () {
      copy(text(), button).then(
        function () {
          button.classList.add('is-done');
          label.textContent = said.textContent = button.dataset.done;
          setTimeout(function () {
            button.classList.remove('is-done');
            label.textContent = words;
            said.textContent = '';
          }, 2500);
        },
        function () {
          getSelection().selectAllChildren(shown);
        }
      );
    });
  }

  document.querySelectorAll('.body pre').forEach(function (pre) {
    var box = document.getElementById('_copy').content.firstElementChild.cloneNode(true);
    pre.replaceWith(box);
    box.prepend(pre);
    var text = function () {
      return pre.textContent.replace(/\n$/, '');
    };
    serve(box.querySelector('button'), box.lastElementChild, text, pre);
  });

  // A page's text without what surrounds it: steps with their numbers, links with their addresses.
  var SILENT = 'script, style, template, button, hr, .internal, .unseen, .footnote-back, .tablist';
  // On the site of people who help others, links are for those who were helped: they lead to the reader's own site.
  var reach = document.querySelector('.reach');
  if (reach) {
    SILENT += ', .audience';
  }
  var BLOCK = /^(P|DIV|SECTION|FIGURE|FIGCAPTION|DETAILS|SUMMARY|BLOCKQUOTE|H\d|UL|OL|LI|DL|DT|DD|TABLE|PRE)$/;

  function bare(text) {
    return text.replace(/\W/g, '');
  }
  // Where a link leads for whom it is handed to; nothing where it leads to a page that only the helper can open.
  function handed(link) {
    var own = link.getAttribute('href');
    if (!/^(http|mailto|tel)/.test(link.href) || own[0] === '#') {
      return '';
    }
    if (reach && !/^[a-z]+:/i.test(own)) {
      return reach.dataset.go && link.dataset.id
        ? new URL(reach.dataset.go + link.dataset.id + '/' + link.hash, location.href).href
        : '';
    }
    return link.href.replace(/^(mailto|tel):/, '').replace(/\/index\.html(?=$|#)/, '/');
  }

  function inline(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data.replace(/[ \t\r\n]+/g, ' ');
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(SILENT)) {
      return '';
    }
    if (node.tagName === 'BR') {
      return '\n';
    }
    if (node.tagName === 'IMG') {
      return node.alt && '[' + node.alt + ']';
    }
    var text = Array.from(node.childNodes, inline).join('');
    if (node.tagName === 'A') {
      var address = handed(node);
      return !address || bare(text).includes(bare(address)) ? text : text + ' (' + address + ')';
    }
    return node.matches('.audience') ? '(' + text + ')' : text;
  }
  function lines(text) {
    return text.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ').trim();
  }
  function block(node) {
    if (node.matches(SILENT)) {
      return '';
    }
    if (node.tagName === 'PRE') {
      return node.textContent.trimEnd();
    }
    if (node.tagName === 'TABLE') {
      return Array.from(node.rows, function (row) {
        return Array.from(row.cells, function (cell) {
          return blocks(cell).replace(/\s*\n\s*/g, ' ');
        }).join(' | ');
      }).join('\n');
    }
    if (node.matches('ul, ol')) {
      var items = Array.from(node.children, function (item, i) {
        var mark = node.tagName === 'OL' ? node.start + i + '. ' : '- ';
        return mark + blocks(item).replace(/\n(?!\n)/g, '\n' + ' '.repeat(mark.length));
      });
      return items.join(items.join('').includes('\n\n') ? '\n\n' : '\n');
    }
    var text = blocks(node);
    return text && node.matches('.audience') ? '(' + text + ')' : text;
  }
  function blocks(parent) {
    var all = '';
    var line = '';
    var add = function (text, between) {
      all += text && (all && between) + text;
    };
    parent.childNodes.forEach(function (node) {
      if (BLOCK.test(node.tagName)) {
        add(lines(line), '\n\n');
        line = '';
        add(block(node), parent.tagName === 'LI' && node.matches('ul, ol') ? '\n' : '\n\n');
      } else {
        line += inline(node);
      }
    });
    add(lines(line), '\n\n');
    return all;
  }

  document.querySelectorAll('template[data-for=copy]').forEach(function (buttons) {
    buttons.replaceWith(buttons.content);
  });
  document.querySelectorAll('[data-copy]').forEach(function (button) {
    var link = document.querySelector('.share-link');
    var shown = document.querySelector(button.dataset.copy === 'answer' ? '.answer' : '.share-link');
    serve(
      button,
      button.parentElement.querySelector('[role=status]'),
      function () {
        return button.dataset.copy === 'link'
          ? link.href
          : [document.querySelector('h1').textContent.trim(), blocks(shown)].concat(link ? link.href : []).join('\n\n');
      },
      shown
    );
  });
})();
