/** 慢, 正常 or 快: how fast is read, kept on this phone for voices and recordings alike. */

import { button, piece } from "./piece.js";
import { recall, remember } from "./store.js";

/** @typedef {"slow" | "" | "fast"} Rate */

/** Even 正常 is slower than everyday speech, for listeners over sixty. @type {Record<Rate, number>} */
export const VOICE = { slow: 0.7, "": 0.85, fast: 1.05 };
/** A recording is as fast as it was spoken. @type {Record<Rate, number>} */
export const RECORDING = { slow: 0.8, "": 1, fast: 1.25 };

/** Told to the whole page when another pace is chosen. */
export const CHANGED = "yyg:rate";

/** @type {Rate[]} */
const ALL = ["slow", "", "fast"];

/** @returns {Rate} */
export const rateNow = () => recall().rate;

/** Three buttons, the present one pressed. @param {string} label @param {Record<Rate, string>} words @param {(rate: Rate) => void} chosen */
export function rateButtons(label, words, chosen) {
  const group = piece("p", "rates");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", label);
  /** @param {Rate} now */
  const show = (now) => ALL.forEach((rate, at) => group.children[at]?.setAttribute("aria-pressed", String(rate === now)));
  group.append(...ALL.map((rate) => button(words[rate], "", () => {
    remember((memory) => { memory.rate = rate; });
    dispatchEvent(new Event(CHANGED));
    chosen(rate);
  })));
  // A page may hold several of them: the bar, and one below each recording.
  const follow = () => (group.isConnected ? show(rateNow()) : removeEventListener(CHANGED, follow));
  addEventListener(CHANGED, follow);
  show(rateNow());
  return group;
}
