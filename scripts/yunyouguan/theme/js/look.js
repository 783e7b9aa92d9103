/** 大字, 高对比, 长辈版: classes on the root, kept on this phone. */

import { remember } from "./store.js";
import { _ } from "./words.js";

const root = document.documentElement.classList;
const SIZES = ["", "t22", "t30"];
// What the button says is what the next tap does.
const NEXT = [_("大字"), _("特大字"), _("标准字")];
const NOW = [_("标准字"), _("大字"), _("特大字")];

/** @param {(words: string) => void} say */
export function look(say) {
  show();
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-do]");
    const wish = button instanceof HTMLElement ? button.dataset.do : "";
    if (wish === "size") say(_("字号：{size}", { size: NOW[resize((size() + 1) % SIZES.length)] || "" }));
    else if (wish === "contrast") say(root.toggle("hc") ? _("高对比已打开") : _("高对比已关闭"));
    else if (wish === "elder") {
      const on = root.toggle("elder");
      resize(on ? Math.max(size(), 1) : 0);
      say(on ? _("长辈版已打开") : _("长辈版已关闭"));
    } else return;
    remember((memory) => { memory.look = ["t22", "t30", "hc", "elder"].filter((name) => root.contains(name)); });
    show();
  });
}

function size() {
  return root.contains("t30") ? 2 : root.contains("t22") ? 1 : 0;
}

/** @param {number} index */
function resize(index) {
  SIZES.forEach((name, at) => name && root.toggle(name, at === index));
  return index;
}

/** The buttons say how things stand. */
function show() {
  for (const button of document.querySelectorAll("[data-do]")) {
    const wish = /** @type {HTMLElement} */ (button).dataset.do;
    if (wish === "size") button.textContent = NEXT[size()] || "";
    if (wish === "contrast") button.setAttribute("aria-pressed", String(root.contains("hc")));
    if (wish === "elder") button.setAttribute("aria-pressed", String(root.contains("elder")));
  }
}
