// Drafts save themselves: <form data-autosave="/url" data-autosave-method="PUT"
//   data-autosave-saving="正在保存…" data-autosave-failed="没有保存上，请检查网络。"
//   data-autosave-ended="登录已过期…">
// The answer is {"note": "草稿已自动保存，今天 22:47。", "version": 4}; the note appears in the
// form's or page's [data-autosave-note] (role=status), the version in input[name=_version].
// The form then fires the event `saved`.
import { find, renewToken, send, settled } from './forms.js';
import { keeper } from './keep.js';
import { waiting } from './sync.js';

const QUIET_MS = 1200;
// Shorter than a session may idle: who writes longer than this is asked for before the page is given away.
const FRESH_MS = 20 * 60 * 1000;
// On a slow network a second tap is still meant for the first: it would come too late, with an old version.
const SAME_TAP_MS = 8000;

export function autosave(root) {
  find(root, 'form[data-autosave]').forEach(watch);
}

function watch(form) {
  const note = form.querySelector('[data-autosave-note]') ?? document.querySelector('[data-autosave-note]');
  let changed = false;
  let saving = false;
  let refused = false;
  let ended = false;
  let offline = !navigator.onLine;
  let heard = Date.now();
  let submitted = null;
  let left = 0;
  const kept = keeper(form);

  const later = settled(QUIET_MS, save);

  async function save(options) {
    if (!changed || refused || saving) {
      return;
    }
    changed = false;
    saving = true;
    const sent = kept?.sending();
    say(form.dataset.autosaveSaving);
    try {
      ended = ended && !(await renewToken(form));
      if (ended) {
        changed = true;
        return say(form.dataset.autosaveEnded);
      }
      const response = await send(form, form.dataset.autosave, form.dataset.autosaveMethod ?? 'POST', options);
      offline = false;
      const answer = isJson(response) ? await response.json() : {};
      ended = response.redirected;
      if (ended) {
        changed = true;
        say(form.dataset.autosaveEnded);
      } else if (response.ok) {
        heard = Date.now();
        say(answer.note);
        carry(answer.version);
        kept?.arrived(sent);
        form.dispatchEvent(new CustomEvent('saved'));
      } else {
        if (response.status === 409 && (await kept?.rebase())) {
          changed = true;
          return;
        }
        // Somebody else's newer text or a finished task: saving again would only repeat the refusal.
        refused = response.status === 409 || response.status === 404;
        changed = !refused;
        say(answer.detail ?? form.dataset.autosaveFailed);
      }
    } catch {
      changed = true;
      offline = true;
      say(kept ? ' ' : form.dataset.autosaveFailed);
    } finally {
      saving = false;
      tell();
      goOn();
    }
  }

  function goOn() {
    const submit = submitted;
    submitted = null;
    if (ended) {
      return;
    }
    if (submit) {
      form.requestSubmit(submit.submitter);
    } else if (changed && !refused) {
      later();
    }
  }

  function tell() {
    if (kept) {
      waiting(form, 'fields', kept.count(), offline);
    }
  }

  function say(text) {
    if (note && text) {
      note.textContent = text;
    }
  }

  function carry(version) {
    const field = form.querySelector('input[name=_version]');
    if (field && version !== undefined) {
      field.value = version;
    }
  }

  form.addEventListener('input', (event) => {
    if (!event.target.matches('input[type=password], input[type=file]')) {
      changed = true;
      kept?.note(event.target);
      tell();
      later();
    }
  });
  // A save under way has the newer version number: the submit waits for it, else it would be stale.
  form.addEventListener('submit', (event) => {
    if (Date.now() - left < SAME_TAP_MS) {
      event.preventDefault();
      return;
    }
    later.cancel();
    const away = ended || Date.now() - heard > FRESH_MS;
    if (saving || (away && !refused)) {
      event.preventDefault();
      submitted = { submitter: event.submitter };
      changed = true;
      save();
      return;
    }
    changed = false;
    refused = true;
    left = Date.now();
  });
  addEventListener('pageshow', () => (left = 0));
  addEventListener('online', () => save());
  addEventListener('focus', () => ended && save());
  addEventListener('pagehide', () => save({ keepalive: true }));
  if (kept?.restore()) {
    changed = true;
    later();
  }
}

function isJson(response) {
  return /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
}
