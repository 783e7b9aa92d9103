/** Finds every page on which a query stands, best first: pairs of characters narrow, the text itself decides. */

import { articleOf, writings } from "./search_numerals.js";
import { ABSENT } from "./search_shards.js";
import { isHan, locate, rowOf, soundOf, soundTerms, soundsLike, termsOf } from "./search_text.js";

/** @typedef {import("./search_shards.js").Page} Page */
/** @typedef {import("./search_shards.js").Shards} Shards */
/** @typedef {import("./search_text.js").Row} Row */
/** Every phrase of one way to write the query must stand on the page. @typedef {Row[]} Way */
/** Where a phrase stands: in which block of the page, from where to where in its text. @typedef {{ block: number, from: number, to: number, exact: boolean }} Place */
/** A page that has the query; `places` is empty when only its title sounds so; `rank`: the lower, the earlier. @typedef {{ page: Page, level: number, exact: boolean, places: Place[], rank: number }} Hit */
/** Terms still to be read, and the best level of each page so far. @typedef {{ terms: string[], levels: Uint8Array }} Sieve */
/** `count`: pages; no more than so many when `sure` is false. `more`: the next hits in their order, fewer than asked for at the end.
 * @typedef {{ count: number, sure: boolean, more: (wanted: number) => Promise<Hit[]> }} Found */

/** Terms of a way, or pages, that are fetched together: of a long line four pairs nearly always leave few pages,
 * and each way to the server and back takes as long as several of either. */
const TOGETHER = 4;
/** The field of laws, which an article's number is looked for in first. */
const LAW = 3;
const BY_NUMBER = /第.+条|^\s*\d+\s*$/;

/** @param {Shards} shards @param {string} query @param {string[]} [filters] terms such as #type/lesson @param {string} [language] pages in it come first among equals @returns {Promise<Found>} */
export async function search(shards, query, filters = [], language = "") {
  const { docs, pairs, tongues } = shards.start;
  const ways = waysOf(query, pairs);
  const typed = soundOf(query);
  const asked = articleOf(query);
  const sieves = [...ways.map((way) => way.flatMap(termsOf)), ...(typed ? [soundTerms(typed)] : []), ...(asked[1] ? [[`§${asked[1]}`]] : [])].map((terms) => ({ terms, levels: new Uint8Array(docs) }));
  const first = new Uint8Array(docs);
  let end = 0;
  if (language) for (const [tongue, count] of tongues) first.fill(tongue === language ? 0 : ABSENT, end, (end += count));
  const [kept] = await Promise.all([Promise.all(filters.map((term) => shards.levels(term))), narrow(shards, sieves)]);
  const lawFirst = BY_NUMBER.test(query);
  let order = ordered(sieves, kept, first, lawFirst);
  const count = order.length;
  const [phrase, ...others] = ways.flat();
  const sure = !typed && !!phrase && !others.length && (phrase.tokens.length === 1 || (phrase.tokens.length === 2 && phrase.tokens.every(isHan)));
  /** @type {Hit[]} */
  const ready = [];
  const more = async (/** @type {number} */ wanted) => {
    while (ready.length < wanted && order.length) {
      const numbers = order.slice(0, Math.max(wanted - ready.length, TOGETHER));
      const pages = await Promise.all(numbers.map((number) => shards.page(number)));
      // Only now: what did not come is asked for again.
      order = order.slice(numbers.length);
      const hits = pages.map((page) => verified(page, ways, typed, asked, pairs)).filter((one) => one !== null);
      for (const one of hits) one.rank = at(first, numbers[pages.indexOf(one.page)] || 0) + (lawFirst && one.level === LAW ? 0 : one.level);
      ready.push(...hits.sort(better));
      // Most of them were read in vain: now more of the index is cheaper.
      if (2 * hits.length < numbers.length && order.length > TOGETHER && (await narrow(shards, sieves))) {
        const levels = least(sieves);
        order = order.filter((page) => at(levels, page) < ABSENT);
      }
    }
    return ready.splice(0, wanted);
  };
  return { count, sure, more };
}

/** All ways to write a query; a line with spaces may be one phrase or several. @param {string} query @param {Record<string, string>} pairs @returns {Way[]} */
function waysOf(query, pairs) {
  /** @type {Map<string, Way>} */
  const ways = new Map();
  for (const writing of writings(query)) {
    for (const parts of [[writing], writing.trim().split(/\s+/)]) {
      const way = parts.map((part) => rowOf(part, pairs)).filter(({ tokens }) => tokens.length);
      if (way.length) ways.set(way.map(({ row }) => row).join(" "), way);
    }
  }
  return [...ways.values()];
}

/** Reads the next terms of every way, so that fewer pages are left; whether there were any. @param {Shards} shards @param {Sieve[]} sieves */
async function narrow(shards, sieves) {
  const open = sieves.filter(({ terms }) => terms.length);
  await Promise.all(
    open.map(async (sieve) => {
      const lists = await Promise.all(sieve.terms.slice(0, TOGETHER).map((term) => shards.levels(term)));
      sieve.levels = merged([sieve.levels, ...lists], -1);
      sieve.terms = sieve.terms.slice(TOGETHER);
    }),
  );
  return open.length > 0;
}

/** @param {ArrayLike<number>} list @param {number} page */
const at = (list, page) => list[page] ?? ABSENT;

/** Of each page the least of all levels, or with `sign` -1 the greatest. @param {Uint8Array[]} lists @param {number} sign */
function merged([first = new Uint8Array(), ...lists], sign) {
  const best = first.slice();
  for (const list of lists) for (let page = 0; page < best.length; page += 1) if (sign * at(list, page) < sign * at(best, page)) best[page] = at(list, page);
  return best;
}

/** The best level of each page by any way. @param {Sieve[]} sieves */
const least = (sieves) => merged(sieves.map(({ levels }) => levels), 1);

/** Numbers of the pages that have any way and stand in every list of `kept`, those that are preferred first, then by level. @param {Sieve[]} sieves @param {Uint8Array[]} kept @param {Uint8Array} first @param {boolean} lawFirst */
function ordered(sieves, kept, first, lawFirst) {
  /** @type {number[][]} */
  const byLevel = [];
  const levels = least(sieves);
  for (let page = 0; page < levels.length; page += 1) {
    const level = at(levels, page);
    if (level === ABSENT || kept.some((list) => list[page] === ABSENT)) continue;
    const rank = (lawFirst && level === LAW ? 0 : level) + at(first, page);
    (byLevel[rank] ||= []).push(page);
  }
  return byLevel.flat();
}

/** What was read for the last query: whoever types on asks the same pages. @type {WeakMap<Page, { pairs: Record<string, string>, rows: Row[] }>} */
const read = new WeakMap();

/** A block of a page, read when a phrase is looked for in it: most have it in one of the first. @param {Page} page @param {number} block @param {Record<string, string>} pairs */
function rowAt(page, block, pairs) {
  let known = read.get(page);
  if (known?.pairs !== pairs) read.set(page, (known = { pairs, rows: [] }));
  return (known.rows[block] ||= rowOf((page.blocks[block] || "").slice(1), pairs));
}

/** @param {Page} page @param {Way[]} ways @param {string} typed @param {[string, number]} asked @param {Record<string, string>} pairs @returns {Hit | null} */
function verified(page, ways, typed, [law, article], pairs) {
  const hits = ways.map((way) => hitOf(page, way, pairs)).filter((one) => one !== null);
  for (const [block, from, to, first, last, named] of page.ranges || []) {
    if (first <= article && article <= last && (!law || law === named)) hits.push(hit(page, LAW, [{ block, from, to, exact: false }]));
  }
  if (typed && soundsLike(page.sound, typed)) hits.push(hit(page));
  return hits.sort(better)[0] || null;
}

/** @param {Page} page @param {number} [level] @param {Place[]} [places] @returns {Hit} */
const hit = (page, level = 0, places = [], exact = false) => ({ page, level, exact, places, rank: 0 });

/** @param {Page} page @param {Way} way @param {Record<string, string>} pairs @returns {Hit | null} */
function hitOf(page, way, pairs) {
  const levels = page.blocks.map((block) => Number(block[0]));
  // Where it weighs most comes first: the first place that has it word for word is the best.
  const order = [...levels.keys()].sort((a, b) => at(levels, a) - at(levels, b));
  /** @type {Place[]} */
  const places = [];
  for (const phrase of way) {
    /** @type {Place | undefined} */
    let best;
    for (const block of order) {
      const place = locate(rowAt(page, block, pairs), phrase);
      if (place && (place.exact || !best)) best = { block, ...place };
      if (best?.exact) break;
    }
    if (!best) return null;
    places.push(best);
  }
  return hit(page, Math.max(...places.map(({ block }) => at(levels, block))), places, way.length === 1 && places.every(({ exact }) => exact));
}

/** The visitor's language first, then word for word, the better field, the earlier place, the shorter title. @param {Hit} a @param {Hit} b */
function better(a, b) {
  return Math.floor(a.rank / ABSENT) - Math.floor(b.rank / ABSENT) || Number(b.exact) - Number(a.exact) || a.rank - b.rank || a.level - b.level || (a.places[0]?.block || 0) - (b.places[0]?.block || 0) || a.page.title.length - b.page.title.length;
}
