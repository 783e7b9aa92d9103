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
  // The phone's clock was set back: nothing is won by that, but the question finds its days again.
  if (before.day > day) return { ...before, right, day, due: daysAfter(day, rest(before.box)) };
  const box = Math.min(before.box + 1, REST.length - 1);
  return { right, day, box, due: daysAfter(day, rest(box)), wrong: Math.max(before.wrong - 1, 0) };
}

/** Remembers one answer of today. @param {string} id @param {boolean} right @returns {boolean} whether the phone keeps it */
export function answered(id, right) {
  return remember((memory) => { memory.answers[id] = learnt(memory.answers[id], right, today()); });
}

/** @typedef {[string, Answer]} Known a question's id and what is remembered of it */

/** The question longest not answered comes first; of one day, the order of their ids. @param {Known} a @param {Known} b */
const oldestFirst = ([a, one], [b, other]) => compare(one.day, other.day) || compare(a, b);
/** @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : Number(a > b));

/** Questions of 错题本: wrong once, and not yet right on enough different days; oldest first. @param {Record<string, Answer>} [answers] @returns {string[]} */
export function wrongOnes(answers = recall().answers) {
  return Object.entries(answers).filter(([, one]) => one.wrong > 0).sort(oldestFirst).map(([id]) => id);
}

/** Questions that have rested enough; oldest first. One of a day to come was answered under another clock, and comes now. @param {Record<string, Answer>} answers @param {string} day @returns {string[]} */
export function dueOnes(answers, day) {
  return Object.entries(answers).filter(([, one]) => one.due <= day || one.day > day).sort(oldestFirst).map(([id]) => id);
}
