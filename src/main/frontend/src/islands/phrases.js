// <button type="button" data-phrase="同意" data-fills="opinion" hidden>同意</button>
import { find } from './forms.js';

export function phrases(root) {
  find(root, '[data-phrase]').forEach((button) => {
    const field = document.getElementById(button.dataset.fills);
    if (!field) {
      return;
    }
    button.hidden = false;
    button.addEventListener('click', () => {
      const written = field.value.trim();
      field.value = written ? `${written.replace(/[。；，]$/, '')}；${button.dataset.phrase}` : button.dataset.phrase;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    });
  });
}
