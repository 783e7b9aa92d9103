/** What every page can do: text size, contrast, today's exhibit, share, speak, remember. */

import { look } from "./look.js";
import { showRecord, visit } from "./record.js";
import { share } from "./share.js";
import { today } from "./store.js";

const page = document.documentElement;

/** Says something to everybody: in the button that was pressed, and to screen readers. @param {string} words */
function say(words) {
  const line = document.querySelector("[data-said]");
  if (line) line.textContent = words;
}

/** Today's exhibit: the same for everybody on one day. */
function showDaily() {
  const days = [...document.querySelectorAll("[data-daily] > *")];
  const turn = Math.floor(Date.parse(today()) / 864e5) % (days.length || 1);
  days.forEach((one, index) => one.toggleAttribute("hidden", index !== turn));
}

/** Loads the voice on first use; the address is the page's to give, because it carries a hash. @param {HTMLElement} button */
async function speak(button) {
  try {
    const voice = await import(new URL(page.dataset.speak || "", location.href).href);
    voice.toggle(button, say);
  } catch {
    button.textContent = "朗读没有打开，请再点一次";
  }
}

look(say);
showDaily();
visit();
showRecord(say);
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("[data-do]");
  if (!(button instanceof HTMLElement)) return;
  if (button.dataset.do === "speak") speak(button);
  if (button.dataset.do === "share") share(button, say);
});
