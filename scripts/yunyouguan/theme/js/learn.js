/**
 * When a question comes again: Leitner's boxes, which a visitor can be told in one sentence.
 * Right on its day, it moves on a box and rests longer; wrong, it comes back tomorrow.
 */

import { daysAfter, recall, remember, today } from "./store.js";

/** Days of rest in each box. */
export const REST = [1, 3, 7, 15, 30];
/** @param {number} box */
const rest = (box) => REST[Math.min(box, REST.length - 1)] ?? 1;
/** Right on so many different days, a wrong question leaves 错题本. */
export const ENOUGH = 2;

/** @typedef {import("./store.js").Answer} Answer */

/**
 * What is remembered of a question after one more answer.
 *
 * @param {Answer | undefined} before @param {boolean} right @param {string} day
 * @returns {Answer}
 */
export function learnt(before, right, day) {
  if (!right) return { right, day, box: 0, due: daysAfter(day, rest(0)), wrong: ENOUGH };
  if (!before) return { right, day, box: 1, due: daysAfter(day, rest(1)), wrong: 0 };
  // Answered twice on one day, it is practice, not memory: the boxes move once a day.
  if (before.day === day) return { ...before, right };
  const box = Math.min(before.box + 1, REST.length - 1);
  return { right, day, box, due: daysAfter(day, rest(box)), wrong: Math.max(before.wrong - 1, 0) };
}

/** Remembers one answer of today. @param {string} id @param {boolean} right @returns {boolean} whether the phone keeps it */
export function answered(id, right) {
  return remember((memory) => { memory.answers[id] = learnt(memory.answers[id], right, today()); });
}

/** Questions of 错题本: wrong once, and not yet right on enough different days. @returns {string[]} */
export function wrongOnes() {
  return Object.entries(recall().answers).filter(([, one]) => one.wrong > 0).map(([id]) => id);
}
