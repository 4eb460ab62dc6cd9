// <form data-sheet="正在填">: rows that open in their place. The dock follows the open row; without a network it turns the
// pages itself, as everything is on this one.
import { find } from './forms.js';
import { waiting } from './sync.js';

export function sheet(root) {
  find(root, 'form[data-sheet]').forEach(watch);
}

function watch(form) {
  const rows = [...form.querySelectorAll('details[data-action]')];
  const current = () => rows.find((row) => row.open);

  function follow() {
    const row = current();
    if (row) {
      form.setAttribute('action', row.dataset.action);
    }
    form.querySelectorAll('[data-dock]').forEach((dock) => {
      dock.hidden = (dock.dataset.dock === 'row') !== Boolean(row);
    });
  }

  function turn(step) {
    const here = rows.indexOf(current());
    const next = rows[here + step];
    rows.forEach((row) => (row.open = row === next));
    (next ?? form).scrollIntoView();
    next?.querySelector('summary').focus({ preventScroll: true });
  }

  /** The sheet can not be sent now: the line that says so comes into view. */
  function sayWhy() {
    waiting(form, 'sheet', 0, true);
    form.querySelector('[data-sync]')?.scrollIntoView({ block: 'center' });
  }

  rows.forEach((row) =>
    row.addEventListener('toggle', () => {
      if (row.open) {
        rows.filter((other) => other !== row).forEach((other) => (other.open = false));
      }
      follow();
    }),
  );
  form.addEventListener('input', (event) => {
    const mark = event.target.closest('details')?.querySelector('[data-mark]');
    if (mark) {
      mark.className = 'tag b';
      mark.textContent = form.dataset.sheet;
    }
  });
  form.addEventListener(
    'submit',
    (event) => {
      const offline = !navigator.onLine || form.hasAttribute('data-offline');
      const step = { previous: -1, next: 1 }[event.submitter?.value];
      if (offline) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (step) {
          turn(step);
        } else {
          sayWhy();
        }
      }
    },
    { capture: true },
  );
  follow();
}
