/** One round of practice: which questions it asks, and what is said when it is over. */

import { ofTheDay, shuffled } from "./bank.js";
import { dueOnes, wrongOnes } from "./learn.js";

/** @typedef {import("./store.js").Answer} Answer */
/** @typedef {"review" | "wrong" | "daily" | "run"} Way */
/** @typedef {{ ids: string[], gone: number }} Round `gone` were remembered, but the museum asks them no more */
/** @typedef {{ asked: number, right: number, skipped: number, stopped: boolean }} Tally */

/** @param {string} name @returns {name is Way} */
export const isWay = (name) => ["review", "wrong", "daily", "run"].includes(name);

/**
 * The questions of one round, in their order.
 *
 * @param {Way} way @param {{ has: (id: string) => boolean, keys: () => Iterable<string> }} bank
 * @param {Record<string, Answer>} answers @param {string} day
 * @returns {Round}
 */
export function round(way, bank, answers, day) {
  if (way === "run") return { ids: shuffled(bank.keys()), gone: 0 };
  if (way === "daily") return { ids: [ofTheDay(bank.keys(), day)].filter((id) => id !== undefined), gone: 0 };
  const wanted = way === "wrong" ? wrongOnes(answers) : dueOnes(answers, day);
  const ids = wanted.filter((id) => bank.has(id));
  return { ids, gone: wanted.length - ids.length };
}

/** Where one is in the round. @param {Way} way @param {number} number counted from 1 @param {number} all */
export function place(way, number, all) {
  if (way === "daily") return "今天的一题";
  if (way === "run") return number > 1 ? `第${number}题，已经连续答对${number - 1}题` : "第1题";
  return `第${number}题，共${all}题`;
}

/** Why there is nothing to ask. @param {Way} way @param {boolean} answered whether any question ever was */
export function nothing(way, answered) {
  if (way === "wrong") return answered ? "现在没有错题。" : "还没有答过题，所以没有错题。";
  if (way === "review") return answered ? "今天没有要复习的题，过几天再来。" : "还没有答过题。先答几道，过几天它们会回到这里。";
  return "馆里还没有题。";
}

/** @param {number} gone */
export const saidGone = (gone) => (gone ? `有${gone}道题已经从馆里撤下，不再问。` : "");

/** @param {Way} way @param {Tally} tally */
export const headed = (way, { asked, right, stopped }) => (stopped || (way === "run" && right < asked) ? "先到这里" : "做完了");

/** What is said at the end, in plain words. @param {Way} way @param {Tally} tally @param {number} left questions still in 错题本 */
export function summary(way, tally, left) {
  const { asked, right } = tally;
  const wrong = asked - right;
  if (way === "run") return ended(tally);
  if (!asked) return "这一次没有答题。";
  if (way === "daily") return wrong ? "今天的一题答完了。它进了错题本，明天会回来。" : "今天的一题答完了，明天换一道。";
  const told = `这次答了${asked}题，答对${right}题。`;
  if (way === "review") return told + (wrong ? "答错的进了错题本，明天再来。" : "它们隔些日子再来。");
  return told + (left ? `错题本里还有${left}题：要在两个不同的日子答对。` : "错题本空了。");
}

/** @param {Tally} tally */
function ended({ asked, right, stopped }) {
  if (right < asked) return right ? `这次连续答对${right}题。答错的这道进了错题本，明天会回来。` : "第一题就答错了，没关系。它进了错题本，明天会回来。";
  if (!right) return "这一次没有答题。";
  return stopped ? `这次连续答对${right}题，停在这里。` : `馆里的${right}题，一道不错，都答完了。`;
}
