/** Text in sentences that a voice says in one go: none is so long that an engine cuts it off. */

// Android's Chrome falls silent in the middle of what is longer than about 200 letters.
const MOST = { zh: 90, en: 180 };
const CLOSERS = "」』”’）】》〉)\"'";
const STOPS = { zh: /[。！？；…!?;\n]+/g, en: /[.!?;\n]+/g };
// No sentence ends behind these: Art. 1260, No. 3.
const SHORTENED = /(?:^|[\s(])(?:arts?|nos?|mr|mrs|ms|dr|prof|vs|etc|e\.g|i\.e|p|pp|[a-z])$/i;
const BREATHS = { zh: "，、：,—）」", en: ",:—)" };

/** @typedef {{ from: number, to: number }} Span of a text */

/** Every sentence of a text, in order; blanks around them belong to none. @param {string} text @param {"zh" | "en"} tongue @returns {Span[]} */
export function sentences(text, tongue) {
  /** @type {Span[]} */
  const found = [];
  let from = 0;
  for (const stop of text.matchAll(STOPS[tongue])) {
    if (stop.index < from) continue;
    let to = stop.index + stop[0].length;
    while (to < text.length && CLOSERS.includes(text.charAt(to))) to += 1;
    if (tongue === "en" && goesOn(text, stop.index, to, stop[0])) continue;
    found.push({ from, to });
    from = to;
  }
  found.push({ from, to: text.length });
  return found.map((one) => trimmed(text, one)).filter((one) => one.to > one.from).flatMap((one) => breathed(text, one, tongue));
}

/** A full stop that ends no sentence: within 3.5, behind Art. @param {string} text @param {number} at @param {number} to @param {string} stop */
function goesOn(text, at, to, stop) {
  if (/[!?\n]/.test(stop)) return false;
  const next = text.slice(to);
  return next !== "" && (!/^\s/.test(next) || /^\s+[a-z]/.test(next) && stop !== ";" || stop === "." && SHORTENED.test(text.slice(0, at)));
}

/** @param {string} text @param {Span} span @returns {Span} */
function trimmed(text, { from, to }) {
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { from, to };
}

/** A long sentence in as few breaths as it takes. @param {string} text @param {Span} span @param {"zh" | "en"} tongue @returns {Span[]} */
function breathed(text, { from, to }, tongue) {
  const breaths = [];
  while (to - from > MOST[tongue]) {
    const cut = breath(text, from, from + MOST[tongue], tongue);
    breaths.push(trimmed(text, { from, to: cut }));
    from = trimmed(text, { from: cut, to }).from;
  }
  breaths.push({ from, to });
  return breaths;
}

/** Where to breathe: behind the last comma, else the last blank, else wherever no word is cut. @param {string} text @param {number} from @param {number} most @param {"zh" | "en"} tongue */
function breath(text, from, most, tongue) {
  // Not right behind the beginning: a breath after two words is a stumble.
  const least = from + (most - from) / 4;
  for (let at = most; at > least; at -= 1) if (BREATHS[tongue].includes(text.charAt(at - 1)) && !/^\d,\d/.test(text.slice(at - 2, at + 1))) return at;
  for (let at = most; at > least; at -= 1) if (/\s/.test(text.charAt(at - 1))) return at;
  for (let at = most; at > least; at -= 1) if (!/^[0-9A-Za-z.]{2}$/.test(text.slice(at - 1, at + 1))) return at;
  return most;
}
