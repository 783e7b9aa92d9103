/**
 * A tour, one stop at a time. The page opens as an article; walking is a state of it with an
 * address of its own (#s3), so that the phone's back button leads out of the walk, and back from
 * an exhibit to the very stop.
 */

import { openFrame } from "./frame.js";
import { collected, tellStamps } from "./stamps.js";
import { recall, remember, today } from "./store.js";

// What stands at the foot of a phone: the way on, and below it the bar.
const BAR = 150;

/** @param {HTMLElement} tour */
export function openTour(tour) {
  const slug = tour.dataset.tour || "";
  const stops = /** @type {HTMLElement[]} */ ([...tour.querySelectorAll(".stop[data-key]")]);
  const end = /** @type {HTMLElement | null} */ (tour.querySelector("[data-end]"));
  if (!stops.length || !end) return;
  const steps = [...stops, end];
  const keys = stops.map((one) => one.dataset.key || "");
  /** Read on this page: a phone that keeps nothing has no other memory of it. @type {Set<string>} */
  const read = new Set();
  let at = -1;

  /** @param {string} name */
  const part = (name) => /** @type {HTMLElement} */ (tour.querySelector(name));
  const stamps = part("[data-stamps]");
  const home = stamps.nextSibling;
  const show = openFrame(part("[data-frame]"));

  /** @param {Element | null | undefined} heading */
  const focus = (heading) => {
    if (!(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };

  /** Remembers where one is, and the stamps of the stops that were read. @param {string[]} fresh */
  const keep = (fresh) => {
    fresh.forEach((key) => read.add(key));
    remember((memory) => {
      const before = memory.tours[slug]?.stops || [];
      const all = keys.filter((key) => before.includes(key) || read.has(key));
      // A stop that the museum has moved or taken away keeps its stamp.
      const gone = before.filter((key) => !keys.includes(key));
      memory.tours[slug] = { stops: [...all, ...gone], at: Math.min(Math.max(at, 0) + 1, stops.length), of: stops.length, day: today() };
    });
    tell();
  };

  /** Whatever the memory and this page know, said on the page. */
  const tell = () => {
    const memory = recall();
    for (const key of read) {
      const mine = memory.tours[slug] || { stops: [], at: 1, of: stops.length, day: "" };
      if (!mine.stops.includes(key)) memory.tours[slug] = { ...mine, stops: [...mine.stops, key] };
    }
    const { got, of } = tellStamps(stamps, memory);
    const has = collected(memory, slug, keys);
    tour.querySelectorAll("[data-list] a").forEach((link, index) => {
      const now = index === at;
      if (now) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
      const state = link.querySelector("[data-state]");
      if (state) state.textContent = now ? "现在这里" : has.includes(keys[index] || "") ? "看过了" : "";
    });
    part("[data-told]").textContent = got === of ? `${of}站都走到了，印章集到${got}枚，共${of}枚。` : `印章集到${got}枚，共${of}枚。没看的站，随时可以回来。`;
    mark(has);
  };

  /** The square's plan shows the stops that were read, or the one before which one stands. @param {string[]} has */
  const mark = (has) => {
    const links = /** @type {HTMLAnchorElement[]} */ ([...tour.querySelectorAll("[data-list] a")]);
    const lit = links.filter((_, index) => (at < 0 ? has.includes(keys[index] || "") : index === at)).map((one) => one.dataset.address);
    for (const zone of tour.querySelectorAll(".plan a")) {
      zone.classList.toggle("now", lit.some((address) => address && zone.getAttribute("href")?.endsWith(`/${address}`)));
    }
  };

  /** The opening page: where one stopped, and both ways on. */
  const open = () => {
    at = -1;
    tour.classList.remove("walking");
    for (const name of ["[data-see]", "[data-top]", "[data-go]", "[data-foot]", "[data-end]"]) part(name).hidden = true;
    for (const one of tour.querySelectorAll("[data-listen]")) one.removeAttribute("data-listen");
    dispatchEvent(new Event("yyg:turned"));
    home?.parentNode?.insertBefore(stamps, home);
    const before = recall().tours[slug];
    const where = Math.min(before?.at || 0, stops.length);
    const over = before && keys.every((key) => before.stops.includes(key));
    const begun = Boolean(before && (where > 1 || before.stops.length));
    part("[data-last]").textContent = over ? "这条路线走完过一遍。" : begun ? `上次走到第${where}站，共${stops.length}站。` : "";
    part("[data-walk=start]").textContent = over ? "再逛一遍" : begun ? `接着逛：第${where}站` : "开始游园";
    part("[data-walk=start]").dataset.to = String(over || !begun ? 0 : where - 1);
    part("[data-walk=again]").hidden = !begun || Boolean(over);
    tell();
  };

  /** @param {number} to @param {boolean} [quiet] nothing is focused or scrolled to: the page has just come */
  const go = (to, quiet) => {
    const step = steps[to];
    if (!step) return;
    // Going on is having read; the last stop is read when it is seen.
    const fresh = to > at && at >= 0 && at < stops.length ? [keys[at] || ""] : [];
    if (to === stops.length - 1) fresh.push(keys[to] || "");
    at = to;
    tour.classList.add("walking");
    steps.forEach((one, index) => {
      one.classList.toggle("on", index === at);
      one.querySelectorAll("[data-read]").forEach((text) => text.toggleAttribute("data-listen", index === at));
    });
    // Who listens to the stop before is not read to any longer.
    dispatchEvent(new Event("yyg:turned"));
    const isEnd = step === end;
    end.hidden = !isEnd;
    part("[data-see]").hidden = isEnd || !show(step);
    part("[data-cap]").textContent = step.querySelector("figcaption")?.textContent || "";
    part("[data-top]").hidden = part("[data-go]").hidden = part("[data-foot]").hidden = false;
    part("[data-top] [data-do=speak]").hidden = isEnd;
    part("[data-at]").textContent = isEnd ? `${stops.length}站走完了` : `第${at + 1}站，共${stops.length}站`;
    const bar = /** @type {HTMLProgressElement} */ (part("progress"));
    bar.max = stops.length;
    bar.value = Math.min(at + 1, stops.length);
    part("[data-walk=back]").hidden = at === 0;
    const next = part("[data-walk=next]");
    next.hidden = isEnd;
    next.textContent = at === stops.length - 1 ? "走完了" : "下一站";
    part("[data-foot]").prepend(stamps);
    keep(fresh);
    if (quiet) {
      // Older browsers have gone to the stop in the article, which is not there any more.
      scrollTo(0, 0);
      return;
    }
    focus(step.querySelector("h2"));
    const place = part(".tour-walk");
    const { top } = place.getBoundingClientRect();
    const { bottom } = (step.querySelector("[data-text]") || step).getBoundingClientRect();
    if (top < 0 || bottom > innerHeight - BAR) place.scrollIntoView();
  };

  /** The step that the address names; -1 for the opening page. */
  const meant = () => {
    const id = location.hash.slice(1);
    return id ? steps.findIndex((one) => one.id === id) : -1;
  };
  /** @param {number} to @param {"pushState" | "replaceState"} how */
  const walk = (to, how) => {
    if (!steps[to]) return;
    history[how]({ walk: true }, "", `#${steps[to]?.id}`);
    go(to);
  };

  /** @type {Record<string, (button: HTMLElement) => void>} */
  const ways = {
    start: (button) => walk(Number(button.dataset.to), "pushState"),
    again: () => walk(0, "pushState"),
    back: () => walk(at - 1, "replaceState"),
    next: () => walk(at + 1, "replaceState"),
    out: () => {
      history.replaceState(null, "", location.pathname + location.search);
      open();
      scrollTo(0, 0);
      focus(part("h1"));
    },
  };
  tour.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-walk]");
    if (button instanceof HTMLElement) ways[button.dataset.walk || ""]?.(button);
  });
  addEventListener("popstate", () => (meant() < 0 ? open() : meant() !== at && go(meant())));
  document.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target } = event;
    if (!(target instanceof Element) || (target !== document.body && !tour.contains(target)) || target.closest("input, select, textarea, dialog, .table")) return;
    event.preventDefault();
    walk(at + by, "replaceState");
  });
  // Back from an exhibit the page may come out of the browser's memory as it was left.
  addEventListener("pageshow", (event) => event.persisted && tell());

  open();
  if (meant() >= 0) go(meant(), true);
  tour.classList.add("ready");
}
