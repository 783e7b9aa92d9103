/** When a lesson is done: the one answer for the lesson, its path, and the certificate. */

/**
 * The day it was done: finished card by card, or seen whole while its questions were answered
 * anywhere; empty when it is not done yet.
 *
 * @param {import("./store.js").Memory} memory @param {string} id @param {string} questions ids, with blanks between
 * @returns {string}
 */
export function doneOn({ lessons, answers }, id, questions) {
  const lesson = lessons[id];
  if (!lesson || lesson.done) return lesson?.done || "";
  if (!lesson.of || lesson.card < lesson.of) return "";
  const asked = questions.split(" ").filter(Boolean);
  if (!asked.every((one) => answers[one])) return "";
  return [lesson.day, ...asked.map((one) => answers[one]?.day || "")].sort().pop() || "";
}
