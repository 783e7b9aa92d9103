/** The sentence that is being read stands out; the page itself is not changed by it. */

const NAME = "reading";

/** Chrome since 105 and Safari since 17.2 paint a piece of text; elsewhere its paragraph is marked. */
const paints = () => "highlights" in CSS && typeof Highlight === "function";

/** @type {Element | null} */
let marked = null;

/** @param {Range} range @param {Element} block */
export function mark(range, block) {
  unmark();
  if (paints()) CSS.highlights.set(NAME, new Highlight(range));
  else {
    marked = block;
    block.classList.add("read-now");
  }
}

export function unmark() {
  if (paints()) CSS.highlights.delete(NAME);
  marked?.classList.remove("read-now");
  marked = null;
}
