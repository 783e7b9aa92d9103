/** One question: opened, answered, marked in words, remembered on this phone. */

import { answered } from "./learn.js";
import { recall } from "./store.js";

/** @param {HTMLFormElement} form */
const letters = (form) => [...form.querySelectorAll("input")];
/** @param {HTMLFormElement} form */
const key = (form) => (form.dataset.correct || "").split(" ");

/**
 * Makes a question of a page answerable; it may stand in any page.
 *
 * @param {HTMLElement} item what carries `data-item`, the question's id
 * @param {(right: boolean) => void} done called after each whole answer
 */
export function openItem(item, done) {
  const form = item instanceof HTMLFormElement ? item : item.querySelector("form");
  if (!form) return;
  const button = form.querySelector("button");
  const answer = form.querySelector("details.q-key");
  if (button) button.hidden = false;
  if (answer instanceof HTMLElement) answer.hidden = true;
  tellBefore(form);
  form.addEventListener("change", () => clear(form));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.dataset.done) {
      form.reset();
      clear(form);
      letters(form)[0]?.focus();
      return;
    }
    const right = check(form);
    if (right === null) return;
    const id = item.dataset.item || "";
    answered(id, right);
    item.dispatchEvent(new CustomEvent("yyg:answered", { bubbles: true, detail: { id, right } }));
    done(right);
  });
}

/** Whether the answer is right; null when nothing was chosen. @param {HTMLFormElement} form */
function check(form) {
  const blanks = letters(form).filter((one) => one.dataset.accept);
  if (blanks.length) return checkBlanks(form, blanks);
  const chosen = letters(form).filter((one) => one.checked).map((one) => one.value);
  if (!chosen.length) {
    say(form, [["q-verdict", "还没有选，先选一个再看答案"]]);
    return null;
  }
  const wanted = key(form);
  const right = chosen.length === wanted.length && chosen.every((one) => wanted.includes(one));
  const verdict = right ? "答对了" : `答错了，正确答案是 ${wanted.join("、")}`;
  mark(form, wanted);
  say(form, [[`q-verdict ${right ? "q-ok" : "q-no"}`, verdict]], explained(form, chosen));
  setDone(form, true);
  return right;
}

/** Spaces, marks, widths and capitals do not matter. @param {string} text */
const folded = (text) => text.normalize("NFKC").replace(/[\p{P}\p{S}\s]/gu, "").toLowerCase();

/** Whether every blank is right; null while one is empty. @param {HTMLFormElement} form @param {HTMLInputElement[]} blanks */
function checkBlanks(form, blanks) {
  const empty = blanks.find((one) => !folded(one.value));
  if (empty) {
    say(form, [["q-verdict", "还有空没有填，填好再看答案"]]);
    empty.focus();
    return null;
  }
  let right = true;
  for (const blank of blanks) {
    const wordings = (blank.dataset.accept || "").split("/");
    const good = wordings.map(folded).includes(folded(blank.value));
    right = right && good;
    const word = document.createElement("span");
    word.className = "q-mark";
    word.textContent = good ? "填对了" : `应填：${wordings[0]}`;
    const label = blank.closest("label");
    label?.classList.add(good ? "q-ok" : "q-no");
    label?.append(word);
  }
  say(form, [[`q-verdict ${right ? "q-ok" : "q-no"}`, right ? "答对了" : "答错了，对的写在空的后面"]], explained(form, []));
  setDone(form, true);
  return right;
}

/** Why the chosen ones are wrong or right, the explanation and the article. @param {HTMLFormElement} form @param {string[]} chosen */
function explained(form, chosen) {
  const why = [...form.querySelectorAll("[data-for]")].filter((one) => chosen.includes(one.getAttribute("data-for") || ""));
  const rest = [...form.querySelectorAll(".q-explain, .q-law")];
  return [...why, ...rest].map((one) => {
    const line = document.createElement("p");
    line.append(...[...one.childNodes].map((part) => part.cloneNode(true)));
    return line;
  });
}

/** The right and the wrong choices are named in words, not only in colour. @param {HTMLFormElement} form @param {string[]} wanted */
function mark(form, wanted) {
  for (const input of letters(form)) {
    const right = wanted.includes(input.value);
    if (!right && !input.checked) continue;
    const option = input.closest("label");
    const word = document.createElement("span");
    word.className = "q-mark";
    word.textContent = right ? "正确答案" : "不对";
    option?.classList.add(right ? "q-ok" : "q-no");
    option?.append(word);
  }
}

/** @param {HTMLFormElement} form */
function clear(form) {
  for (const word of form.querySelectorAll(".q-mark")) word.remove();
  for (const option of form.querySelectorAll("label")) option.classList.remove("q-ok", "q-no");
  say(form, []);
  setDone(form, false);
}

/** @param {HTMLFormElement} form @param {boolean} done */
function setDone(form, done) {
  const button = form.querySelector("button");
  if (done) form.dataset.done = "1";
  else delete form.dataset.done;
  if (button) button.textContent = done ? "再答一次" : "看答案";
}

/** @param {HTMLFormElement} form @param {[string, string][]} lines @param {Element[]} more */
function say(form, lines, more = []) {
  const made = lines.map(([name, words]) => {
    const line = document.createElement("p");
    line.className = name;
    line.textContent = words;
    return line;
  });
  const out = form.querySelector(".q-out");
  if (!out) return;
  out.textContent = "";
  out.append(...made, ...more);
}

/** An earlier result is told, the question stays open. @param {HTMLFormElement} form */
function tellBefore(form) {
  const before = recall().answers[form.dataset.item || ""];
  if (before) say(form, [["q-before", before.right ? "上次答对了" : "上次答错了，再试试"]]);
}
