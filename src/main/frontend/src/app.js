// What every page loads. Each island looks for its data attribute and leaves other pages alone;
// without this script every page still works, only with more steps.
import 'htmx.org';
import { autosave } from './islands/autosave.js';
import { advice } from './islands/advice.js';
import { conditions } from './islands/conditions.js';
import { counters } from './islands/counters.js';
import { errors } from './islands/errors.js';
import { phrases } from './islands/phrases.js';
import { shortcuts } from './islands/shortcuts.js';

const islands = [conditions, autosave, advice, counters, phrases, errors];

function start(root) {
  islands.forEach((island) => island(root));
}

// The bundle is loaded with defer: the document is there.
start(document);
shortcuts(document);
document.addEventListener('htmx:load', (event) => {
  if (event.target !== document.body) {
    start(event.target);
  }
});
