/** An opened exhibit is remembered, on this phone only. */

import { remember, today } from "./store.js";

/** Remembers the exhibit of this page, if it shows one. */
export function visit() {
  const exhibit = document.querySelector("[data-exhibit]");
  if (!(exhibit instanceof HTMLElement) || !exhibit.dataset.exhibit) return;
  const id = exhibit.dataset.exhibit;
  // A translation counts as the exhibit itself, which stands in the record in Chinese.
  const title = exhibit.dataset.title || exhibit.querySelector("h1")?.textContent || "";
  const address = exhibit.dataset.of || location.pathname.split("/").slice(-3).join("/").replace(/index\.html$/, "");
  remember((memory) => { memory.visited[id] = { title, address, day: today() }; });
}
