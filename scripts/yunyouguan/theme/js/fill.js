/** 填空: right when every blank holds one of the wordings that count. */

import { mark } from "./mark.js";

/** Spaces, marks, widths and capitals do not matter. @param {string} text */
const folded = (text) => text.normalize("NFKC").replace(/[\p{P}\p{S}\s]/gu, "").toLowerCase();

/** @param {HTMLFormElement} form @returns {import("./form.js").Task} */
export function fill(form) {
  const blanks = [...form.querySelectorAll("input")];
  return { check };

  /** @returns {import("./form.js").Checked} */
  function check() {
    const empty = blanks.find((one) => !folded(one.value));
    if (empty) return { missing: "还有空没有填，填好再看答案", at: empty };
    let right = true;
    for (const blank of blanks) {
      const wordings = (blank.dataset.accept || "").split("/");
      const good = wordings.map(folded).includes(folded(blank.value));
      mark(blank.closest("label"), good, good ? "填对了" : `应填：${wordings[0]}`);
      right = right && good;
    }
    return { right, words: right ? "答对了" : "答错了，对的写在空的后面", more: "" };
  }
}
