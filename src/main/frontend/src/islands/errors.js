// After a refused submit the reader stands at the summary: <div class="errors" tabindex="-1">.
import { find } from './forms.js';

export function errors(root) {
  find(root, '.errors')[0]?.focus();
}
