/** What a question says: in words beside each line, and below for everybody to hear. */

/** One line is right or wrong, said behind it. @param {Element | null | undefined} line @param {boolean} good @param {string} words */
export function mark(line, good, words) {
  const word = document.createElement("span");
  word.className = "q-mark";
  word.textContent = words;
  line?.classList.add(good ? "q-ok" : "q-no");
  line?.append(word);
}

/** No line of a question is judged any more. @param {HTMLElement} item */
export function unmark(item) {
  for (const word of item.querySelectorAll(".q-mark")) {
    word.parentElement?.classList.remove("q-ok", "q-no");
    word.remove();
  }
}

/** The question's own live line: class and words, then more; without words it falls silent. @param {HTMLElement} item @param {[string, string]} [first] @param {Element[]} more */
export function say(item, first, more = []) {
  // A case holds the lines of its parts before its own.
  const out = [...item.querySelectorAll(".q-out")].pop();
  if (!out) return;
  out.textContent = "";
  if (first) {
    const line = document.createElement("p");
    [line.className, line.textContent] = first;
    out.append(line);
  }
  out.append(...more);
}

/** The class of a verdict. @param {boolean} right */
export const verdict = (right) => `q-verdict ${right ? "q-ok" : "q-no"}`;

/** What stands in the answer of a question, told once more as lines. @param {ParentNode} item @param {string} wanted a selector */
export function told(item, wanted) {
  return [...item.querySelectorAll(wanted)].map((one) => {
    const line = document.createElement(one.matches("ol, ul") ? one.localName : "p");
    line.append(...[...one.childNodes].map((part) => part.cloneNode(true)));
    if (one.matches("ol, ul")) line.className = one.className;
    return line;
  });
}
