/** The page of the search: what is typed is looked for, told, and kept in the address. */

import { search } from "./search_engine.js";
import { snippet } from "./search_snippet.js";
import { Shards } from "./search_shards.js";
import { _ } from "./words.js";

export { search, Shards };

const PAGE = 10;
// What a phone's screen holds is shown first.
const FIRST = 4;
/** Milliseconds after the last letter: nobody reads results of half a word. */
const PAUSE = 250;
const DESK = matchMedia("(hover: hover)");

const room = document.querySelector("[data-search]");
if (room instanceof HTMLElement) open(room);

/** @param {HTMLElement} place */
function open(place) {
  const form = /** @type {HTMLFormElement} */ (place.querySelector("form"));
  const field = /** @type {HTMLInputElement} */ (place.querySelector("#q"));
  const by = /** @type {HTMLDetailsElement | null} */ (place.querySelector(".ask-by"));
  const tries = /** @type {HTMLElement | null} */ (place.querySelector(".ask-try"));
  const says = /** @type {HTMLElement} */ (place.querySelector("#says"));
  const list = /** @type {HTMLElement} */ (place.querySelector("#found"));
  const more = /** @type {HTMLElement} */ (place.querySelector("#more"));
  const instead = /** @type {HTMLElement} */ (place.querySelector("#instead"));
  const page = document.documentElement.dataset;
  const shards = new Shards(new URL(place.dataset.search || "", location.href).href);
  /** The index; none when it did not come. @type {Promise<void> | undefined} */
  let opened;
  let turn = 0;
  let timer = 0;
  // A query that was sent off, or came with the address: the next one has a place of its own to go back to.
  let settled = false;
  /** @type {import("./search_engine.js").Found | undefined} */
  let found;

  const chosen = () => [...form.querySelectorAll("select")].filter((one) => one.value);
  const show = (/** @type {string} */ id, /** @type {boolean} */ seen) => place.querySelector(id)?.toggleAttribute("hidden", !seen);

  const look = (/** @type {string} */ query) => search(shards, query, chosen().map((one) => `#${one.value}`), place.dataset.language);

  /** Empties what the last query showed. @param {boolean} asked */
  function clear(asked) {
    delete page.asked;
    list.replaceChildren();
    instead.replaceChildren();
    for (const one of [list, more, instead]) one.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    show("#topics", false);
    show("#titles", !asked);
    if (tries) tries.hidden = asked;
    if (by) by.hidden = !asked;
    if (by && chosen().length) by.open = true;
  }

  async function ask() {
    const query = field.value.trim();
    turn += 1;
    const mine = turn;
    // While she types, and while the address is written, it is on its way.
    const ready = (opened ||= shards.open());
    keep(query);
    if (!query) {
      // Nobody asked: nothing to tell her, and the next letter tries again.
      ready.catch(() => (opened = undefined));
      says.textContent = "";
      clear(false);
      return;
    }
    try {
      await ready;
      let now = await look(query);
      let hits = await now.more(FIRST);
      if (!hits.length && (await (await helper()).widen(shards, query))) {
        now = await look(query);
        hits = await now.more(FIRST);
      }
      if (mine !== turn) return;
      found = now;
      clear(true);
      add(hits);
      if (hits.length === FIRST) {
        const rest = await now.more(PAGE - FIRST);
        if (mine !== turn) return;
        add(rest);
        hits = hits.concat(rest);
      }
      tell(hits, now, query);
      if (!hits.length) await help(query, mine);
    } catch {
      opened = undefined;
      if (mine !== turn) return;
      clear(true);
      show("#topics", true);
      says.textContent = _("没有取到，请检查网络，再点一次「搜索」。");
    }
  }

  /** @param {import("./search_engine.js").Hit[]} hits @param {import("./search_engine.js").Found} now @param {string} query */
  function tell(hits, now, query) {
    if (!hits.length) says.textContent = chosen().length ? _("这样选没有找到「{query}」，请把上面的选项改成「不限」。", { query }) : _("没有一字不差的「{query}」。", { query });
    else if (now.sure || hits.length < PAGE) says.textContent = _("找到{n}条。", { n: now.sure ? now.count : hits.length });
    else says.textContent = _("找到不少，先看最接近的{n}条。", { n: PAGE });
  }

  /** @param {import("./search_engine.js").Hit[]} hits */
  function add(hits) {
    for (const hit of hits) {
      const one = document.createElement("a");
      one.setAttribute("role", "option");
      one.setAttribute("aria-selected", "false");
      one.id = `f${list.children.length}`;
      one.href = new URL(`../${hit.page.address}`, shards.folder).href;
      one.lang = hit.page.lang || "zh-CN";
      one.append(...snippet(hit));
      list.append(one);
    }
    list.hidden = !list.children.length;
    field.setAttribute("aria-expanded", String(!list.hidden));
    more.hidden = !found || list.children.length % PAGE > 0 || list.children.length >= found.count;
  }

  const helper = () => import(new URL(page.searchHelp || "", location.href).href);

  /** @param {string} query @param {number} mine */
  async function help(query, mine) {
    const offered = await (await helper()).suggest(shards, query, search, place, _);
    if (mine !== turn) return;
    if (offered) {
      instead.replaceChildren(offered);
      instead.hidden = false;
    }
    show("#topics", true);
  }

  /** The address holds the query, so that it can be passed on and come back to. @param {string} query */
  function keep(query) {
    const told = new URLSearchParams(query ? { q: query } : {});
    for (const one of chosen()) told.set(one.name, one.value);
    const address = `${told}` ? `?${told}` : location.pathname;
    if (settled && address !== (location.search || location.pathname)) {
      history.pushState(null, "", address);
      settled = false;
    } else history.replaceState(history.state, "", address);
  }

  /** What the address asks for. */
  function recall() {
    const told = new URLSearchParams(location.search);
    field.value = told.get("q") || "";
    for (const one of form.querySelectorAll("select")) {
      one.value = told.get(one.name) || "";
      if (one.selectedIndex < 0) one.selectedIndex = 0;
    }
    settled = false;
    ask();
    settled = !!field.value;
  }

  /** Moves through the results; the field keeps the focus. @param {number} step */
  function move(step) {
    const all = [...list.children];
    if (!all.length) return;
    const at = all.findIndex((one) => one.getAttribute("aria-selected") === "true");
    const next = /** @type {Element} */ (all[(at + step + all.length + (at < 0 && step < 0 ? 1 : 0)) % all.length]);
    if (all[at]) unmark(all[at]);
    next.setAttribute("aria-selected", "true");
    next.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", next.id);
  }

  /** @param {Element} one */
  function unmark(one) {
    one.setAttribute("aria-selected", "false");
    field.removeAttribute("aria-activedescendant");
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    // On a phone the keyboard goes and the results are seen; at a desk the arrows go on from here.
    if (!DESK.matches) field.blur();
    ask();
    settled = true;
  });
  field.addEventListener("input", (event) => {
    clearTimeout(timer);
    // Half-written pinyin is no query; what it becomes is told by compositionend.
    if (!(/** @type {InputEvent} */ (event).isComposing)) timer = setTimeout(ask, PAUSE);
  });
  field.addEventListener("compositionend", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    }
    const active = list.querySelector('[aria-selected="true"]');
    if (event.key === "Enter" && active instanceof HTMLElement) {
      event.preventDefault();
      active.click();
    }
    if (event.key === "Escape") {
      event.preventDefault();
      clearTimeout(timer);
      if (active) unmark(active);
      else field.value = "";
      if (!field.value) ask();
    }
  });
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) ask();
  });
  more.addEventListener("click", async () => {
    const mine = turn;
    const first = list.children.length;
    const button = more.querySelector("button");
    if (!found || !button || button.disabled) return;
    button.disabled = true;
    try {
      const hits = await found.more(PAGE);
      if (mine !== turn) return;
      says.textContent = hits.length ? _("又找到{n}条。", { n: hits.length }) : _("没有别的了。");
      add(hits);
      const next = list.children[hits.length ? first : first - 1];
      if (next instanceof HTMLElement) next.focus();
    } catch {
      if (mine === turn) says.textContent = _("没有取到，请检查网络，再点一次「再看十条」。");
    } finally {
      button.disabled = false;
    }
  });
  place.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href^='?']");
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    recall();
    field.focus();
  });
  addEventListener("popstate", recall);
  recall();
  if (!field.value && DESK.matches) field.focus();
}
