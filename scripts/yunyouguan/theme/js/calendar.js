/** What is on, by the phone's own date: the next three at home; on the page what is over and what is near. */

import { coming } from "./coming.js";
import { today } from "./store.js";

/** @typedef {{ span: string, one: Element }} Entry */

const DAY = 864e5;
/** Farther away, a count of days tells nobody anything. */
const SOON = 60;
const AT_HOME = 3;
const day = today();

/** @param {string} span */
function state(span) {
  const [from, to] = span.split("/");
  if (!span) return "已结束";
  const left = (Date.parse(from || "") - Date.parse(day)) / DAY;
  if (left > 0) return left > SOON ? "" : `还有${left}天`;
  return to ? "正在进行" : "就是今天";
}

/** The next ones come first; when there is none, the line below the list says so. @param {Element} list @param {Entry[]} next */
function choose(list, next) {
  for (const one of list.children) one.toggleAttribute("hidden", true);
  for (const { span, one } of next.slice(0, AT_HOME).reverse()) {
    one.toggleAttribute("hidden", false);
    const told = state(span);
    if (told) one.querySelector(".note")?.append(`　${told}`);
    list.prepend(one);
  }
  list.nextElementSibling?.toggleAttribute("hidden", !!next[0]);
}

/** @param {Entry[]} all @param {Entry | undefined} first */
function mark(all, first) {
  for (const { span, one } of all) {
    const told = one.querySelector("[data-state]");
    if (told) told.textContent = state(span);
    one.classList.toggle("over", !span);
  }
  const line = document.querySelector("[data-next]");
  const link = line?.querySelector("a");
  if (!first || !line || !link) return;
  const [, month, date] = first.span.slice(0, 10).split("-").map(Number);
  const told = [`${month}月${date}日`, first.one.querySelector(".on-t")?.textContent, state(first.span)];
  link.textContent = told.filter(Boolean).join("，");
  link.href = `#${first.one.id}`;
  line.toggleAttribute("hidden", false);
  first.one.classList.add("first");
}

const all = [...document.querySelectorAll("[data-on]")].map((one) => ({ one, span: coming(one.getAttribute("data-on") || "", day) }));
const next = all.filter((entry) => entry.span).sort((a, b) => (a.span < b.span ? -1 : 1));
const list = document.querySelector("[data-coming]");
if (list) choose(list, next);
else mark(all, next[0]);
document.querySelector(".calendar")?.classList.add("ready");
