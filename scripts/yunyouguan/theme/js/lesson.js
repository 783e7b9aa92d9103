/** Lessons and learning paths: what a page holds of them is opened. */

import { openPath } from "./path.js";
import { openStage } from "./stage.js";

/** @param {string} name @param {(place: HTMLElement) => void} open */
function each(name, open) {
  for (const place of document.querySelectorAll(name)) if (place instanceof HTMLElement) open(place);
}

each("[data-stage]", openStage);
each("[data-path]", openPath);
