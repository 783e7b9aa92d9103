/** A frame in which a picture moves from one part of it to the next; pictures themselves are never changed. */

/** @typedef {{ x: number, y: number, w: number, h: number }} Part shares of the whole, from 0 to 1 */

/** "10 20 40 35" of hundredths. @param {string} text @returns {Part} */
export function partOf(text) {
  const [x = 0, y = 0, w = 100, h = 100] = text.split(" ").map((one) => Number(one) / 100);
  return { x, y, w: w || 1, h: h || 1 };
}

/** How often a picture that fits into the frame is enlarged, so that the part fills it. @param {Part} part @param {number} ratio @param {number} frame */
export function enlarged(part, ratio, frame) {
  const [w, h] = fitting(ratio, frame);
  return Math.min(1 / (part.w * w), 1 / (part.h * h));
}

/**
 * How a sheet of the picture's shape lies so that the part fills the frame: its size in hundredths
 * of the frame's, its way in hundredths of its own, and how often it is enlarged yet.
 *
 * @param {Part} part @param {number} ratio of the picture, width by height @param {number} frame of the frame
 * @param {number} drawn how often it is enlarged already, by being drawn that large
 */
export function laid(part, ratio, frame, drawn) {
  const [fitW, fitH] = fitting(ratio, frame);
  const [w, h] = [fitW * drawn, fitH * drawn];
  const z = enlarged(part, ratio, frame) / drawn;
  const x = 0.5 / w - z * (part.x + part.w / 2);
  const y = 0.5 / h - z * (part.y + part.h / 2);
  const round = (/** @type {number} */ one) => Math.round(one * 1e6) / 1e4;
  return { w: round(w), h: round(h), x: round(x), y: round(y), z: Math.round(z * 1e4) / 1e4 };
}

/** Width and height of a whole picture in the frame, in shares of the frame's. @param {number} ratio @param {number} frame @returns {[number, number]} */
const fitting = (ratio, frame) => (ratio >= frame ? [1, frame / ratio] : [ratio / frame, 1]);

const SHAPE = 4 / 3;

/** @param {HTMLElement} frame @returns {(stop: HTMLElement) => boolean} shows a stop's picture; false when it has none */
export function openFrame(frame) {
  /** By the address of the whole picture. @type {Map<string, HTMLElement>} */
  const sheets = new Map();
  /** @type {Set<HTMLElement>} */
  const shown = new Set();
  /** How large each sheet is drawn. @type {Map<HTMLElement, number>} */
  const drawn = new Map();

  /** @param {HTMLElement} one @param {Record<string, number>} values */
  const set = (one, values) => Object.entries(values).forEach(([name, value]) => one.style.setProperty(`--${name}`, String(value)));

  /** @param {HTMLElement} sheet @param {Part} part @param {number} ratio */
  const lay = (sheet, part, ratio) => set(sheet, laid(part, ratio, SHAPE, drawn.get(sheet) || 1));

  /** @param {string} whole @param {number} ratio @param {Part} part */
  const sheetOf = (whole, ratio, part) => {
    const known = sheets.get(whole);
    if (known) return known;
    const sheet = document.createElement("div");
    sheet.className = "tour-sheet";
    // Drawn as large as its first part needs it: a browser puts pictures on whole points before it
    // enlarges them, and eleven times a point is a gap.
    drawn.set(sheet, enlarged(part, ratio, SHAPE));
    // Its first place is no movement.
    lay(sheet, part, ratio);
    frame.append(sheet);
    sheets.set(whole, sheet);
    return sheet;
  };

  /** The whole picture below its parts, so that nothing is bare on the way; fetched for the second part. @param {HTMLElement} sheet @param {string} whole */
  const fill = (sheet, whole) => {
    if (sheet.dataset.full) return;
    sheet.dataset.full = "yes";
    const base = document.createElement("img");
    base.src = whole;
    base.alt = "";
    sheet.prepend(base);
  };

  return (stop) => {
    const { whole = "", ratio = "1", region = "" } = stop.dataset;
    const picture = stop.querySelector(".stop-pic .pic");
    for (const one of sheets.values()) one.classList.remove("on");
    if (!picture) return false;
    const part = partOf(region);
    const sheet = sheetOf(whole, Number(ratio), part);
    if (!shown.has(stop)) {
      if (sheet.childElementCount) fill(sheet, whole);
      const copy = /** @type {HTMLElement} */ (picture.cloneNode(true));
      for (const image of copy.querySelectorAll("img")) {
        image.alt = "";
        image.loading = "eager";
      }
      set(copy, { l: part.x * 100, t: part.y * 100, pw: part.w * 100, ph: part.h * 100 });
      sheet.append(copy);
      shown.add(stop);
    }
    lay(sheet, part, Number(ratio));
    sheet.classList.add("on");
    frame.setAttribute("aria-label", stop.querySelector(".stop-pic picture img")?.getAttribute("alt") || "");
    return true;
  };
}
