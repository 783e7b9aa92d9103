/** Finds every page on which a query stands, best first: pairs of characters narrow, the text itself decides. */

import { writings } from "./search_numerals.js";
import { ABSENT } from "./search_shards.js";
import { isHan, locate, rowOf, soundOf, soundTerms, soundsLike, termsOf } from "./search_text.js";

/** @typedef {import("./search_shards.js").Page} Page */
/** @typedef {import("./search_shards.js").Shards} Shards */
/** @typedef {import("./search_text.js").Row} Row */
/** Every phrase of one way to write the query must stand on the page. @typedef {Row[]} Way */
/** Where a phrase stands: in which block of the page, from where to where in its text. @typedef {{ block: number, from: number, to: number, exact: boolean }} Place */
/** A page that has the query; `places` is empty when only its title sounds so; `rank`: the lower, the earlier. @typedef {{ page: Page, level: number, exact: boolean, places: Place[], rank: number }} Hit */
/** `count`: pages; no more than so many when `sure` is false. `more`: the next hits in their order, fewer than asked for at the end.
 * @typedef {{ count: number, sure: boolean, more: (wanted: number) => Promise<Hit[]> }} Found */

// With so few pages left, reading them is cheaper than more of the index.
const FEW = 30;
/** Pages that are read together: each way to the server and back takes as long as several of them. */
const AT_LEAST = 4;
/** The field of laws, which an article's number is looked for in first. */
const LAW = 3;
const BY_NUMBER = /第.+条|^\s*\d+\s*$/;

/** @param {Shards} shards @param {string} query @param {string[]} [filters] terms such as #type/lesson @param {string} [prefer] of such a term, pages that come first among equals @returns {Promise<Found>} */
export async function search(shards, query, filters = [], prefer = "") {
  const ways = waysOf(query, shards.start.pairs);
  const typed = soundOf(query);
  const [lists, kept, first] = await Promise.all([
    Promise.all([...ways.map((way) => levelsOfWay(shards, way)), ...(typed ? [all(shards, soundTerms(typed))] : [])]),
    Promise.all(filters.map((term) => shards.levels(term))),
    prefer ? shards.levels(prefer) : new Uint8Array(shards.start.docs),
  ]);
  const lawFirst = BY_NUMBER.test(query);
  const order = ordered(lists, kept, first, lawFirst);
  const [phrase, ...others] = ways.flat();
  const sure = !typed && !!phrase && !others.length && (phrase.tokens.length === 1 || (phrase.tokens.length === 2 && phrase.tokens.every(isHan)));
  let next = 0;
  /** @type {Hit[]} */
  let ready = [];
  const more = async (/** @type {number} */ wanted) => {
    while (ready.length < wanted && next < order.length) {
      const numbers = order.slice(next, next + Math.max(wanted - ready.length, AT_LEAST));
      const pages = await Promise.all(numbers.map((number) => shards.page(number)));
      // Only now: what did not come is asked for again.
      next += numbers.length;
      const hits = pages.map((page) => verified(page, ways, typed, shards.start.pairs)).filter((hit) => hit !== null);
      hits.forEach((hit) => {
        const number = numbers[pages.indexOf(hit.page)] || 0;
        hit.rank = at(first, number) + (lawFirst && hit.level === LAW ? 0 : hit.level);
      });
      ready = ready.concat(hits.sort(better));
    }
    const given = ready.slice(0, wanted);
    ready = ready.slice(wanted);
    return given;
  };
  return { count: order.length, sure, more };
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

/** @param {Shards} shards @param {Way} way */
async function levelsOfWay(shards, way) {
  const terms = way.map(termsOf);
  const levels = await all(shards, terms.flatMap(({ first }) => first));
  const others = terms.flatMap(({ others: rest }) => rest);
  if (!others.length || levels.reduce((sum, level) => sum + Number(level < ABSENT), 0) <= FEW) return levels;
  return worst([levels, await all(shards, others)]);
}

/** Pages that have all the terms; none without a term. @param {Shards} shards @param {string[]} terms */
async function all(shards, terms) {
  const found = await Promise.all(terms.map((term) => shards.levels(term)));
  return found.length ? worst(found) : new Uint8Array(shards.start.docs).fill(ABSENT);
}

/** @param {Uint8Array} list @param {number} page */
const at = (list, page) => list[page] ?? ABSENT;

/** @param {Uint8Array[]} lists */
function worst(lists) {
  const [first = new Uint8Array()] = lists;
  return first.map((level, page) => lists.reduce((most, list) => Math.max(most, at(list, page)), level));
}

/** Numbers of the pages in any of the lists and in every one of `kept`, those that are preferred first, then by level. @param {Uint8Array[]} lists @param {Uint8Array[]} kept @param {Uint8Array} first @param {boolean} lawFirst */
function ordered(lists, kept, first, lawFirst) {
  /** @type {number[][]} */
  const byLevel = Array.from({ length: 2 * ABSENT }, () => []);
  for (let page = 0; page < (lists[0]?.length || 0); page += 1) {
    const level = lists.reduce((least, list) => Math.min(least, at(list, page)), ABSENT);
    if (level === ABSENT || kept.some((list) => list[page] === ABSENT)) continue;
    byLevel[(lawFirst && level === LAW ? 0 : level) + at(first, page)]?.push(page);
  }
  return byLevel.flat();
}

/** What was read for the last query: whoever types on asks the same pages. @type {WeakMap<Page, { pairs: Record<string, string>, rows: Row[] }>} */
const read = new WeakMap();

/** @param {Page} page @param {Record<string, string>} pairs */
function rowsOf(page, pairs) {
  const known = read.get(page);
  if (known && known.pairs === pairs) return known.rows;
  const rows = page.blocks.map((block) => rowOf(block.slice(1), pairs));
  read.set(page, { pairs, rows });
  return rows;
}

/** @param {Page} page @param {Way[]} ways @param {string} typed @param {Record<string, string>} pairs @returns {Hit | null} */
function verified(page, ways, typed, pairs) {
  const rows = rowsOf(page, pairs);
  const levels = page.blocks.map((block) => Number(block[0]));
  const hits = ways.map((way) => hitOf(page, way, rows, levels)).filter((hit) => hit !== null);
  if (typed && soundsLike(page.sound, typed)) hits.push({ page, level: 0, exact: false, places: [], rank: 0 });
  return hits.sort(better)[0] || null;
}

/** @param {Page} page @param {Way} way @param {Row[]} rows @param {number[]} levels @returns {Hit | null} */
function hitOf(page, way, rows, levels) {
  const places = way.map((phrase) => {
    const found = rows.map((row, block) => ({ block, place: locate(row, phrase) }));
    const best = found.filter(({ place }) => place).sort((a, b) => Number(b.place?.exact) - Number(a.place?.exact) || (levels[a.block] || 0) - (levels[b.block] || 0))[0];
    return best?.place ? { block: best.block, ...best.place } : null;
  });
  const whole = places.filter((place) => place !== null);
  if (whole.length < way.length) return null;
  return { page, level: Math.max(...whole.map(({ block }) => levels[block] || 0)), exact: way.length === 1 && whole.every(({ exact }) => exact), places: whole, rank: 0 };
}

/** The visitor's language first, then word for word, the better field, the earlier place, the shorter title. @param {Hit} a @param {Hit} b */
function better(a, b) {
  return Math.floor(a.rank / ABSENT) - Math.floor(b.rank / ABSENT) || Number(b.exact) - Number(a.exact) || a.rank - b.rank || a.level - b.level || (a.places[0]?.block || 0) - (b.places[0]?.block || 0) || a.page.title.length - b.page.title.length;
}
