/** Stamps of a tour: collected by reading a stop, or by opening its exhibit, which a QR code does as well. */

import { recall } from "./store.js";

/** @typedef {import("./store.js").Memory} Memory */

/** Those of a tour's stops that are collected. @param {Memory} memory @param {string} tour @param {string[]} keys @returns {string[]} */
export function collected({ tours, visited }, tour, keys) {
  const read = tours[tour]?.stops || [];
  // Behind the dot stands which stop before the same exhibit it is.
  return keys.filter((key) => read.includes(key) || Object.hasOwnProperty.call(visited, key.split(".")[0] || ""));
}

/** Says on the page which stamps are collected. @param {Element} place @param {Memory} [memory] @returns {{ got: number, of: number }} */
export function tellStamps(place, memory = recall()) {
  const items = /** @type {HTMLElement[]} */ ([...place.querySelectorAll("[data-key]")]);
  const keys = items.map((one) => one.dataset.key || "");
  const got = collected(memory, place.getAttribute("data-stamps") || "", keys);
  for (const item of items) {
    const has = got.includes(item.dataset.key || "");
    item.classList.toggle("got", has);
    const said = item.querySelector("[data-got]");
    if (said) said.textContent = has ? "：集到了" : "：还没有";
  }
  const line = place.querySelector("[data-count]");
  if (line) line.textContent = got.length ? `集到${got.length}枚，共${items.length}枚` : `一共${items.length}枚印章`;
  return { got: got.length, of: items.length };
}
