/** The page of what is on: what is over, what is on, and how long until the rest. */

import { coming } from "./coming.js";
import { today } from "./store.js";

const DAY = 864e5;
const day = today();

/** @param {string} span */
function state(span) {
  const [from, to] = span.split("/");
  if (!span) return "已结束";
  if ((from || "") > day) return `还有${(Date.parse(from || "") - Date.parse(day)) / DAY}天`;
  return to ? "正在进行" : "就是今天";
}

/** @type {{ span: string, one: Element } | undefined} */
let first;
for (const one of document.querySelectorAll("[data-on]")) {
  const span = coming(one.getAttribute("data-on") || "", day);
  const told = one.querySelector("[data-state]");
  if (told) told.textContent = state(span);
  one.classList.toggle("over", !span);
  if (span && (!first || span < first.span)) first = { span, one };
}
const line = document.querySelector("[data-next]");
const link = line?.querySelector("a");
if (first && line && link) {
  const { span, one } = first;
  const [, month, date] = span.slice(0, 10).split("-").map(Number);
  link.textContent = `${month}月${date}日，${one.querySelector("h4")?.textContent}，${state(span)}`;
  link.href = `#${one.id}`;
  line.toggleAttribute("hidden", false);
  one.classList.add("first");
}
