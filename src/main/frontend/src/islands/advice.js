// Rules that speak while one types: <form data-advice="/url" data-advice-target="#advice">.
// Each pause posts the fields; the answer is the HTML that takes the target's place inside.
import { find, send, settled } from './forms.js';

const QUIET_MS = 500;

export function advice(root) {
  find(root, 'form[data-advice]').forEach((form) => {
    const target = document.querySelector(form.dataset.adviceTarget);
    if (!target) {
      return;
    }
    let latest = 0;
    const refresh = settled(QUIET_MS, async () => {
      const asked = ++latest;
      try {
        const response = await send(form, form.dataset.advice, 'POST');
        const html = await response.text();
        if (response.ok && asked === latest) {
          target.innerHTML = html;
        }
      } catch {
        // Without the network the last advice stays; submitting checks again.
      }
    });
    form.addEventListener('input', refresh);
  });
}
