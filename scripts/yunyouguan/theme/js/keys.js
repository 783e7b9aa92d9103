/** Single keys for who has a keyboard, loaded on the first of them; `?` lists them and can switch them off. */

import { recall, remember } from "./store.js";
import { _ } from "./words.js";

/** What a key does; without words it is told with the one before it. @type {{ key: string, words: string, run: () => unknown }[]} */
const KEYS = [
  { key: "←", words: _("上一件展品"), run: () => click(".pn [rel=prev]") },
  { key: "→", words: _("下一件展品"), run: () => click(".pn [rel=next]") },
  { key: "h", words: _("回到首页"), run: () => click(".brand") },
  ...["1", "2", "3", "4", "5"].map((key, at) => ({ key, words: at ? "" : doors(), run: () => click(`.bar a:nth-of-type(${key})`) })),
  { key: "/", words: _("搜索"), run: () => click(".bar a[href$='search/']") },
  { key: "s", words: _("听讲解"), run: () => click("[data-do=speak]") },
  { key: "t", words: _("换字号"), run: () => click(".tools [data-do=size]") },
  { key: "c", words: _("高对比，再按一次退出"), run: () => click(".tools [data-do=contrast]") },
  { key: "e", words: _("长辈版，再按一次退出"), run: () => click(".tools [data-do=elder]") },
  { key: "?", words: _("打开这张单子"), run: list },
];
const ARROWS = /** @type {Record<string, string>} */ ({ ArrowLeft: "←", ArrowRight: "→" });
// Here keys are letters, or choose and scroll.
const TYPING = "input, textarea, select, form, audio, video, .table, [contenteditable], [role=slider]";
// Here the arrows turn pages of their own.
const TURNING = "[data-stage], [data-tour]";

/** A key went down anywhere on the page. @param {KeyboardEvent} event */
export function typed(event) {
  const { target, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
  const key = ARROWS[event.key] || event.key;
  const found = KEYS.find((one) => one.key === key);
  if (!found || ctrlKey || metaKey || altKey || isComposing || repeat || event.defaultPrevented) return;
  if (target instanceof Element && target.closest(TYPING)) return;
  if (document.querySelector("dialog[open]") || (ARROWS[event.key] && document.querySelector(TURNING))) return;
  if (recall().keys !== "off") found.run();
}

/** The button at the foot of every page; it opens the list even when the keys are off. */
export function press() {
  list();
}

/** @param {string} where */
function click(where) {
  const found = document.querySelector(where);
  if (found instanceof HTMLElement && found.getClientRects().length) found.click();
}

function doors() {
  return [...document.querySelectorAll(".bar a")].map((one) => one.textContent).join("、");
}

/** The list in a dialog; Esc and 关闭 lead back to where one was. */
function list() {
  const box = document.createElement("dialog");
  box.className = "keys";
  box.setAttribute("aria-labelledby", "keys-t");
  const title = made("h2", _("键盘快捷键"));
  title.id = "keys-t";
  const told = made("dl", "");
  told.className = "facts";
  for (const one of KEYS.filter(({ words }) => words)) {
    const row = made("div", "");
    const name = made("dt", "");
    const keys = one.key === "1" ? ["1", "2", "3", "4", "5"].slice(0, document.querySelectorAll(".bar a").length) : [one.key];
    name.append(...keys.map((key) => made("kbd", key)));
    row.append(name, made("dd", one.words));
    told.append(row);
  }
  const acts = made("p", "");
  acts.className = "acts";
  const turn = made("button", "");
  const shut = made("button", _("关闭"));
  const says = () => { turn.textContent = recall().keys === "off" ? _("打开快捷键") : _("关掉快捷键"); };
  for (const one of [shut, turn]) one.setAttribute("type", "button");
  shut.className = "btn";
  turn.className = "btn ghost";
  turn.addEventListener("click", () => {
    remember((memory) => { memory.keys = memory.keys === "off" ? "" : "off"; });
    says();
  });
  shut.addEventListener("click", () => box.close());
  box.addEventListener("close", () => box.remove());
  says();
  acts.append(shut, turn);
  box.append(title, told, made("p", _("写字、答题、看大图的时候，这些键不起作用。关掉以后，从页面最下面的「键盘快捷键」可以再打开。")), acts);
  document.body.append(box);
  box.showModal();
}

/** @param {string} tag @param {string} words */
function made(tag, words) {
  const one = document.createElement(tag);
  one.textContent = words;
  return one;
}
