/** 单选, 多选, 判断: right when all right letters and no other are chosen. */

import { mark } from "./mark.js";

/** @param {HTMLFormElement} form @returns {import("./form.js").Task} */
export function choose(form) {
  const wanted = (form.dataset.correct || "").split(" ");
  const inputs = [...form.querySelectorAll("input")];
  return { check };

  /** @returns {import("./form.js").Checked} */
  function check() {
    const chosen = inputs.filter((one) => one.checked).map((one) => one.value);
    if (!chosen.length) return { missing: "还没有选，先选一个再看答案" };
    for (const input of inputs) {
      const good = wanted.includes(input.value);
      const words = good ? (input.checked ? "选对了" : "正确答案") : "不对";
      if (good || input.checked) mark(input.closest("label"), good, words);
    }
    const right = chosen.length === wanted.length && chosen.every((one) => wanted.includes(one));
    return {
      right,
      words: right ? "答对了" : `答错了，正确答案是 ${wanted.join("、")}`,
      more: chosen.map((one) => `[data-for="${one}"], `).join(""),
    };
  }
}
