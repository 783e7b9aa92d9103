/** When nothing is found: what may have been meant, by its sound, and what parts of the query do stand somewhere. */

import { ABSENT } from "./search_shards.js";
import { isHan, rowOf } from "./search_text.js";

/** @typedef {import("./search_shards.js").Shards} Shards */
/** @typedef {typeof import("./search_engine.js").search} Search */
/** `codes`: two signs for each character of GB 2312, the number of its syllable; `others`: further characters; names with their syllables.
 * @typedef {{ syllables: string[], codes: string, others: Record<string, string>, names: [string, string][] }} Sounds */

const OFFERED = 5;
// Of a longer query the beginning is enough.
const MOST = 24;
// What is traditional or is typed by every phone.
const HAN = /[㐀-鿿]/;
// From three syllables on, one may be another: 居住全 is 居住权, but 法人 is not 法院.
const FORGIVING = 3;

/** Learns all traditional characters if one may stand in the query; whether one does, so that it means more than before.
 * @param {Shards} shards @param {string} query */
export async function widen(shards, query) {
  const { pairs } = shards.start;
  const common = commonCharacters();
  // Those of them that are written otherwise are among the pairs at the start.
  const strange = [...query].filter((char) => HAN.test(char) && !(char in pairs) && !common.includes(char));
  const all = strange.length ? await shards.json("han") : {};
  if (!strange.some((char) => char in all)) return false;
  // Another object, so that what was read with the few is read again.
  shards.start = { ...shards.start, pairs: { ...pairs, ...all } };
  return true;
}

/** The 6,763 of GB 2312 in its order; the same stand in search/sounds.py. */
export function commonCharacters() {
  const bytes = [];
  for (let row = 0xb0; row < 0xf8; row += 1) for (let cell = 0xa1; cell < 0xff; cell += 1) bytes.push(row, cell);
  // Five cells hold nothing in GB 2312.
  return [...new TextDecoder("gb2312").decode(new Uint8Array(bytes))].filter((char) => HAN.test(char));
}

/** @param {Shards} shards @param {string} query @param {Search} search @param {HTMLElement} place @param {typeof import("./words.js")._} _ @returns {Promise<HTMLElement | null>} */
export async function suggest(shards, query, search, place, _) {
  const box = document.createElement("div");
  const alike = soundsAlike(await shards.json("sounds"), query, shards.start.pairs);
  if (alike.length) box.append(links(_("您要找的是不是："), alike));
  const parts = await standing(shards, query, search);
  if (parts.length) box.append(links(_("其中这些词，馆里有："), parts));
  nearestFirst(place, query);
  return box.children.length ? box : null;
}

/** Names that are read like the query, the nearest first. @param {Sounds} sounds @param {string} query @param {Record<string, string>} pairs @returns {string[]} */
export function soundsAlike({ syllables: all, codes, others, names }, query, pairs) {
  const reading = new Map(Object.entries(others));
  commonCharacters().forEach((char, at) => {
    const syllable = all[parseInt(codes.slice(2 * at, 2 * at + 2), 36)];
    if (syllable) reading.set(char, syllable);
  });
  const typed = query.toLowerCase().replace(/[^a-z]/g, "");
  const asked = rowOf(query, pairs).tokens.flatMap((token) => (isHan(token) ? [reading.get(token) || token] : []));
  /** @type {{ name: string, off: number }[]} */
  const found = [];
  for (const [name, sound] of names) {
    const syllables = sound.split(" ");
    let off = Infinity;
    if (asked.length > 1) off = offBy(asked, syllables);
    else if (typed.length > 2 && (syllables.join("").includes(typed) || syllables.map((one) => one[0]).join("").includes(typed))) off = 0;
    const length = Math.min(asked.length, syllables.length);
    if (off === 0 ? asked.length < 2 || length > 1 : off === 1 && length >= FORGIVING) found.push({ name, off });
  }
  return found.sort((a, b) => a.off - b.off || a.name.length - b.name.length).slice(0, OFFERED).map(({ name }) => name);
}

/** The fewest syllables that differ wherever the shorter is laid along the longer. @param {string[]} one @param {string[]} other */
function offBy(one, other) {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let best = Infinity;
  for (let at = 0; at + short.length <= long.length; at += 1) {
    best = Math.min(best, short.filter((syllable, index) => syllable !== long[at + index]).length);
  }
  return best;
}

/** The longest parts of the query that stand on some page. @param {Shards} shards @param {string} query @param {Search} search @returns {Promise<string[]>} */
async function standing(shards, query, search) {
  const tokens = rowOf(query, shards.start.pairs).tokens.slice(0, MOST);
  // Whether each one stands somewhere behind the one before.
  const pairs = tokens.map((one, at) => [tokens[at - 1] || "", one]);
  const together = await Promise.all(pairs.map(async ([one = "", other = ""]) => one && isHan(one) && isHan(other) && (await shards.levels(one + other)).some((level) => level < ABSENT)));
  /** @type {string[]} */
  const found = [];
  for (let from = 0; from < tokens.length && found.length < OFFERED; from += 1) {
    let end = from + 1;
    while (together[end]) end += 1;
    // A word stands alone, a character does not.
    const least = isHan(tokens[from] || "") ? 2 : 1;
    for (let to = end; to >= from + least; to -= 1) {
      const part = tokens.slice(from, to).join("");
      const now = await search(shards, part);
      // Of two characters the index itself is sure.
      if (now.sure ? now.count : (await now.more(1)).length) {
        found.push(part);
        from = to - 1;
        break;
      }
    }
  }
  return found.sort((a, b) => b.length - a.length);
}

/** Topics that share most characters with the query come first. @param {HTMLElement} place @param {string} query */
function nearestFirst(place, query) {
  const list = place.querySelector(".ask-topics");
  const score = (/** @type {Element} */ one) => [...new Set(query)].filter((char) => (one.textContent || "").includes(char)).length;
  list?.append(...[...list.children].sort((a, b) => score(b) - score(a)));
}

/** @param {string} words @param {string[]} queries */
function links(words, queries) {
  const section = document.createElement("div");
  const head = document.createElement("p");
  head.textContent = words;
  const list = document.createElement("ul");
  for (const query of queries) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `?q=${encodeURIComponent(query)}`;
    link.textContent = query;
    item.append(link);
    list.append(item);
  }
  section.append(head, list);
  return section;
}
