/** A dark room over the page in which one picture is looked into; back, Esc and 关闭 lead out. */

import { _ } from "./words.js";

/**
 * What a button or a key does; without words there is a key alone.
 * @typedef {{ words: string, keys: string[], run: () => void }} Command
 * @typedef {{ stage: HTMLElement, say: (words: string) => void }} Room
 */

import { dressedIn } from "./sheet.js";

export { still } from "./motion.js";

const page = document.documentElement;

/** Whether a mouse is at hand, to say how to move. */
export const mouse = () => matchMedia("(hover: hover)").matches;

/** The text alternative of the picture that a link belongs to. @param {Element} link */
export function altOf(link) {
  const shown = figureOf(link)?.querySelector("picture img");
  return shown instanceof HTMLImageElement ? shown.alt : "";
}

/** @param {Element} link */
export const figureOf = (link) => link.closest("figure");

/** What stands at an address, which must be there. @param {string} address @returns {Promise<any>} */
export async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
}

/** The room's own style sheet has come. */
export const dressed = () => dressedIn("lookCss");

/**
 * Opens the room; the focus goes onto its stage, and back to the link in the end.
 * @param {HTMLElement} link that was pressed
 * @param {Command[]} commands
 * @param {() => void} closed takes down what was built on the stage
 * @returns {Room}
 */
export function openRoom(link, commands, closed) {
  const box = document.createElement("dialog");
  box.className = "look";
  box.setAttribute("aria-labelledby", "look-t");
  const title = made("h2", "look-t", titleOf(link));
  title.id = "look-t";
  const top = made("div", "look-top", "");
  top.append(title, button(_("关闭"), leave));
  const stage = made("div", "look-stage", "");
  const said = made("p", "look-said", "");
  said.setAttribute("role", "status");
  const acts = made("p", "look-acts", "");
  acts.append(...commands.filter((one) => one.words).map((one) => button(one.words, one.run)));
  acts.classList.toggle("look-pairs", acts.childElementCount > 4);
  box.append(top, stage, said, acts);

  // Before anything inside hears them: a viewer has keys of its own.
  box.addEventListener("keydown", (event) => obey(event, box, commands), true);
  box.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener("popstate", shut);
  document.body.append(box);
  show(box);
  page.classList.add("looking");
  history.pushState({ look: true }, "");
  return { stage, say: (words) => { said.textContent = words; } };

  function shut() {
    removeEventListener("popstate", shut);
    closed();
    box.remove();
    page.classList.remove("looking");
    link.focus({ preventScroll: true });
  }
}

/** The phone's back button and 关闭 are one way out, so that no step stays in the history. */
export function leave() {
  history.back();
}

/** iOS before 15.4 and the oldest WebViews have no modal dialog. @param {HTMLDialogElement} box */
function show(box) {
  if (typeof box.showModal === "function") return box.showModal();
  box.setAttribute("open", "");
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-modal", "true");
}

/** @param {KeyboardEvent} event @param {HTMLDialogElement} box @param {Command[]} commands */
function obey(event, box, commands) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const command = commands.find((one) => one.keys.includes(event.key));
  if (command) command.run();
  else if (typeof box.showModal === "function") return;
  else if (event.key === "Escape") leave();
  else if (event.key !== "Tab" || !turnedBack(box, event.shiftKey)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Tab goes round inside the room. @param {HTMLElement} box @param {boolean} backwards */
function turnedBack(box, backwards) {
  const stops = [...box.querySelectorAll("button, a[href], [tabindex='0']")];
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const [from, to] = backwards ? [first, last] : [last, first];
  if (document.activeElement !== from || !(to instanceof HTMLElement)) return false;
  to.focus();
  return true;
}

/** The caption under the picture, else the heading of the page. @param {Element} link */
function titleOf(link) {
  const caption = figureOf(link)?.querySelector("[data-says]") || document.querySelector("h1");
  return (caption?.textContent || "").trim();
}

/** @param {string} words @param {() => void} run */
function button(words, run) {
  const one = made("button", "look-b", words);
  one.setAttribute("type", "button");
  one.addEventListener("click", run);
  return one;
}

/** @param {string} tag @param {string} name @param {string} words */
function made(tag, name, words) {
  const one = document.createElement(tag);
  one.className = name;
  one.textContent = words;
  return one;
}
