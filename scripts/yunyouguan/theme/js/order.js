/** 排序: every step is moved up or down by its own two buttons. */

import { mark } from "./mark.js";

/** @param {HTMLFormElement} form @param {() => void} changed @returns {import("./form.js").Task} */
export function order(form, changed) {
  const list = form.querySelector("ol");
  const given = [...form.querySelectorAll("li")].filter((one) => one.dataset.place);
  const said = document.createElement("p");
  said.className = "said";
  said.setAttribute("role", "status");
  list?.after(said);
  for (const step of given) step.append(movers(step, step.textContent || ""));
  settle();
  return { check, reset };

  /** @returns {HTMLElement[]} the steps as they stand now */
  function steps() {
    return given.slice().sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
  }

  /** @param {HTMLElement} step @param {string} text */
  function movers(step, text) {
    const both = document.createElement("span");
    both.className = "q-move";
    for (const words of ["上移", "下移"]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = words;
      button.setAttribute("aria-label", `${words}「${text}」`);
      button.addEventListener("click", () => {
        move(step, words === "下移");
        said.textContent = `「${text}」现在是第 ${steps().indexOf(step) + 1} 步，共 ${given.length} 步`;
        // At either end the button goes dead, and its sibling takes the focus over.
        if (button.disabled) /** @type {HTMLElement | null} */ (both.querySelector("button:enabled"))?.focus();
      });
      both.append(button);
    }
    return both;
  }

  /** The neighbour is moved, not the step: a moved element would lose the focus. @param {HTMLElement} step @param {boolean} down */
  function move(step, down) {
    changed();
    if (down) {
      if (step.nextElementSibling) step.before(step.nextElementSibling);
    } else if (step.previousElementSibling) step.after(step.previousElementSibling);
    settle();
  }

  /** The first cannot go up, the last cannot go down. */
  function settle() {
    steps().forEach((step, at) => {
      const [up, down] = step.querySelectorAll("button");
      if (up) up.disabled = at === 0;
      if (down) down.disabled = at === given.length - 1;
    });
  }

  function reset() {
    list?.append(...given);
    said.textContent = "";
    settle();
  }

  /** @returns {import("./form.js").Checked} */
  function check() {
    let right = true;
    steps().forEach((step, at) => {
      const good = Number(step.dataset.place) === at + 1;
      mark(step, good, good ? "位置对" : `应在第 ${step.dataset.place} 步`);
      right = right && good;
    });
    return { right, words: right ? "答对了" : "答错了，对的顺序是", more: right ? "" : ".q-keys, " };
  }
}
