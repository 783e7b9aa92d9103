/** A question that is answered in one form: checked, explained, and answered once more. */

import { choose } from "./choose.js";
import { fill } from "./fill.js";
import { match } from "./match.js";
import { order } from "./order.js";
import { say, told, unmark, verdict } from "./mark.js";

/**
 * What one kind of question does.
 *
 * @typedef {{ missing: string, at?: HTMLElement } | { right: boolean, words: string, more: string }} Checked
 *   either what is missing and where, or the verdict and a selector of what explains it
 * @typedef {{ check: () => Checked, reset?: () => void }} Task
 */

/** @type {Record<string, (form: HTMLFormElement, changed: () => void) => Task>} */
const TASKS = { choose, fill, match, order };

/** @param {HTMLElement} item the form, or what holds it @param {(right: boolean) => void} tell */
export function openForm(item, tell) {
  const form = item instanceof HTMLFormElement ? item : item.querySelector("form");
  if (!form) return;
  const button = form.querySelector("button");
  const key = form.querySelector(".q-key");
  if (button) button.hidden = false;
  key?.setAttribute("hidden", "");
  /** @param {boolean} done */
  const settle = (done) => {
    form.toggleAttribute("data-done", done);
    if (button) button.textContent = done ? "再答一次" : "看答案";
  };
  const clear = () => {
    unmark(form);
    say(form);
    settle(false);
  };
  const task = (TASKS[form.dataset.task || ""] || choose)(form, clear);
  form.addEventListener("change", clear);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.hasAttribute("data-done")) {
      form.reset();
      task.reset?.();
      clear();
      first(form)?.focus();
      return;
    }
    const checked = task.check();
    if ("missing" in checked) {
      say(form, ["q-verdict", checked.missing]);
      checked.at?.focus();
      return;
    }
    say(form, [verdict(checked.right), checked.words], told(form, `${checked.more}.q-explain, .q-law`));
    settle(true);
    tell(checked.right);
  });
}

/** @param {HTMLFormElement} form @returns {HTMLElement | null} */
const first = (form) => form.querySelector("input, select, .q-step button:enabled");
