/** A legal term or a cited article explains itself below its paragraph; fetched when the first one is tapped. */

const BLOCKS = "p, li, blockquote, dd, h2, h3, h4, h5, h6";

/** The term that is open and what it says. @type {{ link: HTMLElement, note: HTMLElement } | null} */
let open = null;

/** @param {HTMLElement} link */
export function press(link) {
  const again = open?.link === link;
  const before = link.getBoundingClientRect().top;
  close();
  if (!again) {
    const told = explanation(link);
    // No explanation came with the page: the glossary has it.
    if (!told) return location.assign(/** @type {HTMLAnchorElement} */ (link).href);
    show(link, told);
  }
  // A note that closes above would pull the word away from under the finger.
  scrollBy(0, link.getBoundingClientRect().top - before);
  (open?.note || link).focus({ preventScroll: true });
  open?.note.scrollIntoView({ block: "nearest" });
}

/** What the foot of the page, which paper shows, says of the term. @param {HTMLElement} link */
function explanation(link) {
  const key = decodeURIComponent(/** @type {HTMLAnchorElement} */ (link).hash.slice(1));
  return [...document.querySelectorAll("li[data-term]")].find((one) => one.getAttribute("data-term") === key);
}

/** @param {HTMLElement} link @param {Element} told */
function show(link, told) {
  const note = document.createElement("div");
  note.className = "gloss";
  note.tabIndex = -1;
  note.setAttribute("role", "note");
  note.setAttribute("aria-label", told.getAttribute("data-label") || "名词解释");
  note.append(...[...told.childNodes].map((one) => one.cloneNode(true)));
  const away = document.createElement("button");
  away.type = "button";
  away.className = "btn ghost";
  away.textContent = "收起";
  away.addEventListener("click", back);
  note.append(away);
  const block = link.closest(BLOCKS) || link;
  if (block.matches("li, blockquote, dd")) block.append(note);
  else block.after(note);
  link.setAttribute("aria-expanded", "true");
  open = { link, note };
}

function close() {
  open?.note.remove();
  open?.link.setAttribute("aria-expanded", "false");
  open = null;
}

/** Closes, and the reader is where they were. */
function back() {
  const link = open?.link;
  close();
  link?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && open) back();
});
