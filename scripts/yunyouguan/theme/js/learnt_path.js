/** How far a path has been learnt on this phone. */

import { doneOn } from "./done.js";

/**
 * @typedef {{ slug: string, id: string, title: string, questions: string[], lessons: { id: string, questions: string, link: HTMLAnchorElement | null }[], item: HTMLElement }} Path
 * @typedef {{ left: Path["lessons"], day: string, right: number, asked: number, total: number }} State
 */

/** A path as the page lists it. @param {HTMLElement} item @returns {Path} */
export function pathOf(item) {
  const { slug = "", path = "", title = "", questions = "[]" } = item.dataset;
  const lessons = [...item.querySelectorAll("[data-lesson]")].map((one) => ({
    id: one.getAttribute("data-lesson") || "",
    questions: one.getAttribute("data-questions") || "",
    link: one.querySelector("a"),
  }));
  return { slug, id: path, title, questions: JSON.parse(questions), lessons, item };
}

/** What is left of it, when its last lesson was finished, and how its questions were answered. @param {Path} path @param {import("./store.js").Memory} memory @returns {State} */
export function stateOf(path, memory) {
  const days = path.lessons.map((one) => doneOn(memory, one.id, one.questions));
  const asked = path.questions.filter((id) => memory.answers[id]);
  return {
    left: path.lessons.filter((_, at) => !days[at]),
    day: days.sort().pop() || "",
    right: asked.filter((id) => memory.answers[id]?.right).length,
    asked: asked.length,
    total: path.questions.length,
  };
}

/** As it stands on the picture: 2026年11月3日. @param {string} day */
export function spokenDay(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** As it stands on the picture; empty when the path asks nothing. @param {number} right @param {number} total */
export const score = (right, total) => (total ? `答对 ${right} 题，共 ${total} 题` : "");
