// Questions that check what one answers. Says what was answered to whoever listens (lotse:answer), and shows what was
// answered before where a question has it (data-kept).
(function () {
  'use strict';
  var words = document.getElementById('_quiz');
  var score = words.content.querySelector('.quiz-score').cloneNode(true);

  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }
  function stamp(selector) {
    return words.content.querySelector(selector).cloneNode(true);
  }

  var questions = all('fieldset.question').map(function (question, number) {
    var inputs = all('.answers input', question);
    var solution = question.querySelector('.solution');
    var bar = stamp('.quiz-bar');
    var result = stamp('.quiz-result');
    var check = bar.querySelector('.quiz-check');
    var again = bar.querySelector('.quiz-again');
    var hint = bar.querySelector('[role=status]');
    var right = null;

    function said(at) {
      return solution.querySelector('[data-answer="' + at + '"]');
    }
    function chosen() {
      return inputs
        .filter(function (input) {
          return input.checked;
        })
        .map(function (input) {
          return Number(input.value);
        });
    }
    function isRight(at) {
      return Boolean(said(at)) && said(at).matches('.is-right');
    }
    function mark(input) {
      var at = Number(input.value);
      var answer = input.closest('.answer');
      var sort = isRight(at) ? 'is-right' : 'is-wrong';
      var verdict = stamp('.' + sort);
      answer.classList.add(sort);
      if (input.type === 'radio') {
        verdict.firstElementChild.remove(); // the result says so
      }
      all('.feedback', said(at) || document.createElement('div')).forEach(function (feedback) {
        verdict.append(feedback.cloneNode(true));
      });
      if (verdict.hasChildNodes()) {
        answer.append(verdict);
      }
    }
    function show() {
      var marked = chosen();
      right = inputs.every(function (input) {
        return input.checked === isRight(Number(input.value));
      });
      inputs.forEach(function (input) {
        input.disabled = true;
        if (input.checked) {
          mark(input);
        }
      });
      var part = !right && marked.every(isRight);
      result.replaceChildren(stamp(right ? '.quiz-yes' : part ? '.quiz-part' : '.quiz-no'));
      all('.explanation', solution).forEach(function (explanation) {
        result.append(explanation.cloneNode(true));
      });
      result.hidden = false;
      check.hidden = true;
      again.hidden = false;
      solution.hidden = right;
      hint.textContent = '';
      return marked;
    }
    function reset() {
      inputs.forEach(function (input) {
        input.disabled = false;
        input.checked = false;
      });
      all('.answer', question).forEach(function (answer) {
        answer.classList.remove('is-right', 'is-wrong');
        all('.said', answer).forEach(function (verdict) {
          verdict.remove();
        });
      });
      result.hidden = solution.hidden = true;
      solution.open = false;
      check.hidden = false;
      again.hidden = true;
    }
    check.addEventListener('click', function () {
      if (chosen().length === 0) {
        hint.textContent = hint.dataset.none;
        inputs[0].focus();
        return;
      }
      var marked = show();
      result.focus();
      total();
      question.dispatchEvent(
        new CustomEvent('lotse:answer', { bubbles: true, detail: { question: number, chosen: marked, right: right } })
      );
    });
    again.addEventListener('click', function () {
      reset();
      inputs[0].focus();
    });

    question.insertBefore(bar, solution);
    question.insertBefore(result, bar);
    question.classList.add('is-live');
    reset();
    if (question.dataset.kept !== undefined) {
      var kept = question.dataset.kept.split(' ');
      inputs.forEach(function (input) {
        input.checked = kept.includes(input.value);
      });
      if (chosen().length > 0) {
        show();
      }
    }
    return function () {
      return right;
    };
  });

  function total() {
    var results = questions.map(function (right) {
      return right();
    });
    if (questions.length > 1 && !results.includes(null)) {
      score.textContent = score.dataset.text.replace('#', results.filter(Boolean).length).replace('#', results.length);
    }
  }
  var last = all('.quiz').pop();
  if (last && questions.length > 0) {
    last.append(score);
    total();
  }
})();
