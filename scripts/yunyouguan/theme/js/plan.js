/** The plan of a square: larger and smaller, drawn along with the mouse; what this phone has seen says so. */

import { recall } from "./store.js";
import { _ } from "./words.js";

const STEP = 1.4;
const MOST = 3;
// Points that a pressed mouse may tremble and still be a click.
const TREMBLE = 4;

/** @param {HTMLElement} button @param {(words: string) => void} say */
export function press(button, say) {
  const box = button.closest(".square-map")?.querySelector(".plan-box");
  const plan = box?.firstElementChild;
  if (!box || !(plan instanceof HTMLElement)) return;
  const before = plan.offsetWidth / box.clientWidth;
  const how = button.dataset.how;
  const wanted = how === "all" ? 1 : how === "in" ? before * STEP : before / STEP;
  const now = Math.min(MOST, Math.max(1, wanted));
  // What was in the middle stays there.
  const [x, y] = [box.scrollLeft + box.clientWidth / 2, box.scrollTop + box.clientHeight / 2];
  plan.style.minWidth = "0";
  plan.style.width = `${now * 100}%`;
  box.classList.toggle("near", now > 1);
  box.scrollTo((x * now) / before - box.clientWidth / 2, (y * now) / before - box.clientHeight / 2);
  say(now === 1 ? _("看到全图了") : now < before * 1.01 && how === "in" ? _("已经最大了") : how === "in" ? _("放大了") : _("缩小了"));
}

/** A pressed mouse draws the plan along; whoever drew does not want to go where it was let go. @param {HTMLElement} box */
function draggable(box) {
  let moved = 0;
  box.addEventListener("pointerdown", (event) => {
    moved = 0;
    if (event.pointerType !== "mouse" || event.button) return;
    let { clientX: x, clientY: y } = event;
    const draw = (/** @type {PointerEvent} */ to) => {
      moved += Math.abs(to.clientX - x) + Math.abs(to.clientY - y);
      box.scrollBy(x - to.clientX, y - to.clientY);
      [x, y] = [to.clientX, to.clientY];
    };
    addEventListener("pointermove", draw);
    addEventListener("pointerup", () => removeEventListener("pointermove", draw), { once: true });
  });
  box.addEventListener("click", (event) => moved > TREMBLE && event.preventDefault(), true);
  box.addEventListener("dragstart", (event) => event.preventDefault());
}

/** 看过 on the plan and in the list; where one stands now says 您在这里 instead. */
function mark() {
  const { visited } = recall();
  for (const zone of document.querySelectorAll(".square [data-id]:not(.seen)")) {
    const id = zone.getAttribute("data-id") || "";
    if (!visited[id]) continue;
    zone.classList.add("seen");
    const tag = zone.querySelector(".p-tag text");
    const title = zone.querySelector("title");
    if (title) title.textContent += _("，看过");
    if (tag && location.hash !== `#${zone.id}`) tag.textContent = _("看过");
    if (!tag) zone.insertAdjacentHTML("beforeend", `<span class="note">${_("看过")}</span>`);
  }
}

for (const box of document.querySelectorAll(".plan-box")) draggable(/** @type {HTMLElement} */ (box));
mark();
// The page that comes back from the phone's own store was drawn before the visit.
addEventListener("pageshow", mark);
