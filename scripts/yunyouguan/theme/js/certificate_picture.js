/** A 学法证明 as a picture: drawn here, so that the name never leaves the phone. */

import { ART, drawShore } from "./certificate_art.js";
import { drawCode, GREY, INK, PAPER, penOf, RED, SANS, SONG } from "./sheet_pen.js";

/**
 * What the picture says; `name` may be empty, `score` too when the path asks nothing.
 *
 * @typedef {{ museum: string, heading: string, name: string, done: string, title: string, day: string, score: string, label: string, code: string, notice: string, link: string }} Sheet
 */

/** The proportions of A4, and the width that phones show whole. */
export const WIDTH = 1080;
export const HEIGHT = 1527;
const MIDDLE = WIDTH / 2;
const COLUMN = 900;

// A name may have any glyph.
const NAME = '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, SimSun, serif';
const CODE = 'ui-monospace, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace';

const QR = { right: 90 + COLUMN, top: 1051, room: 330 };
/** Between the paper-cut and the rule above the foot. */
const ROOM = { from: 580, to: 1030 };

/**
 * Draws the sheet over all of the canvas.
 *
 * @param {HTMLCanvasElement} canvas @param {Sheet} sheet
 * @param {number} [width] in dots @param {string} [paper] white where it is paper already
 */
export function drawSheet(canvas, sheet, width = WIDTH, paper = PAPER) {
  const scale = width / WIDTH;
  canvas.width = width;
  canvas.height = Math.round(HEIGHT * scale);
  const context = penOf(canvas);
  context.scale(scale, scale);
  context.fillStyle = paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  frame(context);
  head(context, sheet, paper);
  story(context, sheet);
  foot(context, sheet);
}

/** 文武边: a strong line outside, a fine one inside, as round a page of an old book. @param {CanvasRenderingContext2D} context */
function frame(context) {
  context.strokeStyle = INK;
  context.lineWidth = 6;
  context.strokeRect(36, 36, WIDTH - 72, HEIGHT - 72);
  context.lineWidth = 1.5;
  context.strokeRect(50, 50, WIDTH - 100, HEIGHT - 100);
}

/** @param {CanvasRenderingContext2D} context @param {Sheet} sheet @param {string} paper */
function head(context, sheet, paper) {
  centred(context, sheet.museum, 132, { face: SONG, size: 46, colour: GREY });
  centred(context, spread(sheet.heading), 270, { face: SONG, size: 120, colour: INK });
  context.save();
  context.translate(MIDDLE - ART.width / 2, 318);
  drawShore(context, RED, paper);
  context.restore();
}

/** Who, what, when, in the middle of the room between the paper-cut and the rule. @param {CanvasRenderingContext2D} context @param {Sheet} sheet */
function story(context, sheet) {
  const titles = inLines(context, sheet.title);
  const size = titles.length > 1 ? Math.min(58, ...titles.map((one) => Math.floor(COLUMN / [...one].length))) : 68;
  /** @type {[string, number, { face: string, size: number, colour: string }][]} */
  const lines = [
    [sheet.done, 88, { face: SANS, size: 42, colour: GREY }],
    ...titles.map((one, at) => /** @type {typeof lines[0]} */ ([one, at ? 72 : 90, { face: SONG, size, colour: RED }])),
    [[sheet.day, sheet.score].filter(Boolean).join("　"), 88, { face: SANS, size: 44, colour: INK }],
  ];
  if (sheet.name) lines.unshift([sheet.name, 92, { face: NAME, size: [...sheet.name].length > 6 ? 72 : 92, colour: INK }]);
  const high = lines.reduce((sum, [, leap]) => sum + leap, 0);
  let line = (ROOM.from + ROOM.to - high) / 2;
  for (const [text, leap, type] of lines) {
    line += leap;
    centred(context, text, line, type);
    if (type.face !== NAME) continue;
    const under = Math.max(500, context.measureText(text).width + 60);
    context.fillRect(MIDDLE - under / 2, line + 22, under, 2);
  }
}

/** @param {CanvasRenderingContext2D} context @param {Sheet} sheet */
function foot(context, sheet) {
  context.fillStyle = INK;
  context.fillRect(90, 1050, COLUMN, 1.5);
  drawCode(context, sheet.link, QR);
  context.textAlign = "left";
  context.fillStyle = GREY;
  context.font = `400 40px ${SANS}`;
  context.fillText(sheet.label, 90, 1134);
  context.fillStyle = INK;
  context.font = `600 62px ${CODE}`;
  const groups = sheet.code.split("-");
  for (let at = 0; at < groups.length; at += 2) {
    context.fillText(groups.slice(at, at + 2).join(" "), 90, 1214 + at * 39);
  }
  centred(context, sheet.notice, 1448, { face: SANS, size: 42, colour: INK });
}

/** One line in the middle, as large as asked and as small as it must be. @param {CanvasRenderingContext2D} context @param {string} text @param {number} line @param {{ face: string, size: number, colour: string }} type */
function centred(context, text, line, { face, size, colour }) {
  const weight = face === SANS ? 400 : 600;
  context.font = `${weight} ${size}px ${face}`;
  const wide = context.measureText(text).width;
  if (wide > COLUMN) context.font = `${weight} ${Math.floor((size * COLUMN) / wide)}px ${face}`;
  context.textAlign = "center";
  context.fillStyle = colour;
  context.fillText(text, MIDDLE, line);
}

/** A heading of few characters stands apart. @param {string} text */
const spread = (text) => [...text].join(" ");

/** A long title in two lines, broken behind its colon or in the middle. @param {CanvasRenderingContext2D} context @param {string} title */
function inLines(context, title) {
  context.font = `600 66px ${SONG}`;
  if (context.measureText(title).width <= COLUMN) return [title];
  const letters = [...title];
  const colon = letters.indexOf("：") + 1;
  const at = colon > 3 && letters.length - colon > 3 ? colon : Math.ceil(letters.length / 2);
  return [letters.slice(0, at).join(""), letters.slice(at).join("")];
}
