/** A list of shown codes, kept on the clerk's own phone: no names, nothing sent. */

import { spokenDay } from "./learnt_path.js";
import { part } from "./part.js";
import { grouped, readCode } from "./proof_code.js";

/** Apart from what the phone remembers of learning: it is another person's business. */
export const KEY = "yyg.tally";

/** @typedef {{ code: string, title: string, day: string, right: number, total: number }} Row */

/** @param {string} words */
const say = (words) => { const line = part("tally-says"); if (line) line.textContent = words; };

/**
 * @param {(mark: number) => string} titleOf what a path is called
 * @returns {(code: string) => void} to be told the code that was checked last; empty when it was not good
 */
export function openTally(titleOf) {
  let checked = "";
  let codes = kept();
  const rows = () => codes.map((code) => rowOf(code, titleOf));
  const change = (/** @type {string[]} */ next, /** @type {string} */ words) => {
    codes = next;
    const stays = keep(codes);
    show(rows());
    say(stays ? words : `${words}这部手机现在不让存东西，关掉网页以后单子就没有了。`);
  };
  part("tally")?.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-do]");
    if (!(button instanceof HTMLElement)) return;
    const wish = button.dataset.do;
    if (wish === "note" && !checked) say("先在上面核对一个码，再记。");
    else if (wish === "note" && codes.includes(checked)) say("这个码已经记过了，不重复算。");
    else if (wish === "note") change([...codes, checked], `记下了，现在一共${codes.length + 1}个。`);
    if (wish === "copy") copy(rows());
    if (wish === "clear" && button.textContent !== SURE) button.textContent = SURE;
    else if (wish === "clear") {
      button.textContent = "清空单子";
      change([], "单子清空了。");
    }
  });
  show(rows());
  part("tally")?.toggleAttribute("open", codes.length > 0);
  return (code) => { checked = code; };
}

const SURE = "真的要清空，再点一次";

/** Only whole codes count: a store is not to be trusted. @returns {string[]} */
function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) || "[]");
    const codes = Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
    return codes.filter((one) => readCode(one).verdict === "good");
  } catch {
    return [];
  }
}

/** @param {string[]} codes @returns {boolean} whether the phone keeps them */
function keep(codes) {
  try {
    if (codes.length) localStorage.setItem(KEY, JSON.stringify(codes));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} code @param {(mark: number) => string} titleOf @returns {Row} */
function rowOf(code, titleOf) {
  const { proof } = readCode(code);
  if (!proof) return { code, title: "", day: "", right: 0, total: 0 };
  return { code: grouped(code), title: titleOf(proof.path), day: spokenDay(proof.day), right: proof.right, total: proof.total };
}

/** How many, and how much of what was asked was right on average. @param {Row[]} rows */
function sum(rows) {
  const shares = rows.filter((one) => one.total).map((one) => one.right / one.total);
  const mean = shares.reduce((all, one) => all + one, 0) / shares.length;
  return `一共${rows.length}个${shares.length ? `，平均答对${Math.round(mean * 100)}%` : ""}`;
}

/** @param {Row[]} rows */
const inCells = (rows) => rows.map((one, at) => [at + 1, one.title, one.day, one.right, one.total, one.code].map(String));

/** @param {Row[]} rows */
function show(rows) {
  part("table")?.toggleAttribute("hidden", !rows.length);
  const caption = part("sum");
  if (caption) caption.textContent = sum(rows);
  for (const one of document.querySelectorAll("[data-text]")) one.toggleAttribute("hidden", true);
  part("table")?.querySelector("tbody")?.replaceChildren(...inCells(rows).map((cells) => {
    const line = document.createElement("tr");
    line.append(...cells.map((words) => {
      const cell = document.createElement("td");
      cell.textContent = words;
      return cell;
    }));
    return line;
  }));
}

/** As text that Excel and Word take as a table. @param {Row[]} rows */
async function copy(rows) {
  if (!rows.length) return say("单子还是空的。");
  const lines = [["序号", "路径", "日期", "答对", "共", "码"], ...inCells(rows), [sum(rows)]];
  const text = lines.map((cells) => cells.join("\t")).join("\n");
  try {
    await navigator.clipboard.writeText(text);
    say("单子已复制，可以粘贴到 Excel 里。");
  } catch {
    for (const one of document.querySelectorAll("[data-text]")) one.toggleAttribute("hidden", false);
    const area = document.getElementById("tally-text");
    if (area instanceof HTMLTextAreaElement) {
      area.value = text;
      area.focus();
      area.select();
    }
    say("这里不能自动复制，请长按下面的字，全选再复制。");
  }
}
