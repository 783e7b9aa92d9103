/**
 * What this phone remembers. Never throws: a full, private or corrupt store only forgets.
 * Days are the phone's own, 2026-11-23; `card` is the card of a lesson last shown, counted from 1;
 * `at` is the stop of a tour at which one stands, and `stops` are those that were read.
 *
 * @typedef {{ title: string, address: string, day: string }} Visit
 * @typedef {{ right: boolean, day: string, box: number, due: string, wrong: number }} Answer
 * @typedef {{ title: string, address: string, card: number, of: number, done: string, day: string }} Lesson
 * @typedef {{ stops: string[], at: number, of: number, day: string }} Walked
 * @typedef {{ look: string[], rate: "slow" | "" | "fast", visited: Record<string, Visit>, answers: Record<string, Answer>, lessons: Record<string, Lesson>, tours: Record<string, Walked>, keys?: string }} Memory `rate` is how fast is read aloud
 */

// The version is in the name: a later shape takes another name and reads this one once.
export const KEY = "yyg.v1";
/** What could not be read is put aside here, so that nothing is lost by writing over it. */
export const DAMAGED = "yyg.damaged";

/** The page's own memory when the store takes nothing. @type {Memory | null} */
let held = null;

/** @param {unknown} value @returns {value is Record<string, any>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @param {unknown} value */
const words = (value) => (typeof value === "string" ? value : "");
/** @param {unknown} value */
const count = (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0);

/** Every entry that is an object, in the shape that the pages expect. @template T @param {unknown} kept @param {(one: Record<string, any>) => T} shaped @returns {Record<string, T>} */
function entries(kept, shaped) {
  const found = Object.entries(isRecord(kept) ? kept : {}).filter(([, one]) => isRecord(one));
  return Object.fromEntries(found.map(([id, one]) => [id, shaped(one)]));
}

/** A whole memory, whatever was kept. @param {unknown} kept @returns {Memory} */
export function shaped(kept) {
  const found = isRecord(kept) ? kept : {};
  return {
    look: Array.isArray(found.look) ? found.look.map(words) : [],
    // Somebody wants no single keys.
    ...(found.keys === "off" && { keys: "off" }),
    rate: found.rate === "slow" || found.rate === "fast" ? found.rate : "",
    visited: entries(found.visited, (one) => ({ title: words(one.title), address: words(one.address), day: words(one.day) })),
    answers: entries(found.answers, (one) => ({
      right: one.right === true, day: words(one.day), box: count(one.box), due: words(one.due),
      // Before boxes were kept, an answer said only whether it was right.
      wrong: "wrong" in one || one.right === true ? count(one.wrong) : 2,
    })),
    lessons: entries(found.lessons, (one) => ({
      title: words(one.title), address: words(one.address), card: count(one.card), of: count(one.of),
      done: words(one.done), day: words(one.day),
    })),
    tours: entries(found.tours, (one) => ({
      stops: Array.isArray(one.stops) ? one.stops.map(words).filter(Boolean) : [],
      at: count(one.at), of: count(one.of), day: words(one.day),
    })),
  };
}

/** Whatever lies in the store, a whole memory comes out. @returns {Memory} */
export function recall() {
  if (held) return held;
  let text = null;
  try {
    text = localStorage.getItem(KEY);
    const kept = JSON.parse(text || "{}");
    // Sound JSON, but no memory of ours: to be put aside as well.
    if (!isRecord(kept)) throw new TypeError(KEY);
    return shaped(kept);
  } catch {
    if (text) putAside(text);
    return shaped(null);
  }
}

/** Reads, changes and writes in one step, so that two open pages lose little. @param {(memory: Memory) => void} change @returns {boolean} whether the phone keeps it */
export function remember(change) {
  const memory = recall();
  change(memory);
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
    held = null;
    return true;
  } catch {
    // Full or private: the visit goes on, and this page alone remembers.
    held = memory;
    return false;
  }
}

/**
 * What is wrong with the store: nothing; something unreadable lies aside; no room is left; or the
 * phone lets no page keep anything.
 *
 * @returns {"" | "damaged" | "full" | "closed"}
 */
export function trouble() {
  let before = 0;
  try {
    before = localStorage.length;
    localStorage.setItem("yyg.probe", "1");
    localStorage.removeItem("yyg.probe");
    recall();
    return localStorage.getItem(DAMAGED) ? "damaged" : "";
  } catch {
    // A private window of an old phone has a store of no size at all.
    return before ? "full" : "closed";
  }
}

/** Everything is gone. */
export function forget() {
  held = null;
  try {
    localStorage.removeItem(KEY);
    localStorage.removeItem(DAMAGED);
  } catch {
    // Nothing was kept.
  }
}

/** @param {string} text */
function putAside(text) {
  try {
    localStorage.setItem(DAMAGED, text);
    localStorage.removeItem(KEY);
  } catch {
    // No room to put it aside: it stays where it is.
  }
}

/** The phone's own day, 2026-11-23. @param {Date} [now] */
export function today(now = new Date()) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** That day and so many more. @param {string} day @param {number} more */
export function daysAfter(day, more) {
  const [year, month, date] = day.split("-").map(Number);
  return today(new Date(year || 2026, (month || 1) - 1, (date || 1) + more));
}
