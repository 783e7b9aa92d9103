/** An opened exhibit is remembered, on this phone only. */

import { remember, today } from "./store.js";

/** Remembers the exhibit of this page, if it shows one. */
export function visit() {
  const exhibit = document.querySelector("[data-exhibit]");
  if (!(exhibit instanceof HTMLElement) || !exhibit.dataset.exhibit) return;
  const id = exhibit.dataset.exhibit;
  const title = exhibit.querySelector("h1")?.textContent || "";
  const address = location.pathname.split("/").slice(-3).join("/").replace(/index\.html$/, "");
  remember((memory) => { memory.visited[id] = { title, address, day: today() }; });
}
