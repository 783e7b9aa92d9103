/** A question is taken out of the page that asks it, to be asked here. */

import { from } from "./address.js";

/** @typedef {{ item: HTMLElement, title: string, address: string }} Lifted */

/** @type {Map<string, Document>} */
const pages = new Map();
const MANY = 8;

/**
 * @param {string} id @param {string} address of the exhibit, below the museum
 * @returns {Promise<Lifted | null>} null when the page, or the question on it, is no more
 * @throws when the network fails
 */
export async function lift(id, address) {
  const page = await fetchPage(address);
  const found = page && [...page.querySelectorAll("[data-item]")].find((one) => one.getAttribute("data-item") === id);
  if (!page || !found) return null;
  const item = document.importNode(found, true);
  if (!(item instanceof HTMLElement)) return null;
  settle(item, new URL(from(address), location.href));
  return { item, title: page.querySelector("h1")?.textContent?.trim() || address, address };
}

/** @param {string} address @returns {Promise<Document | null>} */
async function fetchPage(address) {
  const kept = pages.get(address);
  if (kept) return kept;
  const answer = await fetch(from(address));
  if (answer.status === 404 || answer.status === 410) return null;
  if (!answer.ok) throw new TypeError(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (pages.size >= MANY) pages.clear();
  pages.set(address, page);
  return page;
}

/** What stood on another page stands here: nothing in it runs, and its addresses start from there. @param {HTMLElement} item @param {URL} there */
function settle(item, there) {
  for (const one of item.querySelectorAll("script, style, iframe, object, embed, .btn[data-look]")) one.remove();
  for (const one of item.querySelectorAll("[href], [src], [srcset]")) {
    for (const name of ["href", "src"]) {
      const told = one.getAttribute(name);
      if (told !== null) one.setAttribute(name, whole(told, there));
    }
    const set = one.getAttribute("srcset");
    if (set) one.setAttribute("srcset", set.split(", ").map((part) => moved(part.trim(), there)).join(", "));
    // No viewer is loaded here: the link leads to the whole picture.
    one.removeAttribute("data-look");
  }
  unnumber(item);
}

/** What is no address stays as it is. @param {string} address @param {URL} there */
function whole(address, there) {
  try {
    return new URL(address, there).href;
  } catch {
    return address;
  }
}

/** @param {string} candidate an address and its width @param {URL} there */
function moved(candidate, there) {
  const [address = "", ...width] = candidate.split(/\s+/);
  return [whole(address, there), ...width].join(" ");
}

/** The number that a question has on its page means nothing here. @param {HTMLElement} item */
function unnumber(item) {
  item.querySelector(".q-n")?.remove();
  const name = item.getAttribute("aria-label");
  if (name) item.setAttribute("aria-label", name.replace(/^第\d+题，/, ""));
}
