/** A lesson, one card at a time: continued where one stopped, done when all was seen and answered. */

import { doneOn } from "./done.js";
import { recall, remember, today } from "./store.js";

/** What is no address, as a chat cuts it short, names nothing and stops nothing. @param {string} hash */
function named(hash) {
  try {
    return decodeURIComponent(hash);
  } catch {
    return "";
  }
}

// Farther than a thumb slips while it scrolls, and twice as far across as down.
const SWIPE = 50;
// What the bar at the foot of a phone covers.
const BAR = 76;
// From the very edge a swipe is the browser's: it leads back a page.
const EDGE = 24;

/** @param {HTMLElement} stage */
export function openStage(stage) {
  const cards = /** @type {HTMLElement[]} */ ([...stage.querySelectorAll("[data-card]")]);
  const practice = /** @type {HTMLElement | null} */ (stage.querySelector("[data-practice]"));
  const steps = practice ? [...cards, practice] : cards;
  if (!cards.length) return;
  const { stage: id = "", title = "", address = "", questions = "" } = stage.dataset;
  /** Answered on this page: a phone that keeps nothing has no other memory of it. @type {Set<string>} */
  const answered = new Set();
  let at = -1;

  /** @param {string} name */
  const part = (name) => /** @type {HTMLElement} */ (stage.querySelector(name));
  /** @param {number} to */
  const go = (to) => {
    if (to < 0 || to >= steps.length) return;
    show(to);
    keep();
    const step = steps[to];
    const heading = /** @type {HTMLElement | null} */ (step?.querySelector("h2, h3, h4"));
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    const { top } = stage.getBoundingClientRect();
    if (top < 0 || part("[data-go]").getBoundingClientRect().bottom > innerHeight - BAR) stage.scrollIntoView();
  };

  /** @param {number} to */
  const show = (to) => {
    at = to;
    const isPractice = steps[at] === practice;
    const isLast = at === steps.length - 1;
    steps.forEach((step, index) => {
      step.classList.toggle("on", index === at);
      step.toggleAttribute("data-listen", index === at);
    });
    // Who listens to the card before this one is not read to any longer.
    dispatchEvent(new Event("yyg:turned"));
    part("[data-do=speak]").hidden = isPractice;
    part("[data-back]").hidden = true;
    part(".stage-top").hidden = part("[data-now]").hidden = part("[data-go]").hidden = at < 0;
    part("[data-at]").textContent = (isPractice ? practice?.dataset.practice : steps[at]?.querySelector(".card-n")?.textContent) || "";
    const bar = /** @type {HTMLProgressElement} */ (part("progress"));
    bar.max = steps.length;
    bar.value = at + 1;
    const back = part("[data-step=back]");
    back.hidden = at === 0;
    back.textContent = isPractice ? "回看卡片" : "上一张";
    const next = part("[data-step=next]");
    next.hidden = isLast;
    next.textContent = practice && at === cards.length - 1 ? "去练一练" : "下一张";
  };

  /** Remembers the farthest card; done once, it stays done. */
  const keep = () => {
    let done = "";
    remember((memory) => {
      const before = memory.lessons[id];
      const asked = questions.split(" ").filter(Boolean);
      const all = at === steps.length - 1 && asked.every((one) => answered.has(one) || memory.answers[one]);
      const card = Math.min(Math.max(before?.card || 0, at + 1), cards.length);
      done = before?.done || (all ? today() : "");
      memory.lessons[id] = { title, address, card, of: cards.length, done, day: today() };
    });
    part("[data-end]").textContent = done && at === steps.length - 1 ? "这节课学完了。" : "";
  };

  /** The step that an address with # means; -1 for none. */
  const meant = () => {
    const target = document.getElementById(named(location.hash.slice(1)));
    return target ? steps.findIndex((step) => step.contains(target)) : -1;
  };

  stage.classList.add("stepping");
  const before = recall().lessons[id];
  const seen = Math.min(before?.card || 0, cards.length);
  const over = doneOn(recall(), id, questions);
  const resume = over ? steps.length - 1 : seen - 1;
  show(Math.max(meant(), 0));
  if (meant() < 0 && resume > 0) {
    // Neither way is taken unasked: who passes the phone on begins anew.
    show(-1);
    part("[data-back]").hidden = false;
    part("[data-back] p").textContent = over ? "这节课学完了。" : `上次看到第${seen}张，共${cards.length}张。`;
    if (over && practice) part("[data-step=on]").textContent = "再练一练";
  }

  stage.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-step]");
    if (!(button instanceof HTMLElement)) return;
    const to = { on: resume, again: 0, back: at - 1, next: at + 1 }[button.dataset.step || ""];
    go(to ?? -1);
  });
  stage.addEventListener("yyg:answered", (event) => {
    answered.add(/** @type {CustomEvent} */ (event).detail.id);
    keep();
  });
  addEventListener("hashchange", () => meant() >= 0 && go(meant()));

  /** A card alone turns: among the questions fingers and arrows choose answers. @param {EventTarget | null} target */
  const turns = (target) => at >= 0 && steps[at] !== practice && target instanceof Element && !target.closest("input, select, textarea, .table, dialog");
  document.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !turns(event.target)) return;
    if (event.target !== document.body && !stage.contains(/** @type {Element} */ (event.target))) return;
    event.preventDefault();
    go(at + by);
  });

  /** @type {{ x: number, y: number } | null} */
  let from = null;
  stage.addEventListener("touchstart", ({ touches: [one, two], target }) => {
    const zoomed = (window.visualViewport?.scale || 1) > 1.05;
    const inside = one && one.clientX > EDGE && one.clientX < innerWidth - EDGE;
    from = inside && !two && !zoomed && turns(target) ? { x: one.clientX, y: one.clientY } : null;
  }, { passive: true });
  stage.addEventListener("touchend", ({ changedTouches: [one] }) => {
    if (!from || !one) return;
    const across = one.clientX - from.x;
    const down = Math.abs(one.clientY - from.y);
    from = null;
    if (Math.abs(across) > Math.max(SWIPE, down * 2)) go(at + (across < 0 ? 1 : -1));
  });
}
