// <div data-when="finalDecision" data-values="RETURN|CONSULT" hidden>…</div> is there while the
// field of that name has one of these values; what is hidden is not sent. The server decides again.
import { find } from './forms.js';

export function conditions(root) {
  find(root, '[data-when]').forEach((box) => {
    const form = box.closest('form') ?? box.querySelector('input, select, textarea')?.form;
    if (!form) {
      return;
    }
    const values = box.dataset.values.split('|');
    const show = () => {
      const value = new FormData(form).getAll(box.dataset.when).at(-1) ?? '';
      box.hidden = !values.includes(value);
      box.querySelectorAll('input, select, textarea, button').forEach((control) => {
        control.disabled = control.closest('[data-when][hidden]') !== null;
      });
    };
    form.addEventListener('change', show);
    show();
  });
}
