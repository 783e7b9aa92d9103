/** Pieces of a page; words go in as text, never as HTML. */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag @param {string} name its class @param {...(string | Node)} inside
 * @returns {HTMLElementTagNameMap[T]}
 */
export function piece(tag, name, ...inside) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...inside);
  return made;
}

/** @param {string} href @param {string} words @param {string} [name] */
export function link(href, words, name = "") {
  const made = piece("a", name, words);
  made.href = href;
  return made;
}

/** @param {string} words @param {string} name @param {() => void} pressed */
export function button(words, name, pressed) {
  const made = piece("button", name, words);
  made.type = "button";
  made.addEventListener("click", pressed);
  return made;
}
