/** The questions of an exhibit: each is opened, and the score of each group is told. */

import { openItem } from "./ask.js";

for (const quiz of document.querySelectorAll("[data-quiz]")) open(quiz);

/** @param {Element} quiz */
function open(quiz) {
  const items = [...quiz.querySelectorAll("[data-item]")].filter((one) => one instanceof HTMLElement);
  const all = items.filter((one) => !one.hasAttribute("data-unmarked")).length;
  /** @type {Map<HTMLElement, boolean>} */
  const results = new Map();
  for (const item of items) {
    openItem(item, (right) => {
      results.set(item, right);
      tellScore(quiz, all, results);
    });
  }
}

/** @param {Element} quiz @param {number} all @param {Map<HTMLElement, boolean>} results */
function tellScore(quiz, all, results) {
  const right = [...results.values()].filter(Boolean).length;
  const line = quiz.querySelector(".quiz-score");
  if (line) line.textContent = `本组答对 ${right} 题，共 ${all} 题`;
}
