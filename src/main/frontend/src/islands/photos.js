// <div data-photo="rows[2].photos"><input type="file"><label hidden>…</label></div>: a photo is made small in the
// browser. In a form with data-upload it is sent at once, or waits in the browser until the network is back;
// elsewhere it goes with the form.
import { find } from './forms.js';
import { shelf } from './photo-shelf.js';
import { shrink } from './shrink.js';
import { waiting } from './sync.js';

export function photos(root) {
  find(root, '[data-photo]').forEach((box) => {
    const input = box.querySelector('input[type=file]');
    input.classList.add('vh');
    box.querySelector('label').hidden = false;
    const form = input.form;
    if (form.dataset.upload && form.dataset.keep && 'indexedDB' in window) {
      desk(form).watch(box, input);
    } else {
      input.addEventListener('change', () => replace(input, box));
    }
  });
}

/** Where photos cannot be sent by themselves, the small ones take the place of the large in the form; their names are said. */
async function replace(input, box) {
  const small = new DataTransfer();
  for (const file of input.files) {
    small.items.add(await shrink(file));
  }
  input.files = small.files;
  const chosen = box.querySelector('[data-chosen]') ?? box.appendChild(document.createElement('p'));
  chosen.dataset.chosen = '';
  chosen.className = 'meta';
  chosen.setAttribute('role', 'status');
  chosen.textContent = [...small.files].map((file) => file.name).join('、');
}

const desks = new WeakMap();

function desk(form) {
  if (!desks.has(form)) {
    desks.set(form, new Desk(form));
  }
  return desks.get(form);
}

/** The photos of one form that are not yet on the server. */
class Desk {
  constructor(form) {
    this.form = form;
    this.sending = false;
    this.photos = [];
    this.boxes = new Map();
    addEventListener('online', () => this.send());
    shelf.all(form.dataset.keep).then((kept) => {
      kept.forEach((photo) => this.#lay(photo));
      this.send();
    });
  }

  watch(box, input) {
    this.boxes.set(box.dataset.photo, box);
    // The files themselves never go with the form: they are sent one by one.
    input.removeAttribute('name');
    input.addEventListener('change', async () => {
      const chosen = [...input.files];
      input.value = '';
      for (const file of chosen) {
        const photo = { keep: this.form.dataset.keep, path: box.dataset.photo, file: await shrink(file) };
        photo.key = await shelf.add(photo);
        this.#lay(photo);
      }
      this.send();
    });
  }

  async send() {
    if (this.sending) {
      return;
    }
    this.sending = true;
    let offline = !navigator.onLine;
    try {
      for (const photo of this.photos.filter((one) => !one.id)) {
        await this.#upload(photo);
      }
    } catch {
      offline = true;
      setTimeout(() => this.send(), 15000);
    } finally {
      this.sending = false;
      waiting(this.form, 'photos', this.photos.filter((photo) => !photo.id).length, offline);
    }
  }

  async #upload(photo) {
    const body = new FormData();
    body.append('caseNo', this.form.dataset.case);
    body.append('file', photo.file, photo.file.name);
    const headers = { 'X-CSRF-TOKEN': this.form.elements._csrf.value, Accept: 'application/json' };
    const response = await fetch(this.form.dataset.upload, { method: 'POST', headers, body, credentials: 'same-origin' });
    if (response.ok && !response.redirected) {
      photo.id = (await response.json()).id;
      await shelf.put(photo);
      this.#name(photo);
    } else if (response.status >= 400 && response.status < 500 && ![401, 403, 408, 429].includes(response.status)) {
      const answer = await response.json().catch(() => ({}));
      this.#drop(photo);
      photo.item.textContent = answer.detail ?? this.boxes.get(photo.path).dataset.failed;
      photo.item.className = 'wrong';
    } else {
      throw new Error(String(response.status));
    }
  }

  /** Shows a photo that is here; one that the page names already needs nothing more. */
  #lay(photo) {
    const box = this.boxes.get(photo.path);
    const named = photo.id && this.form.querySelector(`input[type=hidden][value="${photo.id}"]`);
    if (!box || named) {
      shelf.remove(photo.key);
      return;
    }
    photo.item = document.createElement('li');
    photo.item.innerHTML = '<span class="meta"></span> <button type="button" class="link"></button>';
    draw(photo);
    const remove = photo.item.querySelector('button');
    remove.textContent = box.dataset.remove;
    remove.addEventListener('click', () => {
      this.#drop(photo);
      photo.item.remove();
      this.form.dispatchEvent(new Event('input', { bubbles: true }));
      this.send();
    });
    box.parentElement.querySelector('.thumbs').append(photo.item);
    this.photos.push(photo);
    this.#say(photo, photo.id ? box.dataset.sent : box.dataset.kept);
    if (photo.id) {
      this.#name(photo);
    }
  }

  /** The form names the photo from now on, and saves itself. */
  #name(photo) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: photo.path, value: photo.id });
    photo.item.append(field);
    this.#say(photo, this.boxes.get(photo.path).dataset.sent);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #say(photo, text) {
    photo.item.querySelector('.meta').textContent = text;
  }

  #drop(photo) {
    this.photos = this.photos.filter((one) => one !== photo);
    shelf.remove(photo.key);
  }
}

/** A canvas, because the content security policy lets no picture come from anywhere but the server. */
async function draw(photo) {
  const picture = await createImageBitmap(photo.file, { resizeWidth: 320 }).catch(() => null);
  if (picture) {
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    canvas.getContext('2d').drawImage(picture, 0, 0);
    photo.item.prepend(canvas);
  }
}
