// What every page loads. Each island looks for its data attribute and leaves other pages alone;
// without this script every page still works, only with more steps.
import 'htmx.org';
import { autosave } from './islands/autosave.js';
import { advice } from './islands/advice.js';
import { conditions } from './islands/conditions.js';
import { counters } from './islands/counters.js';
import { errors } from './islands/errors.js';
import { photos } from './islands/photos.js';
import { phrases } from './islands/phrases.js';
import { sheet } from './islands/sheet.js';
import { shortcuts } from './islands/shortcuts.js';
import { sync } from './islands/sync.js';

const islands = [conditions, sync, sheet, autosave, photos, advice, counters, phrases, errors];

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
