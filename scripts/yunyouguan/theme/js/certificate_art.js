/** The paper-cut on a 学法证明: a bridge, a boat, reeds and two houses by the water. */

/** @typedef {{ paint: (way: string) => void, cut: (way: string, width: number) => void, line: (way: string, width: number) => void }} Knife */

/** The box that the art fills: 940 wide, 250 high. */
export const ART = { width: 940, height: 250 };

const WAVE = "q16 -11 32 0t32 0";
const POSTS = [[286, 168], [322, 139], [360, 105], [402, 79], [446, 65], [494, 65], [538, 79], [580, 105], [618, 139], [654, 168]];

/** Draws the scene at the origin, in red with cuts of the paper's colour. @param {CanvasRenderingContext2D} context @param {string} red @param {string} paper */
export function drawShore(context, red, paper) {
  context.lineCap = "round";
  context.lineJoin = "round";
  /** @type {Knife} */
  const knife = {
    paint: (way) => { context.fillStyle = red; context.fill(new Path2D(way), "evenodd"); },
    cut: (way, width) => stroke(context, paper, way, width),
    line: (way, width) => stroke(context, red, way, width),
  };
  context.save();
  context.translate(20, 0);
  bridge(knife);
  context.restore();
  houses(knife);
  boat(knife);
  reeds(knife);
  swallows(knife);
  water(knife);
}

/** @param {CanvasRenderingContext2D} context @param {string} colour @param {string} way @param {number} width */
function stroke(context, colour, way, width) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(new Path2D(way));
}

/** One arch that its own reflection closes to a ring. @param {Knife} knife */
function bridge({ paint, cut, line }) {
  paint("M236 204C330 196 380 88 470 88S610 196 704 204ZM384 204A86 86 0 0 1 556 204Z");
  cut("M370 200A100 100 0 0 1 570 200", 5);
  for (let turn = -60; turn <= 60; turn += 20) {
    const [x, y] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
    cut(`M${470 + 87 * x} ${204 - 87 * y}L${470 + 98 * x} ${204 - 98 * y}`, 4);
  }
  cut("M300 190C370 168 390 114 470 112S570 168 640 190", 4);
  line("M262 178C340 158 384 66 470 66S600 158 678 178", 5);
  line(POSTS.map(([x = 0, y = 0]) => `M${x} ${y - 6}v30`).join(""), 6);
}

/** White walls below stepped gables, and a cottage. @param {Knife} knife */
function houses({ paint, cut, line }) {
  line("M746 204V142h22v-22h22v-22h26v22h22v22h22v62", 5);
  paint([[740, 142, 28], [764, 120, 26], [786, 98, 34], [816, 120, 26], [838, 142, 28]].map(gable).join(""));
  paint("M782 204v-34q21 -18 42 0v34zM788 204h13v-30q-8 0 -13 5zM805 204h13v-25q-5 -5 -13 -5z");
  line("M768 146h22v14h-22zM779 146v14M816 146h22v14h-22zM827 146v14", 4);
  paint("M856 160q16 -8 26 -32h34q8 24 24 32q-42 -8 -84 0z");
  cut("M876 152l12 -20M892 150l6 -18M908 150l-2 -18M922 152l-8 -20", 3);
  line("M872 162v42M926 162v42", 5);
  line("M886 174h26v18h-26zM899 174v18M886 183h26", 4);
}

/** The tiles on one step, turned up at both ends. @param {number[]} step */
function gable([x = 0, y = 0, wide = 0]) {
  return `M${x - 7} ${y - 12}q${wide / 2 + 7} 9 ${wide + 14} 0q-5 6 -7 13h-${wide}q-2 -7 -7 -13z`;
}

/** 乌篷船. @param {Knife} knife */
function boat({ paint, cut, line }) {
  paint("M92 182q16 12 46 14h76q32 -2 52 -20q-10 30 -34 38h-104q-28 -8 -36 -32z");
  paint("M132 196q4 -48 44 -48t44 48z");
  cut("M146 194q2 -34 20 -42M163 194q0 -32 10 -44M189 194q0 -32 -10 -44M206 194q-2 -34 -20 -42", 4);
  cut("M108 200q68 12 138 -2", 4);
  line("M236 178L262 104M222 216l-14 26", 5);
}

/** @param {Knife} knife */
function reeds({ paint, line }) {
  line("M30 214Q34 120 12 62M46 214Q48 110 58 40M62 214Q60 140 88 88M20 214Q14 170 2 140", 5);
  line("M34 150Q54 128 60 100M47 120Q30 104 26 84M46 172Q70 150 92 146M32 186Q16 160 18 128", 5);
  paint("M12 70q-16 -26 -2 -56q16 26 2 56zM58 48q-14 -24 4 -48q12 24 -4 48zM86 96q-4 -26 16 -44q4 26 -16 44zM3 146q-12 -16 -3 -36q10 18 3 36z");
}

/** @param {Knife} knife */
function swallows({ paint }) {
  paint("M318 46q22 -14 36 2q12 -20 40 -20q-22 8 -30 28l14 20l-20 -14q-12 6 -22 22q2 -18 10 -28q-10 -12 -28 -10z");
  paint("M640 24q-18 -12 -30 2q-10 -16 -32 -16q18 6 24 22l-12 16l18 -12q8 6 16 18q0 -14 -8 -22q8 -10 24 -8z");
}

/** @param {Knife} knife */
function water({ line }) {
  line(`M4 226${WAVE}${WAVE}M320 222${WAVE}${WAVE}${WAVE}${WAVE}${WAVE}M700 222${WAVE}${WAVE}${WAVE}q14 -9 28 0`, 5);
  line(`M84 246${WAVE}${WAVE}M424 242${WAVE}${WAVE}M640 244${WAVE}${WAVE}${WAVE}`, 5);
}
