/** The parts of a page, each by the data attribute that names it. */

/** @param {string} name @returns {HTMLElement | null} */
export const part = (name) => document.querySelector(`[data-${name}]`);
