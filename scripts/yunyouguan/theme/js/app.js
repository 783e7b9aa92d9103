/** What every page can do: text size, contrast, today's exhibit, share, speak, look, remember. */

import { look } from "./look.js";
import { visit } from "./record.js";
import { copy, offer, share } from "./share.js";
import { today } from "./store.js";
import { _ } from "./words.js";

const page = document.documentElement;

/** Says something to everybody: in the button that was pressed, and to screen readers. @param {string} words */
function say(words) {
  const line = document.querySelector("[data-said]");
  if (line) line.textContent = words;
}

/** Today's exhibit: the same for everybody on one day. Until it is chosen no picture comes: 46 kB of yesterday's. */
function showDaily() {
  const place = document.querySelector("[data-daily]");
  const days = [...(place?.children || [])];
  const turn = Math.floor(Date.parse(today()) / 864e5) % (days.length || 1);
  days.forEach((one, index) => one.toggleAttribute("hidden", index !== turn));
  place?.setAttribute("data-daily", "chosen");
}

/** What only some visitors want comes when its button is first pressed; the page gives its address, which carries a hash. @param {HTMLElement} button @param {string} wish */
async function fetchAndPress(button, wish) {
  try {
    const room = await import(new URL(page.dataset[wish] || "", location.href).href);
    await room.press(button, say);
  } catch {
    if (button instanceof HTMLAnchorElement) location.assign(button.href);
    else button.textContent = _("没有打开，请检查网络后再点一次");
  }
}

/** Loads a viewer on first use; until then, and when it cannot come, the flat picture stays. @param {HTMLAnchorElement} link */
async function lookInto(link) {
  const kind = link.dataset.look || "";
  const button = link.closest("figure")?.querySelector(".btn[data-look]") || link;
  const words = { zoom: _("凑近看"), panorama: _("环顾四周") }[kind] || "";
  button.textContent = _("正在打开……");
  try {
    const viewer = await import(new URL(page.dataset[kind] || "", location.href).href);
    button.textContent = (await viewer.open(link)) || words;
  } catch {
    button.textContent = _("图没有取到，请检查网络后再点一次。");
  }
  if (button.textContent !== words) say(button.textContent || "");
}

look(say);
showDaily();
visit();
// Only keys that could be one of ours fetch the script that knows them.
document.addEventListener("keydown", async (event) => {
  if (/^([hstce1-5?/]|Arrow(Left|Right))$/.test(event.key) && page.dataset.keys) (await import(new URL(page.dataset.keys, location.href).href)).typed(event);
});
// From the plan of a square straight into the view; without the fragment, so that going back stays.
const around = location.hash === "#look" && document.querySelector(".vitrine a[data-look]");
if (around instanceof HTMLAnchorElement) {
  history.replaceState(null, "", location.pathname + location.search);
  lookInto(around);
}
offer();
addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("[data-print]")) one.setAttribute("open", "");
  for (const one of document.querySelectorAll("[data-web]")) one.textContent ||= new URL(one.getAttribute("data-web") || "", location.href).href;
});
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("a[data-look], [data-do]");
  if (!(button instanceof HTMLElement)) return;
  if (button instanceof HTMLAnchorElement) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (button.dataset.look) lookInto(button);
  }
  const wish = button.dataset.do || "";
  if (wish === "share") share();
  else if (wish === "copy") copy(button, say);
  else if (page.dataset[wish]) fetchAndPress(button, wish);
});
