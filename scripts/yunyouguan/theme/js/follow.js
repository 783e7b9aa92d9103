/** What is being read comes into view, calmly; whoever scrolls by hand is left alone. */

import { still } from "./motion.js";

const SCROLLING = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];

/** @param {() => number} covered pixels at the foot of the screen that something else covers */
export function openFollowing(covered) {
  let led = true;
  /** @type {Range | null} */
  let now = null;

  const seen = () => {
    if (!now) return true;
    const { top, bottom } = now.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight - covered();
  };
  const alone = () => { led = false; };
  /** @param {KeyboardEvent} event */
  const key = ({ key: name }) => SCROLLING.includes(name) && alone();
  addEventListener("wheel", alone, { passive: true });
  addEventListener("touchmove", alone, { passive: true });
  addEventListener("keydown", key);

  return {
    /** @param {Range} range @param {boolean} asked the visitor chose this sentence, so is led again */
    show(range, asked) {
      // Back at the place by one's own hand: led again.
      if (asked || seen()) led = true;
      now = range;
      if (!led || seen()) return;
      const room = innerHeight - covered();
      const { top } = range.getBoundingClientRect();
      scrollBy({ top: top - room * 0.25, behavior: still() ? "auto" : "smooth" });
    },
    close() {
      removeEventListener("wheel", alone);
      removeEventListener("touchmove", alone);
      removeEventListener("keydown", key);
    },
  };
}
