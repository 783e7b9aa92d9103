/** One result as it is shown: title, a line with the words marked, and where it stands. */

// Characters before and after the words, so that a line can be understood.
const BEFORE = 14;
const AFTER = 60;
const TITLE = 0;

/** @param {import("./search_engine.js").Hit} hit @returns {HTMLElement[]} */
export function snippet({ page, places }) {
  const title = made("f-t");
  const head = page.blocks.findIndex((block) => block[0] === String(TITLE));
  const inTitle = places.find(({ block }) => block === head);
  if (inTitle && text(page, head) === page.title) title.append(...marked(page.title, 0, page.title.length, inTitle));
  else title.textContent = page.title;
  const line = made("f-s");
  const place = places.find((one) => one !== inTitle);
  if (place) {
    const all = text(page, place.block);
    const from = Math.max(0, place.from - BEFORE);
    const to = Math.min(all.length, place.to + AFTER);
    line.append(from ? "……" : "", ...marked(all, from, to, place), to < all.length ? "……" : "");
    // A heading says too little alone.
    if (all.length < BEFORE + BEFORE) line.append(`　${opening(page, place.block)}`);
  } else line.textContent = opening(page, head);
  const note = made("note");
  note.textContent = [...new Set([page.place, page.page, page.kind])].filter(Boolean).join("　");
  return [title, line, note];
}

/** The first words below the title. @param {import("./search_shards.js").Page} page @param {number} head */
function opening(page, head) {
  const first = text(page, head + 1);
  return first.length > BEFORE + AFTER ? `${first.slice(0, BEFORE + AFTER)}……` : first;
}

/** A block without its level. @param {import("./search_shards.js").Page} page @param {number} block */
const text = (page, block) => (page.blocks[block] || "").slice(1);

/** @param {string} all @param {number} from @param {number} to @param {{ from: number, to: number }} place */
function marked(all, from, to, place) {
  const mark = document.createElement("mark");
  mark.textContent = all.slice(place.from, place.to);
  return [all.slice(from, place.from), mark, all.slice(place.to, to)];
}

/** @param {string} name */
function made(name) {
  const one = document.createElement("span");
  one.className = name;
  return one;
}
