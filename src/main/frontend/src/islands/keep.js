// What has been typed and not yet reached the server stays in the browser: <form data-keep="who and where">.
// A field is kept with the values it had and has, so that one that was changed elsewhere meanwhile is left alone.
import { PRIVATE } from './forms.js';

/** Kept fields of a form; null for forms that keep nothing. */
export function keeper(form) {
  return form.dataset.keep ? new Keeper(form) : null;
}

class Keeper {
  constructor(form) {
    this.form = form;
    this.place = 'xuegai draft ' + form.dataset.keep;
    this.fields = read(this.place);
    this.server = valuesOf(form);
  }

  /** Puts back what had not been sent; true where there was something. */
  restore() {
    this.#settle(this.server);
    Object.entries(this.fields).forEach(([name, { now }]) => put(this.form, name, now));
    this.#write();
    return this.count() > 0;
  }

  note(field) {
    if (!isKept(field)) {
      return;
    }
    const was = this.fields[field.name]?.was ?? this.server[field.name] ?? [];
    this.fields[field.name] = { was, now: valuesOf(this.form)[field.name] ?? [] };
    this.#write();
  }

  count() {
    return Object.keys(this.fields).length;
  }

  /** What is on its way; give it to `arrived` when the server has it. */
  sending() {
    return Object.fromEntries(Object.entries(this.fields).map(([name, { now }]) => [name, now]));
  }

  arrived(sent) {
    Object.entries(sent).forEach(([name, values]) => {
      this.server[name] = values;
      if (same(this.fields[name]?.now, values)) {
        delete this.fields[name];
      } else if (this.fields[name]) {
        this.fields[name].was = values;
      }
    });
    this.#write();
  }

  /** The draft was saved elsewhere: takes over what stands there now, except where only this page has changed it. */
  async rebase() {
    const response = await fetch(location.href, { credentials: 'same-origin' });
    if (!response.ok || response.redirected) {
      return false;
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const newer = page.getElementById(this.form.id);
    const theirs = newer && valuesOf(newer);
    if (!theirs) {
      return false;
    }
    this.#settle(theirs);
    Object.entries(theirs)
      .filter(([name, values]) => !this.fields[name] && !same(values, this.server[name]))
      .forEach(([name, values]) => put(this.form, name, values));
    this.server = theirs;
    this.form.elements._version.value = newer.elements._version.value;
    this.#write();
    return true;
  }

  /** Drops what the server has already, and what somebody else has changed there. */
  #settle(theirs) {
    Object.entries(this.fields).forEach(([name, { was, now }]) => {
      const there = theirs[name] ?? [];
      if (same(there, now) || !same(there, was)) {
        delete this.fields[name];
      }
    });
  }

  #write() {
    if (this.count() === 0) {
      localStorage.removeItem(this.place);
    } else {
      localStorage.setItem(this.place, JSON.stringify(this.fields));
    }
  }
}

function isKept(field) {
  return field.name && !field.name.startsWith('_') && field.type !== 'hidden' && !field.matches(PRIVATE);
}

/** Values by name, also of fields that are hidden for now; for choices those that are chosen. */
function valuesOf(form) {
  const values = {};
  [...form.elements].filter(isKept).forEach((field) => {
    values[field.name] ??= [];
    if (!isChoice(field) || field.checked) {
      values[field.name].push(field.value);
    }
  });
  return values;
}

function put(form, name, values) {
  [...form.elements]
    .filter((field) => field.name === name && isKept(field))
    .forEach((field) => {
      if (isChoice(field)) {
        field.checked = values.includes(field.value);
      } else {
        field.value = values.at(-1) ?? '';
      }
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
}

function isChoice(field) {
  return field.type === 'checkbox' || field.type === 'radio';
}

function same(one, other) {
  return JSON.stringify(one ?? []) === JSON.stringify(other ?? []);
}

function read(place) {
  try {
    return JSON.parse(localStorage.getItem(place)) ?? {};
  } catch {
    return {};
  }
}
