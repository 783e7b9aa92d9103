/** The record goes to another phone and comes back: as a file, or as a text where no file can be kept. */

import { button, piece } from "./piece.js";
import { LIMIT, contents, fileName, merged, read, written } from "./record_file.js";
import { recall, remember, today } from "./store.js";

const UNTOUCHED = "手机里的记录没有动。";

/** Makes the section work. @param {Element} place @param {() => void} changed called when the record is another one */
export function carry(place, changed) {
  const [out, back] = place.querySelectorAll("details");
  if (out) give(out);
  if (back) take(back, changed);
}

/** @param {HTMLDetailsElement} part */
function give(part) {
  const box = part.querySelector("textarea");
  const said = part.querySelector("[role=status]");
  if (!box || !said) return;
  const museum = document.querySelector(".brand")?.textContent?.trim() || "";
  part.addEventListener("toggle", () => {
    box.value = written(recall(), museum, today());
    said.textContent = "";
  });
  part.addEventListener("click", async (event) => {
    const wish = event.target instanceof HTMLElement && event.target.dataset.carry;
    if (wish === "save") {
      save(box.value, fileName(today()));
      said.textContent = `文件叫「${fileName(today())}」，在手机的下载里。没有找到的话，请用「复制文字」。`;
    }
    if (wish === "copy") {
      said.textContent = (await copied(box)) ? "复制好了。在微信里发给自己（文件传输助手），到新手机上再粘贴进来。" : "没能自动复制：请在框里长按，全选，再复制。";
    }
  });
}

/** @param {string} text @param {string} name */
function save(text, name) {
  const link = piece("a", "");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @param {HTMLTextAreaElement} box */
async function copied(box) {
  box.select();
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    // WeChat's own browser knows only the old way.
    return document.execCommand("copy");
  }
}

/** @param {HTMLDetailsElement} part @param {() => void} changed */
function take(part, changed) {
  const file = part.querySelector("input");
  const box = part.querySelector("textarea");
  const said = part.querySelector("[role=status]");
  const look = part.querySelector("button");
  if (!file || !box || !said || !look) return;
  const offer = (/** @type {string} */ text) => said.replaceChildren(...offered(text, (words) => {
    box.value = "";
    if (words) changed();
    said.replaceChildren(piece("p", "p-says", words || `没有导入。${UNTOUCHED}`));
    look.focus();
  }));
  file.addEventListener("change", async () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    // In bytes, three of which may be one character; a film is not even opened.
    offer(chosen.size > 3 * LIMIT ? " ".repeat(LIMIT + 1) : await chosen.text().catch(() => ""));
    // Else the same file, mended, could not be chosen again.
    file.value = "";
  });
  look.addEventListener("click", () => {
    if (box.value.trim()) offer(box.value);
    else said.replaceChildren(piece("p", "p-says", "框里还没有文字。先在旧手机上复制，再到这里粘贴。"));
  });
}

/** What is in it, and whether to take it. @param {string} text @param {(words: string) => void} done */
function offered(text, done) {
  const carried = read(text);
  if (typeof carried === "string") return [piece("p", "p-says", carried + UNTOUCHED)];
  const { museum, day, memory, dropped } = carried;
  const here = document.querySelector(".brand")?.textContent?.trim();
  const told = [
    `这份记录${day ? `是${day}导出的` : "没有写日期"}，里面有${contents(memory)}。`,
    museum && museum !== here ? `它来自「${museum}」，和本馆的展品可能对不上。` : "",
    dropped ? `另有${dropped}条读不懂，不带进来。` : "",
    "导入以后和这部手机里的合在一起：同一样东西记了两回的，留日子晚的；什么也不会少。",
  ];
  return [
    piece("p", "p-says", told.join("")),
    piece("p", "acts", button("导入", "btn", () => done(taken(memory))), button("不导入", "btn ghost", () => done(""))),
  ];
}

/** @param {import("./store.js").Memory} memory */
function taken(memory) {
  const kept = remember((now) => { Object.assign(now, merged(now, memory)); });
  return kept ? "导入好了，和这部手机里的记录合在一起了。" : "手机里放不下，这份记录只在这一页里，关掉就没有了。";
}
