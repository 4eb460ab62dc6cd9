// Photos that wait for the network, in the browser's own database: {key, keep, path, file, id}.
const STORE = 'photos';

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('xuegai', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key', autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run(mode, act) {
  const database = await opened();
  return new Promise((resolve, reject) => {
    const request = act(database.transaction(STORE, mode).objectStore(STORE));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }).finally(() => database.close());
}

function row({ key, keep, path, file, id }) {
  return key === undefined ? { keep, path, file, id } : { key, keep, path, file, id };
}

export const shelf = {
  add: (photo) => run('readwrite', (store) => store.add(row(photo))),
  put: (photo) => run('readwrite', (store) => store.put(row(photo))),
  remove: (key) => run('readwrite', (store) => store.delete(key)),
  all: async (keep) => (await run('readonly', (store) => store.getAll())).filter((photo) => photo.keep === keep),
};
