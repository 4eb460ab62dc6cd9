// <p class="hint count" data-counts="fieldId" data-text="已写 {0} 字"></p>
import { find } from './forms.js';

export function counters(root) {
  find(root, '[data-counts]').forEach((counter) => {
    const field = document.getElementById(counter.dataset.counts);
    if (field) {
      const show = () => {
        counter.textContent = counter.dataset.text.replace('{0}', [...field.value.trim()].length);
      };
      field.addEventListener('input', show);
      show();
    }
  });
}
