/** The files of the index: fetched when a term needs them, kept while the page is open. */

const VARINT = 7;

/** @typedef {{ version: string, docs: number, shards: number, pairs: Record<string, string>, tongues: [string, number][] }} Start */
/** Articles that are cited without their number: where, from which to which. @typedef {[block: number, from: number, to: number, first: number, last: number, law: string]} Range */
/** What is read of one page. @typedef {{ address: string, title: string, kind: string, place: string, page: string, lang?: string, sound: string, blocks: string[], ranges?: Range[] }} Page */

/** Which shard holds a term; the same sum stands in search/shards.py. @param {string} term @param {number} count */
export function shardOf(term, count) {
  let number = 0;
  for (let at = 0; at < term.length; at += 1) number = (Math.imul(number, 31) + term.charCodeAt(at)) & 0x7fffffff;
  return number % count;
}

/** Levels by page; ABSENT where a term does not stand. */
export const ABSENT = 255;

export class Shards {
  /** @param {string} folder address of search/, with a slash */
  constructor(folder) {
    this.folder = folder;
    /** @type {Start} */
    this.start = { version: "", docs: 0, shards: 1, pairs: {}, tongues: [] };
    /** @type {Map<string, Promise<any>>} */
    this.kept = new Map();
  }

  /** Learns which index is there now; without a line, the one that the phone keeps. */
  async open() {
    const address = `${this.folder}index.json`;
    const answer = await fetch(address, { cache: "no-cache" }).catch(() => fetch(address, { cache: "force-cache" }));
    if (!answer.ok) throw new Error(`${answer.status}`);
    const { version } = this.start;
    this.start = await answer.json();
    // Published anew while the page is open: no file of the old index fits the new one.
    if (version !== this.start.version) this.kept.clear();
  }

  /** The best level of a term on every page. @param {string} term @returns {Promise<Uint8Array>} */
  async levels(term) {
    const { shards, docs } = this.start;
    const bytes = await this.file(`${shardOf(term, shards)}.bin`, async (answer) => new Uint8Array(await answer.arrayBuffer()));
    return unpacked(bytes, term, docs);
  }

  /** @param {number} number @returns {Promise<Page>} */
  page(number) {
    return this.json(`${number}`);
  }

  /** @param {string} name @returns {Promise<any>} */
  json(name) {
    return this.file(`${name}.json`, (answer) => answer.json());
  }

  /** @param {string} name @param {(answer: Response) => Promise<any>} read @returns {Promise<any>} */
  file(name, read) {
    const found = this.kept.get(name) || this.fetched(name, read);
    this.kept.set(name, found);
    // What did not come today may come on the next try.
    found.catch(() => this.kept.delete(name));
    return found;
  }

  /** @param {string} name @param {(answer: Response) => Promise<any>} read @returns {Promise<any>} */
  async fetched(name, read) {
    const answer = await fetch(`${this.folder}${this.start.version}/${name}`, { cache: "force-cache" });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return read(answer);
  }
}

/** @param {Uint8Array} bytes of a shard @param {string} term @param {number} docs how many pages there are */
export function unpacked(bytes, term, docs) {
  const levels = new Uint8Array(docs).fill(ABSENT);
  const wanted = new TextEncoder().encode(term);
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += VARINT) {
      const byte = bytes[at] || 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const long = number();
    // From the end: names of one script begin alike.
    let unit = long === wanted.length ? long - 1 : long;
    while (unit >= 0 && bytes[at + unit] === wanted[unit]) unit -= 1;
    at += long;
    const end = number() + at;
    if (unit < 0) {
      while (at < end) {
        const level = bytes[at] || 0;
        at += 1;
        let page = -1;
        for (let left = number(); left > 0; left -= 1) {
          const gap = bytes[at] || 0;
          // Nearly always one byte.
          if (gap < 128) at += 1;
          page += 1 + (gap < 128 ? gap : number());
          levels[page] = level;
        }
      }
      return levels;
    }
    at = end;
  }
  return levels;
}
