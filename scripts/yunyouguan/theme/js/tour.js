/** Tours: what a page holds of them is opened. */

import { tellStamps } from "./stamps.js";
import { KEY } from "./store.js";
import { openTour } from "./walk.js";

const stamps = () => document.querySelectorAll("[data-stamps]").forEach((one) => tellStamps(one));

stamps();
// Back from an exhibit the page may come out of the browser's memory; another tab may have read on.
addEventListener("pageshow", (event) => event.persisted && stamps());
addEventListener("storage", (event) => event.key === KEY && stamps());

const tour = document.querySelector("[data-tour]");
if (tour instanceof HTMLElement) openTour(tour);
