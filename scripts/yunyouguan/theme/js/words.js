/** What scripts say, in the language of the page: written in Chinese here, translated by the page. */

/** Chinese to the page's language; a Chinese page brings none. @type {Record<string, string>} */
const WORDS = JSON.parse(document.querySelector("[data-words]")?.textContent || "{}");

/** The same in the page's language, with the values in its {blanks}. @param {string} chinese @param {Record<string, string | number>} [values] */
export const _ = (chinese, values = {}) =>
  (WORDS[chinese] || chinese).replace(/{(\w+)}/g, (blank, name) => String(values[name] ?? blank));
