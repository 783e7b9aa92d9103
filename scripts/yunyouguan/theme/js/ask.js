/** One question of any kind: opened in whatever page, answered, remembered on this phone. */

import { openCase } from "./case.js";
import { openForm } from "./form.js";
import { answered } from "./learn.js";
import { say } from "./mark.js";
import { openScenes } from "./scenes.js";
import { recall } from "./store.js";

/** @type {Record<string, (item: HTMLElement, tell: (right: boolean) => void) => void>} */
const OPENERS = { case: openCase, scenes: openScenes };

/**
 * Makes a question of a page answerable; it may stand in any page.
 *
 * @param {HTMLElement} item what carries `data-item`, the question's id
 * @param {(right: boolean) => void} done called after each whole answer
 */
export function openItem(item, done) {
  const id = item.dataset.item || "";
  /** @param {boolean} right */
  const tell = (right) => {
    answered(id, right);
    item.dispatchEvent(new CustomEvent("yyg:answered", { bubbles: true, detail: { id, right } }));
    done(right);
  };
  (OPENERS[item.dataset.task || ""] || openForm)(item, tell);
  const before = recall().answers[id];
  if (before) say(item, ["q-before", before.right ? "上次答对了" : "上次答错了，再试试"]);
}
