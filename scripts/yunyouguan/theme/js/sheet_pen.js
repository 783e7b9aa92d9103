/** What the pictures that a phone draws have in common: palette, faces, lines of words, the code. */

import { qrcode } from "qrcode-generator";

export const PAPER = "#f6f1e6";
export const INK = "#221d18";
export const GREY = "#51473d";
export const RED = "#94261b";
export const NIGHT = "#171a1b";
export const CREAM = "#f2ead9";
// The museum's own face holds the glyphs of headings alone; a name may have any.
export const SONG = '"YYG Song", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, SimSun, serif';
export const SANS = '-apple-system, BlinkMacSystemFont, "PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

// Around the code four dots stay empty, as its standard asks.
const QUIET = 4;
/** What may not begin a line. */
const CLOSING = /[，。、；：？！”’）》」』…·—]/;
/** What may not end one. */
const OPENING = /[“‘（《「『]/;

/** The museum's face has come, or will not come: the picture is drawn with what there is. @param {string} said */
export async function facesOf(said) {
  try {
    await document.fonts.load(`600 60px "YYG Song"`, said);
  } catch {
    // The phone's own faces will do.
  }
}

/** @param {HTMLCanvasElement} canvas */
export function penOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  return context;
}

/**
 * A code with its right edge at `right`, in the middle of `room` dots below `top`.
 *
 * @param {CanvasRenderingContext2D} context @param {string} text
 * @param {{ right: number, top: number, room: number }} place
 */
export function drawCode(context, text, { right, top, room }) {
  const code = qrcode(0, "M");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  // Each square takes whole dots, so that no scanner meets a blurred edge.
  const dot = Math.floor(room / (count + QUIET));
  const left = right - dot * count;
  const first = Math.round(top + (room + QUIET * dot - dot * count) / 2);
  // One shape: printed square by square, hairs of paper would show between them.
  context.fillStyle = "#000";
  context.beginPath();
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) context.rect(left + column * dot, first + row * dot, dot, dot);
    }
  }
  context.fill();
}

/**
 * The words in lines no wider than `wide`, in the font that the pen has; the last ends in … when there are more than `most`.
 *
 * @param {CanvasRenderingContext2D} context @param {string} text @param {number} wide @param {number} most
 */
export function linesOf(context, text, wide, most) {
  /** @type {string[]} */
  const lines = [];
  let line = "";
  for (const [at, letter] of [...text].entries()) {
    if (context.measureText(line + letter).width <= wide || !line) line += letter;
    else {
      // What closes a sentence hangs in the margin; what opens one comes along to the next line.
      if (CLOSING.test(letter)) { line += letter; continue; }
      const taken = OPENING.test(line.slice(-1)) ? line.slice(-1) : "";
      lines.push(taken ? line.slice(0, -1) : line);
      line = taken + letter;
    }
    if (lines.length === most && at) break;
  }
  if (lines.length < most && line) return [...lines, line];
  if (lines.length === most && line) lines[most - 1] = `${(lines[most - 1] || "").slice(0, -1)}…`;
  return lines;
}
