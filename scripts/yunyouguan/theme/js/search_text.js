/** How texts are compared and looked up; the same rules stand in the Python files search/folding.py and terms.py. */

const HAN = "\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const WORD = "0-9a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff\\u0400-\\u052f";
const RUN = new RegExp(`[${HAN}]+|[${WORD}]+`, "gu");
const BEGINS = new RegExp(`^[${WORD}]`, "u");
// People type a title without its marks, and a line without its spaces.
const UNSAID = /[\s\u200b《》〈〉「」『』“”‘’"'＂＇]/gu;
const [SHORTEST, LONGEST, SOUND] = [2, 8, 3];
/** Both ends of a word, so that 10 is not found in 101. */
const EDGE = "\u0001";

/** A text in a row of characters without punctuation.
 * `row`: Han as they are, words between edges. `from`, `to`: of each unit of the row, where it stands in the text.
 * `gaps`: by place in the row, the punctuation that was left out before it. `tokens`: Han and words alone.
 * @typedef {{ row: string, from: number[], to: number[], gaps: Map<number, string>, tokens: string[] }} Row */

/** What characters are compared as, by the traditional ones that are known; asking Unicode each time is most of the work.
 * @type {WeakMap<Record<string, string>, Map<string, string>>} */
const folds = new WeakMap();

/** @param {string} text @param {Record<string, string>} pairs traditional to simplified @returns {Row} */
export function rowOf(text, pairs) {
  const known = folds.get(pairs) || new Map();
  folds.set(pairs, known);
  let folded = "";
  /** @type {number[]} */
  const origin = [];
  let at = 0;
  for (const char of text) {
    let plain = known.get(char);
    if (plain === undefined) {
      plain = [...char.normalize("NFKC").toLowerCase()].map((one) => pairs[one] || one).join("");
      known.set(char, plain);
    }
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
    at += char.length;
  }
  origin.push(at);
  /** @type {Row} */
  const made = { row: "", from: [], to: [], gaps: new Map(), tokens: [] };
  const mark = (/** @type {number} */ place) => {
    made.from.push(origin[place] || 0);
    // The end of a character that folds to several is where the next one begins.
    let end = place + 1;
    while (end < folded.length && origin[end] === origin[place]) end += 1;
    made.to.push(origin[end] || 0);
  };
  let last = 0;
  for (const { 0: run, index = 0 } of folded.matchAll(RUN)) {
    const gap = index > last && folded.slice(last, index).replace(UNSAID, "");
    if (gap && made.row) made.gaps.set(made.row.length, gap);
    last = index + run.length;
    const isWord = BEGINS.test(run);
    for (const token of isWord ? [run] : run) made.tokens.push(token);
    made.row += isWord ? EDGE + run + EDGE : run;
    if (isWord) mark(index);
    for (let place = index; place < last; place += 1) mark(place);
    if (isWord) mark(last - 1);
  }
  return made;
}

/** Not a word: its neighbours stand beside it without a space. @param {string} token */
export const isHan = (token) => !BEGINS.test(token);

/** Whether a token is a word that may still be typed. @param {string} token */
const isOpen = (token) => !isHan(token) && !/^\d+$/.test(token) && token.length >= SHORTEST;

/** What a phrase is searched as in a row. @param {Row} phrase */
const needle = (phrase) => (isOpen(phrase.tokens[phrase.tokens.length - 1] || "") ? phrase.row.slice(0, -1) : phrase.row);

/** The terms that every page with the phrase has; the first ones cover all of it. @param {Row} phrase @returns {string[]} */
export function termsOf({ tokens }) {
  if (tokens.length === 1 && tokens.every(isHan)) return tokens;
  /** @type {string[]} */
  const first = [];
  /** @type {string[]} */
  const others = [];
  let covered = -1;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1] || "";
    if (!isHan(token)) first.push(isOpen(token) ? token.slice(0, LONGEST) : /^\d+$/.test(token) && next && isHan(next) ? token + next : token);
    else if (isHan(next || "0")) {
      const ends = !isHan(tokens[at + 2] || "0");
      if (covered < at || ends) {
        first.push(token + next);
        covered = at + 1;
      } else others.push(token + next);
    }
  });
  return [...new Set([...first, ...others])];
}

/** The terms of letters that may be pinyin; none when they cannot be. @param {string} query @returns {string[]} */
export function soundTerms(query) {
  const typed = soundOf(query);
  if (typed.length < SOUND) return typed.length === SOUND - 1 ? [`~${typed}`] : [];
  return [...new Set([...typed].slice(SOUND - 1).map((_, at) => `~${typed.slice(at, at + SOUND)}`))];
}

/** The letters of a query that is nothing but letters; else nothing. @param {string} query */
export function soundOf(query) {
  const typed = query.normalize("NFKC").toLowerCase().replace(/ü/g, "v").replace(/[\s']/g, "");
  return /^[a-z]{2,}$/.test(typed) ? typed : "";
}

/** Whether a title is read so, from the beginning of a syllable: `sound` is all of them. @param {string} sound @param {string} typed */
export function soundsLike(sound, typed) {
  const syllables = sound.split(" ");
  return syllables.map((one) => one[0]).join("").includes(typed) || syllables.some((_, at) => syllables.slice(at).join("").startsWith(typed));
}

/** Where a phrase stands in a text: with the same punctuation if anywhere, else with any; null when nowhere.
 * @param {Row} text @param {Row} phrase @returns {{ from: number, to: number, exact: boolean } | null} */
export function locate(text, phrase) {
  const wanted = needle(phrase);
  /** @type {{ from: number, to: number, exact: boolean } | null} */
  let loose = null;
  if (!wanted) return null;
  for (let at = text.row.indexOf(wanted); at >= 0; at = text.row.indexOf(wanted, at + 1)) {
    let exact = true;
    for (let unit = 1; exact && unit < wanted.length; unit += 1) exact = text.gaps.get(at + unit) === phrase.gaps.get(unit);
    const place = { from: text.from[at] || 0, to: text.to[at + wanted.length - 1] || 0, exact };
    if (exact) return place;
    loose ||= place;
  }
  return loose;
}
