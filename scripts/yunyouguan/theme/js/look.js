/** 大字, 高对比, 长辈版: classes on the root, kept on this phone. */

import { remember } from "./store.js";
import { _ } from "./words.js";

const root = document.documentElement.classList;
const KEPT = ["t22", "t30", "hc", "elder"];
const SIZES = [_("标准字"), _("大字"), _("特大字")];

/** @param {(words: string) => void} say */
export function look(say) {
  show();
  fold();
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-do]");
    const wish = button instanceof HTMLElement ? button.dataset.do : "";
    if (wish === "size") {
      // 长辈版 knows no size below 22.
      const next = (size() + 1) % 3 || least();
      root.toggle("t22", next === 1);
      root.toggle("t30", next === 2);
      say(_("字号：{size}", { size: SIZES[next] || "" }));
    } else if (wish === "contrast") say(root.toggle("hc") ? _("高对比已打开") : _("高对比已关闭"));
    else if (wish === "elder") {
      say(root.toggle("elder") ? _("长辈版已打开：字大，一栏，内容少一些") : _("长辈版已退出"));
      fold();
    } else return;
    remember((memory) => { memory.look = KEPT.filter((name) => root.contains(name)); });
    show();
  });
}

const least = () => Number(root.contains("elder"));
const size = () => (root.contains("t30") ? 2 : root.contains("t22") ? 1 : least());

/** The buttons say how things stand. */
function show() {
  for (const button of document.querySelectorAll("[data-do]")) {
    const wish = /** @type {HTMLElement} */ (button).dataset.do;
    if (wish === "size") button.setAttribute("aria-label", _("大字，现在是{size}", { size: SIZES[size()] || "" }));
    if (wish === "contrast") button.setAttribute("aria-pressed", String(root.contains("hc")));
  }
}

/** The facts of an exhibit are one line in 长辈版, until somebody opens them. */
function fold() {
  for (const one of document.querySelectorAll(".fold")) {
    one.toggleAttribute("open", !least());
    one.setAttribute("data-folded", "");
  }
}
