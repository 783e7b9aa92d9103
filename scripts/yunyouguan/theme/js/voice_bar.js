/** The small bar from which reading aloud is steered, at the foot of the screen. */

import { button, piece } from "./piece.js";
import { rateButtons } from "./rate.js";

/**
 * @typedef {{ back: () => void, turn: () => void, next: () => void, end: () => void, rate: (rate: import("./rate.js").Rate) => void }} Commands
 * @typedef {{ show: (state: import("./reader.js").State, place: string) => void, height: () => number, close: () => void }} Bar
 */

const root = document.documentElement;

/** @param {Element} after whom it follows in the order of the keyboard @param {import("./speak_words.js").Words} words @param {Commands} commands @returns {Bar} */
export function openBar(after, words, commands) {
  const now = piece("p", "voice-now");
  const turn = button(words.pause, "voice-turn", commands.turn);
  const steps = piece("p", "voice-steps",
    button(words.back, "", commands.back), turn, button(words.next, "", commands.next), button(words.end, "", commands.end));
  const bar = piece("section", "voice", piece("div", "voice-in", now, rateButtons(words.pace, words.rates, commands.rate), steps));
  bar.setAttribute("aria-label", words.bar);
  bar.addEventListener("keydown", (event) => event.key === "Escape" && commands.end());
  // A swipe on the bar turns no card below it.
  bar.addEventListener("touchstart", (event) => event.stopPropagation(), { passive: true });
  after.after(bar);

  /** It stands on the phone's own bar, and the page can be scrolled clear of both. */
  const settle = () => {
    const nav = document.querySelector(".top .bar");
    const foot = nav && getComputedStyle(nav).position === "fixed" ? nav.getBoundingClientRect().height : 0;
    bar.style.setProperty("--foot", `${foot}px`);
    root.style.setProperty("--voice", `${bar.getBoundingClientRect().height}px`);
  };
  root.classList.add("listening");
  settle();
  const sizes = new ResizeObserver(settle);
  sizes.observe(bar);
  addEventListener("resize", settle);

  return {
    show(state, place) {
      now.textContent = state === "reading" ? place : `${words.states[state]}${state === "paused" ? place : ""}`;
      turn.textContent = { reading: words.pause, paused: words.on, waiting: words.begin, over: words.again, failed: words.on }[state];
    },
    height: () => innerHeight - bar.getBoundingClientRect().top,
    close() {
      sizes.disconnect();
      removeEventListener("resize", settle);
      root.classList.remove("listening");
      root.style.removeProperty("--voice");
      bar.remove();
    },
  };
}
