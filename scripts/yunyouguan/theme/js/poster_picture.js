/** A poster: the object in its dark vitrine, below it the label, the seal and the code. */

import { CREAM, drawCode, GREY, INK, linesOf, NIGHT, PAPER, penOf, RED, SANS, SONG } from "./sheet_pen.js";
import { _ } from "./words.js";

/**
 * What the poster says; everything but the title and the museum may be empty.
 *
 * @typedef {{ museum: string, title: string, sentence: string, sign: string, caption: string, label: string, link: string }} Poster
 */

/** A phone shows it at a third: 44 dots are as small as a caption may be. */
const WIDTH = 1080;
const MARGIN = 72;
const COLUMN = WIDTH - 2 * MARGIN;
const SMALL = 44;
/** Round the picture; and its greatest height, so that a phone shows the whole poster. */
const MOUNT = 48;
const HIGHEST = 900;
const FOOT = 300;

/**
 * Draws the poster; the canvas becomes as high as it must be.
 *
 * @param {HTMLCanvasElement} canvas @param {Poster} poster
 * @param {HTMLImageElement | null} art @param {HTMLImageElement | null} seal
 */
export function drawPoster(canvas, poster, art, seal) {
  const context = penOf(canvas);
  const box = art && fitted(art);
  const caption = box ? set(context, poster.caption, 400, 40, SANS, COLUMN, 2) : [];
  const sign = set(context, poster.sign, 600, SMALL, SANS, COLUMN, 1);
  const { lines: title, size } = heading(context, poster.title);
  const sentence = set(context, poster.sentence, 400, SMALL + 2, SANS, COLUMN, 4);
  const vitrine = box ? MOUNT + box.height + (caption.length ? 28 + caption.length * 58 : 0) + MOUNT - 8 : 0;
  const label = 56 + sign.length * 66 + title.length * size * 1.32 + 26 + sentence.length * 72 + 40;
  canvas.width = WIDTH;
  canvas.height = Math.round(vitrine + label + FOOT);

  fill(context, PAPER, 0, canvas.height);
  if (art && box) {
    fill(context, NIGHT, 0, vitrine);
    context.drawImage(art, box.left, MOUNT, box.width, box.height);
    if (poster.label) mark(context, poster.label, box);
    write(context, caption, { weight: 400, size: 40, face: SANS, colour: CREAM, leap: 58 }, MOUNT + box.height + 28);
  } else fill(context, RED, 0, 14);
  let top = vitrine + 56;
  top = write(context, sign, { weight: 600, size: SMALL, face: SANS, colour: RED, leap: 66 }, top);
  top = write(context, title, { weight: 600, size, face: SONG, colour: INK, leap: size * 1.32 }, top);
  write(context, sentence, { weight: 400, size: SMALL + 2, face: SANS, colour: GREY, leap: 72 }, top + 26);
  foot(context, poster, seal, vitrine + label);
}

/** Whole, as it hangs: a paper-cut is never cut again. @param {HTMLImageElement} art */
function fitted({ naturalWidth, naturalHeight }) {
  const scale = Math.min((WIDTH - 2 * MOUNT) / naturalWidth, HIGHEST / naturalHeight);
  const [width, height] = [Math.round(naturalWidth * scale), Math.round(naturalHeight * scale)];
  return { left: (WIDTH - width) / 2, width, height };
}

/** Large on one line or two, broken behind its colon first; smaller before it takes a third. @param {CanvasRenderingContext2D} context @param {string} title */
function heading(context, title) {
  const parts = title.match(/[^：]+：?|：/g) || [title];
  for (const size of [84, 72, 62]) {
    context.font = `600 ${size}px ${SONG}`;
    const whole = context.measureText(title).width <= COLUMN;
    const lines = whole ? [title] : parts.flatMap((part) => linesOf(context, part, COLUMN, 9));
    if (lines.length < 3) return { lines, size };
  }
  return { lines: linesOf(context, title, COLUMN, 3), size: 62 };
}

/** @param {CanvasRenderingContext2D} context @param {string} text @param {number} weight @param {number} size @param {string} face @param {number} wide @param {number} most */
function set(context, text, weight, size, face, wide, most) {
  context.font = `${weight} ${size}px ${face}`;
  return text ? linesOf(context, text, wide, most) : [];
}

/**
 * Lines from the top down, at the left margin; gives where they end.
 *
 * @param {CanvasRenderingContext2D} context @param {string[]} lines
 * @param {{ weight: number, size: number, face: string, colour: string, leap: number }} type @param {number} top
 */
function write(context, lines, { weight, size, face, colour, leap }, top) {
  context.font = `${weight} ${size}px ${face}`;
  context.fillStyle = colour;
  context.textAlign = "left";
  context.textBaseline = "middle";
  lines.forEach((line, at) => context.fillText(line, MARGIN, top + (at + 0.5) * leap));
  return top + lines.length * leap;
}

/** Source: GB 45438-2025: letters at least 5 % of the shorter side high. @param {CanvasRenderingContext2D} context @param {string} label @param {{ left: number, width: number, height: number }} box */
function mark(context, label, { left, width, height }) {
  const size = Math.max(40, Math.ceil(Math.min(width, height) * 0.05));
  context.font = `400 ${size}px ${SANS}`;
  const wide = context.measureText(label).width + size;
  const [x, y] = [left + 20, MOUNT + height - 20 - size * 1.5];
  context.fillStyle = PAPER;
  context.fillRect(x, y, wide, size * 1.5);
  context.fillStyle = INK;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(label, x + wide / 2, y + size * 0.77);
}

/** Who shows it, what to do with it, and the code that opens the page. @param {CanvasRenderingContext2D} context @param {Poster} poster @param {HTMLImageElement | null} seal @param {number} top */
function foot(context, { museum, link }, seal, top) {
  context.fillStyle = INK;
  context.fillRect(MARGIN, top, COLUMN, 2);
  const room = FOOT - 30;
  if (link) drawCode(context, link, { right: WIDTH - MARGIN, top: top + 20, room });
  if (seal) context.drawImage(seal, MARGIN, top + 48, 84, 84);
  const wide = COLUMN - (link ? room : 0) - (seal ? 104 : 0);
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = INK;
  context.font = `600 50px ${SONG}`;
  context.fillText(museum, MARGIN + (seal ? 104 : 0), top + 92, wide);
  context.fillStyle = GREY;
  context.font = `400 ${SMALL}px ${SANS}`;
  context.fillText(link ? _("长按保存 · 微信扫一扫") : _("长按保存"), MARGIN, top + 206, COLUMN - (link ? room : 0));
}

/** @param {CanvasRenderingContext2D} context @param {string} colour @param {number} from @param {number} to */
function fill(context, colour, from, to) {
  context.fillStyle = colour;
  context.fillRect(0, from, WIDTH, to - from);
}
