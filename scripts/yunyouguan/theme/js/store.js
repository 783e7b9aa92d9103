/**
 * What this phone remembers. Never throws: a full, private or corrupt store only forgets.
 *
 * @typedef {{ title: string, address: string, day: string }} Visit
 * @typedef {{ right: boolean, chosen: string[], day: string }} Answer
 * @typedef {{ look: string[], visited: Record<string, Visit>, answers: Record<string, Answer> }} Memory
 */

// The version is in the name: a later shape takes another name and reads this one once.
export const KEY = "yyg.v1";

/** @param {unknown} value @returns {value is Record<string, any>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whatever lies in the store, a whole memory comes out. @returns {Memory} */
export function recall() {
  let kept;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) || "");
  } catch {
    kept = null;
  }
  const found = isRecord(kept) ? kept : {};
  return {
    look: Array.isArray(found.look) ? found.look : [],
    visited: isRecord(found.visited) ? found.visited : {},
    answers: isRecord(found.answers) ? found.answers : {},
  };
}

/** Reads, changes and writes in one step, so that two open pages lose little. @param {(memory: Memory) => void} change */
export function remember(change) {
  const memory = recall();
  change(memory);
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // Full or private: the visit goes on without a memory.
  }
}

/** Everything is gone. */
export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

/** The phone's own day, 2026-11-23. @param {Date} [now] */
export function today(now = new Date()) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
