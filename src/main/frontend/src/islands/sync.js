// <p data-sync data-text="已存本机 {0}，{1} 处待上传" hidden><span data-sync-text></span></p> shows while something
// waits for the network. The form says what waits: an event `waiting` with {kind, count, offline}.
import { find } from './forms.js';

export function sync(root) {
  find(root, '[data-sync]').forEach((line) => {
    const form = line.closest('form');
    const waits = new Map();
    form.addEventListener('waiting', ({ detail }) => {
      waits.set(detail.kind, detail);
      const all = [...waits.values()];
      const count = all.reduce((sum, wait) => sum + wait.count, 0);
      const unsent = all.some((wait) => wait.offline && (wait.count > 0 || asked(wait)));
      const offline = unsent || (count > 0 && !navigator.onLine);
      line.hidden = !offline;
      form.toggleAttribute('data-offline', offline);
      const time = new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
      line.querySelector('[data-sync-text]').textContent = offline
        ? line.dataset.text.replace('{0}', time).replace('{1}', count)
        : '';
    });
  });
}

/** Somebody wants to send what can not be sent now, though nothing else waits. */
function asked(wait) {
  return wait.kind === 'sheet' && !navigator.onLine;
}

export function waiting(form, kind, count, offline) {
  form.dispatchEvent(new CustomEvent('waiting', { detail: { kind, count, offline } }));
}
