/** The page in the order of reading, sentence by sentence; nothing on the page is touched. */

import { sentences } from "./sentences.js";
import { spoken } from "./spoken.js";

/**
 * @typedef {{ range: Range, block: Element, says: string }} Sentence `says` is what a voice is given
 * @typedef {{ node: Text, at: number }} Piece of a block's text, and where in it
 * @typedef {{ block: Element, pieces: Piece[], text: string }} Paragraph
 */

const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, blockquote, pre, div, section, article, summary, caption";
// Questions are read by who answers them; a picture's words are its own.
const SILENT = ".quiz, figure, form, audio, video, script, style, template, .acts, .sound, [hidden], [aria-hidden=true], [data-silent]";

/**
 * What there is to hear: the parts that are shown now, else the whole text of the page.
 * @param {"zh" | "en"} tongue
 * @returns {Sentence[]}
 */
export function passage(tongue) {
  const now = document.querySelectorAll("[data-listen]");
  const parts = [...(now.length ? now : document.querySelectorAll("[data-read]"))];
  const outer = parts.filter((part) => !parts.some((one) => one !== part && one.contains(part)));
  return outer.flatMap(paragraphs).filter(isShown).flatMap((one) => sentencesOf(one, tongue));
}

/** @param {Paragraph} paragraph */
const isShown = ({ block, text }) => text.trim() !== "" && block.getClientRects().length > 0;

/** @param {Element} part @returns {Paragraph[]} */
function paragraphs(part) {
  /** @type {Paragraph[]} */
  const found = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (node instanceof Element && node.matches(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  /** @type {Paragraph | undefined} */
  let open;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (open && node.localName === "br") open.text += "\n";
      continue;
    }
    if (!(node instanceof Text)) continue;
    const block = node.parentElement?.closest(BLOCKS) || part;
    if (!open || open.block !== block) {
      if (!node.data.trim()) continue;
      open = { block, pieces: [], text: "" };
      found.push(open);
    }
    open.pieces.push({ node, at: open.text.length });
    // A line end in the source is a blank on the page.
    open.text += node.data.replace(/[\n\r\t]/g, " ");
    // 「法条」 stands before its article as a mark; a voice needs a breath between them.
    if (node.parentElement?.matches(".law-mark")) open.text += "：";
  }
  return found;
}

/** @param {Paragraph} paragraph @param {"zh" | "en"} tongue @returns {Sentence[]} */
function sentencesOf({ block, pieces, text }, tongue) {
  return sentences(text, tongue).flatMap(({ from, to }) => {
    const says = spoken(text.slice(from, to), tongue);
    const range = says && rangeOf(pieces, from, to);
    return range ? [{ range, block, says }] : [];
  });
}

/** From the first letter that stands on the page to the last. @param {Piece[]} pieces @param {number} from @param {number} to */
function rangeOf(pieces, from, to) {
  // White on red, 「法条」 stands out already.
  const inside = pieces.filter(({ node, at }) => at < to && at + node.data.length > from && !node.parentElement?.matches(".law-mark"));
  const [first, last] = [inside[0], inside[inside.length - 1]];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(from - first.at, 0));
  range.setEnd(last.node, Math.min(to - last.at, last.node.data.length));
  return range;
}
