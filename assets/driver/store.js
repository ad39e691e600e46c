// What the tablet remembers over a reload: small things in localStorage, what waits to be sent in IndexedDB.

const KEY = "leerplan.driver";

const FRESH = {
  login: null, order: null, agreed: [], warned: [], known: {}, done: [], offset: 0, lastStop: 0, lastPlace: null, seen: 0, resting: null, rested: false,
  messages: [], actions: [], paused: false, halt: null, cancelled: 0, clockOffset: 0, load: null,
};

export const settings = Object.assign(
  { language: "de", theme: "auto", hand: "right" }, read(KEY + ".settings"));

export const memory = Object.assign(structuredClone(FRESH), read(KEY));

export function keep() {
  localStorage.setItem(KEY, JSON.stringify(memory));
}

export function keepSettings() {
  localStorage.setItem(KEY + ".settings", JSON.stringify(settings));
}

/** Everything of the truck is forgotten: the tablet was signed out. */
export function forget() {
  Object.assign(memory, structuredClone(FRESH));
  keep();
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}

/** What waits to be sent, in order. Each entry is {id, channel, body, notBefore}. */
export class Queue {
  static async open() {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open("leerplan", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("out", { keyPath: "id", autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const queue = new Queue(database);
    queue.entries = await queue.#run("readonly", store => store.getAll());
    return queue;
  }

  constructor(database) {
    this.database = database;
    this.entries = [];
  }

  get size() {
    return this.entries.length;
  }

  /** Resolves once the entry is on disk. */
  async add(channel, body, notBefore = 0) {
    const entry = { channel, body, notBefore };
    entry.id = await this.#run("readwrite", store => store.add(entry));
    this.entries.push(entry);
    return entry.id;
  }

  /** Takes an entry out; false if it is gone already. */
  async remove(id) {
    const at = this.entries.findIndex(entry => entry.id === id);
    if (at < 0) return false;
    this.entries.splice(at, 1);
    await this.#run("readwrite", store => store.delete(id));
    return true;
  }

  async clear() {
    this.entries = [];
    await this.#run("readwrite", store => store.clear());
  }

  #run(mode, act) {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction("out", mode, { durability: "strict" });
      const request = act(transaction.objectStore("out"));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
    });
  }
}
