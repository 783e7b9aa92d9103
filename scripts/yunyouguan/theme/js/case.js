/** 案例: parts that are answered each for itself; the case is right when all of them are. */

import { openForm } from "./form.js";
import { say, told, verdict } from "./mark.js";

/** @param {HTMLElement} item @param {(right: boolean) => void} tell */
export function openCase(item, tell) {
  const forms = [...item.querySelectorAll("form")];
  const key = [...item.children].find((one) => one.matches(".q-key"));
  if (forms.length) key?.setAttribute("hidden", "");
  /** @type {Map<HTMLFormElement, boolean>} */
  const results = new Map();
  let whole = false;
  for (const form of forms) {
    openForm(form, (right) => {
      // Until all are answered the first answer to each counts: its solution has been read since.
      if (whole || !results.has(form)) results.set(form, right);
      whole = results.size === forms.length;
      if (whole) close();
      else say(item, ["q-verdict", `还有 ${forms.length - results.size} 小题没有答`]);
    });
  }

  function close() {
    const good = [...results.values()].filter(Boolean).length;
    const right = good === forms.length;
    const words = right ? "整个案例答对了" : `${forms.length} 小题答对 ${good} 题，整个案例还没有答对`;
    say(item, [verdict(right), words], key ? told(key, ".q-explain, .q-law") : []);
    tell(right);
  }
}
