/** A learning path: how far one has come, told in words and never compared with anybody. */

import { doneOn } from "./done.js";
import { recall } from "./store.js";

/** @typedef {import("./store.js").Memory} Memory */

/** @param {HTMLElement} place */
export function openPath(place) {
  tell(place);
  // Back from a lesson the page may come out of the browser's memory as it was left.
  addEventListener("pageshow", (event) => event.persisted && tell(place));
}

/** @param {HTMLElement} place */
function tell(place) {
  const memory = recall();
  const items = /** @type {HTMLElement[]} */ ([...place.querySelectorAll("[data-lesson]")]);
  const left = items.filter((item) => !isLearnt(item, memory));
  for (const item of items) {
    const state = item.querySelector("[data-state]");
    if (state) state.textContent = stateOf(item, memory, !left.includes(item));
  }
  const done = items.length - left.length;
  const begun = done || items.some((item) => memory.lessons[item.dataset.lesson || ""]);
  const told = place.querySelector("[data-told]");
  if (told && begun) told.textContent = left.length ? `学完${done}节，共${items.length}节` : `${done}节都学完了`;
  const bar = place.querySelector("progress");
  if (bar) bar.value = done;
  const next = place.querySelector("[data-next]");
  const link = left[0]?.querySelector("a");
  if (next instanceof HTMLAnchorElement) {
    next.hidden = !link;
    if (link && begun) {
      next.href = link.href;
      next.textContent = `接着学：${link.querySelector(".song")?.textContent}`;
    }
  }
  const certificate = place.querySelector("[data-certificate]");
  if (certificate instanceof HTMLAnchorElement && items.length) {
    certificate.href = `${document.documentElement.dataset.root}certificate/#${place.dataset.path}`;
    certificate.hidden = left.length > 0;
  }
}

/** @param {HTMLElement} item @param {Memory} memory */
const isLearnt = ({ dataset }, memory) => Boolean(doneOn(memory, dataset.lesson || "", dataset.questions || ""));

/** @param {HTMLElement} item @param {Memory} memory @param {boolean} learnt */
function stateOf(item, memory, learnt) {
  const lesson = memory.lessons[item.dataset.lesson || ""];
  if (learnt) return "学完了";
  if (!lesson) return "";
  return lesson.card < lesson.of ? `看到第${lesson.card}张，共${lesson.of}张` : "卡片看完了，还有题没有做";
}
