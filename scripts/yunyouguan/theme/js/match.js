/** 连线: right when every line got its own half. */

import { mark } from "./mark.js";

/** @param {HTMLFormElement} form @returns {import("./form.js").Task} */
export function match(form) {
  const picks = [...form.querySelectorAll("select")];
  return { check };

  /** @returns {import("./form.js").Checked} */
  function check() {
    const empty = picks.find((one) => !one.value);
    if (empty) return { missing: "还有没选的，选好再看答案", at: empty };
    let wrong = 0;
    for (const pick of picks) {
      const wanted = pick.dataset.right || "";
      const good = pick.value === wanted;
      const half = [...pick.options].find((one) => one.value === wanted);
      mark(pick.closest("label"), good, good ? "配对了" : `应选：${half?.text || wanted}`);
      if (!good) wrong += 1;
    }
    const words = wrong ? `答错了，${picks.length} 处里有 ${wrong} 处不对` : "答对了";
    return { right: !wrong, words, more: "" };
  }
}
