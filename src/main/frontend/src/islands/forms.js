// What the islands share about forms.

/** Never leaves the form by itself: a password signs, a file is large and has its own upload. */
export const PRIVATE = 'input[type=password], input[type=file]';

/** All elements inside root that match, root included. */
export function find(root, selector) {
  const inside = [...root.querySelectorAll(selector)];
  return root.matches?.(selector) ? [root, ...inside] : inside;
}

/** The form's fields as the browser would send them, without signatures and files. */
export function fieldsOf(form) {
  const fields = new FormData(form);
  form.querySelectorAll(PRIVATE).forEach((field) => fields.delete(field.name));
  return new URLSearchParams(fields);
}

/** Sends the form's fields; the CSRF token also goes as a header, where PUT needs it. */
export function send(form, url, method, options = {}) {
  const headers = { 'X-Requested-With': 'fetch', Accept: 'application/json, text/html;q=0.9' };
  const token = form.querySelector('input[name=_csrf]');
  if (token) {
    headers['X-CSRF-TOKEN'] = token.value;
  }
  return fetch(url, { method, headers, body: fieldsOf(form), credentials: 'same-origin', ...options });
}

/** Takes the token of a new session from this page's own address; false while nobody is signed in. */
export async function renewToken(form) {
  const response = await fetch(location.href, { credentials: 'same-origin' });
  if (!response.ok || response.redirected) {
    return false;
  }
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const token = page.querySelector('input[name=_csrf]')?.value;
  document.querySelectorAll('input[name=_csrf]').forEach((field) => (field.value = token ?? field.value));
  return true;
}

/** Calls back once the calls have stopped coming for so many milliseconds. */
export function settled(milliseconds, callback) {
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(callback, milliseconds);
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}
