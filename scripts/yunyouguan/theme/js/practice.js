/** One question at a time: those due, those once wrong, the day's, or one after another. */

import { from } from "./address.js";
import { openItem } from "./ask.js";
import { fetchBank } from "./bank.js";
import { wrongOnes } from "./learn.js";
import { lift } from "./lift.js";
import { button, link, piece } from "./piece.js";
import { headed, isWay, nothing, place, round, saidGone, summary } from "./round.js";
import { recall, today } from "./store.js";
import { notice } from "./trouble.js";

/**
 * @typedef {{ way: import("./round.js").Way, mine: number, bank: import("./bank.js").Bank,
 *   ids: string[], at: number, tally: import("./round.js").Tally }} Play
 */

const stage = document.querySelector("[data-stage]");
const heading = document.querySelector("h1");
const rule = /** @type {HTMLElement | null} */ (document.querySelector(".lead"));
/** What the page is called before a way is chosen; its own words already say the way that its address names. */
const first = { title: document.title, heading: heading?.dataset.first || "", rule: rule?.dataset.first || "" };
/** A round that was left says nothing more. */
let turn = 0;
let shownOn = today();

if (stage) {
  stage.before(...notice());
  begin();
  window.addEventListener("hashchange", () => {
    // 跳到正文 changes the address too, and must not end a round.
    if (location.hash && !isWay(location.hash.slice(1))) return;
    begin();
    heading?.focus();
  });
  // Left open over midnight, the page shows the question of another day.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && location.hash === "#daily" && shownOn !== today()) begin();
  });
}

/** @param {...(string | Node)} pieces */
function show(...pieces) {
  stage?.replaceChildren(...pieces);
}

/** Starts the round that the address names; without one there are only the ways to choose from. */
function begin() {
  const way = location.hash.slice(1);
  let row;
  for (const one of document.querySelectorAll(".ways a")) {
    const here = one.getAttribute("href")?.endsWith(`#${way}`) && isWay(way);
    if (here) one.setAttribute("aria-current", "true");
    else one.removeAttribute("aria-current");
    if (here) row = one;
  }
  const title = row?.querySelector(".way-t")?.textContent || first.heading;
  if (heading) heading.textContent = title;
  if (rule) rule.textContent = row?.querySelector(".way-s")?.textContent || first.rule;
  document.documentElement.toggleAttribute("data-way", isWay(way));
  document.title = first.title.replace(first.heading, title);
  turn += 1;
  shownOn = today();
  show();
  if (isWay(way)) play(way, turn);
}

/** @param {import("./round.js").Way} way @param {number} mine @param {boolean} [called] the visitor asked for it here */
async function play(way, mine, called = false) {
  show(waiting());
  const bank = await fetchBank().catch(() => null);
  if (mine !== turn) return;
  if (!bank) {
    failed(() => play(way, mine, true));
    return;
  }
  const { answers } = recall();
  const { ids, gone } = round(way, bank, answers, today());
  if (ids.length) {
    next({ way, mine, bank, ids, at: 0, tally: { asked: 0, right: 0, skipped: gone, stopped: false } }, called);
    return;
  }
  show(piece("p", "p-says", nothing(way, Object.keys(answers).length > 0)), ...said(saidGone(gone)), away());
}

/** Shows the next question that is still there, or the end. @param {Play} play @param {boolean} [called] the visitor asked for it */
async function next(play, called = false) {
  const { bank, ids, mine, tally } = play;
  while (play.at < ids.length) {
    const id = ids[play.at] || "";
    const found = await lift(id, bank.get(id) || "").catch(() => "failed");
    if (mine !== turn) return;
    if (typeof found === "string") {
      failed(() => {
        show(waiting());
        next(play, true);
      });
      return;
    }
    if (found) {
      ask(play, found);
      if (called) stage?.querySelector("h2")?.focus();
      return;
    }
    ids.splice(play.at, 1);
    tally.skipped += 1;
  }
  show(...end(play));
  if (called) stage?.querySelector("h2")?.focus();
}

/** @param {Play} play @param {import("./lift.js").Lifted} found */
function ask(play, found) {
  const { way, ids, tally } = play;
  const { item, title, address } = found;
  const after = piece("div", "p-after", ...(way === "daily" ? [] : [piece("p", "acts", stop(play))]));
  const origin = piece("p", "note", "出自展品：", link(from(address), title));
  show(titled(place(way, tally.asked + 1, ids.length)), item, after, origin);
  let told = false;
  openItem(item, (right) => {
    // Answered again, it is the same question of the same round.
    if (told) return;
    told = true;
    tally.asked += 1;
    if (right) tally.right += 1;
    play.at += 1;
    const more = play.at < ids.length && (right || way !== "run");
    const onward = button("下一题", "btn", () => next(play, true));
    after.replaceChildren(...(more ? [piece("p", "acts", onward, stop(play))] : end(play)));
    lead(item, after, more ? onward : after.querySelector("h2"));
  });
}

/** The focus goes on, and what was answered stays in sight. @param {HTMLElement} item @param {HTMLElement} after @param {HTMLElement | null} target */
function lead(item, after, target) {
  // A case speaks where it was pressed, and an opinion may still wait below.
  if (item.dataset.task === "case") return;
  target?.focus({ preventScroll: true });
  after.scrollIntoView({ block: "nearest" });
  item.querySelector(".q-out")?.scrollIntoView({ block: "nearest" });
}

/** @param {Play} play */
function stop(play) {
  return button("停在这里", "btn ghost", () => {
    play.tally.stopped = true;
    turn += 1;
    show(...end(play));
    stage?.querySelector("h2")?.focus();
  });
}

/** @param {Play} play */
function end({ way, tally }) {
  const told = summary(way, tally, wrongOnes().length);
  return [titled(headed(way, tally)), piece("p", "p-says", told), ...said(saidGone(tally.skipped)), away()];
}

/** @param {string} words */
function titled(words) {
  const made = piece("h2", "p-now", words);
  made.tabIndex = -1;
  return made;
}

/** @param {string} words */
function said(words) {
  return words ? [piece("p", "note", words)] : [];
}

function waiting() {
  return piece("p", "p-says", "正在取题……");
}

/** A way on from every end. */
function away() {
  return piece("p", "acts", link(from("record/"), "回到「我的」", "btn"), link(from("halls/"), "去展厅看看", "btn ghost"));
}

/** @param {() => void} again */
function failed(again) {
  const told = piece("p", "p-says", "没有取到题，请检查手机有没有网。");
  told.setAttribute("role", "alert");
  show(told, piece("p", "acts", button("再试一次", "btn", again)));
}
