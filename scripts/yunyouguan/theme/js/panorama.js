/** Looks around in a panorama: drag, keys or buttons; every spot in it is a link with its words. */

import "pannellum";
import { altOf, dressed, figureOf, leave, mouse, openRoom, read, still } from "./dialog.js";
import { _ } from "./words.js";

/** @typedef {{ text: string, href: string, yaw: number, pitch: number }} Spot */

// Degrees from top to bottom at first: more bends the walls on an upright phone.
const HIGH = 75;
const LEAST = 25;
const MOST = 110;
const STEP = 0.75;
// A part of what is seen from left to right.
const STRIDE = 0.3;
const CANNOT = _("这部手机看不了全景，请看页面上的平面图。");

/** @param {HTMLAnchorElement} link @returns {Promise<string>} what to tell the visitor; empty when all is well */
export async function open(link) {
  const address = new URL(link.dataset.source || "", location.href);
  const [cube] = await Promise.all([read(address.href), dressed()]);
  const spots = spotsOf(link);
  let at = -1;
  /** @type {Pannellum.Viewer | undefined} */
  let viewer;
  const { stage, say } = openRoom(link, commands(), () => viewer?.destroy());
  stage.setAttribute("role", "application");
  stage.setAttribute("aria-label", altOf(link));
  say(mouse() ? _("按住拖动，四面都能看") : _("用手指拖动，四面都能看"));
  const trouble = await new Promise((done) => {
    viewer = window.pannellum.viewer(stage, {
      ...manners(),
      hfov: across(stage),
      multiRes: {
        ...cube,
        basePath: new URL(".", address).href.replace(/\/$/, ""),
        path: "/%l/%s%y_%x",
        fallbackPath: "/fallback/%s",
        extension: "jpg",
      },
      hotSpots: spots.map((spot, index) => ({ yaw: spot.yaw, pitch: spot.pitch, createTooltipFunc: hang(spot, index) })),
    });
    viewer.on("load", () => done(""));
    viewer.on("error", () => done(CANNOT));
    // Either may be over before anybody could listen.
    if (viewer.isLoaded()) done("");
    const drawing = stage.querySelector(".pnlm-render-container");
    if (drawing instanceof HTMLElement && drawing.style.display === "none") done(CANNOT);
  });
  if (trouble) leave();
  else stage.focus();
  stage.addEventListener("keyup", (event) => {
    const spot = event.target instanceof HTMLElement && event.target.dataset.spot;
    if (spot && event.key === "Tab") turnTo(Number(spot));
  });
  return trouble;

  function commands() {
    const turn = (/** @type {number} */ yaw, /** @type {number} */ pitch, /** @type {string} */ words) => () => {
      if (!viewer) return;
      const far = viewer.getHfov() * STRIDE;
      viewer.lookAt(viewer.getPitch() + pitch * far, viewer.getYaw() + yaw * far, undefined, pace());
      say(words);
    };
    const zoom = (/** @type {number} */ by, /** @type {string} */ words) => () => {
      if (!viewer) return;
      const wanted = Math.min(MOST, Math.max(LEAST, viewer.getHfov() * by));
      viewer.lookAt(undefined, undefined, wanted, pace());
      say(wanted === LEAST ? _("最大了") : wanted === MOST ? _("最小了") : words);
    };
    const walk = [
      { words: _("上一处"), keys: ["PageUp"], run: () => turnTo(at < 0 ? spots.length - 1 : at - 1) },
      { words: _("下一处"), keys: ["PageDown"], run: () => turnTo(at + 1) },
    ];
    return [
      { words: _("左转"), keys: ["ArrowLeft"], run: turn(-1, 0, _("往左转了")) },
      { words: _("右转"), keys: ["ArrowRight"], run: turn(1, 0, _("往右转了")) },
      { words: _("放大"), keys: ["+", "="], run: zoom(STEP, _("放大了")) },
      { words: _("缩小"), keys: ["-", "_"], run: zoom(1 / STEP, _("缩小了")) },
      ...(spots.length ? walk : []),
      { words: "", keys: ["ArrowUp"], run: turn(0, 1, _("往上看")) },
      { words: "", keys: ["ArrowDown"], run: turn(0, -1, _("往下看")) },
    ];
  }

  /** Round and round. @param {number} index */
  function turnTo(index) {
    at = (index + spots.length) % spots.length;
    const spot = spots[at];
    if (!spot || !viewer) return;
    // A focused spot out of sight makes the browser scroll the stage under us.
    stage.scrollLeft = stage.scrollTop = 0;
    viewer.lookAt(spot.pitch, spot.yaw, undefined, pace());
    say(_("{spot}，第 {at} 处，共 {of} 处", { spot: spot.text, at: at + 1, of: spots.length }));
  }
}

/** Milliseconds of a movement; none for whoever wants no motion. */
const pace = () => (still() ? false : 700);

/** The list under the picture is where the spots are told. @param {Element} link @returns {Spot[]} */
function spotsOf(link) {
  return [...(figureOf(link)?.querySelectorAll("[data-yaw]") || [])].map((one) => ({
    text: one.textContent || "",
    href: one.getAttribute("href") || "",
    yaw: Number(one.getAttribute("data-yaw")),
    pitch: Number(one.getAttribute("data-pitch")),
  }));
}

/** Hangs a spot's words into the panorama; one that leads somewhere takes the room's place. @param {Spot} spot @param {number} index */
function hang(spot, index) {
  return (/** @type {HTMLElement} */ place) => {
    const sign = document.createElement(spot.href ? "a" : "span");
    sign.className = "look-spot";
    sign.textContent = spot.text;
    sign.dataset.spot = String(index);
    if (sign instanceof HTMLAnchorElement) {
      sign.href = spot.href;
      sign.draggable = false;
      sign.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        location.replace(spot.href);
      });
    }
    place.append(sign);
  };
}

/** How the viewer behaves; all its own controls are left out, ours have words. */
function manners() {
  return {
    type: "multires",
    autoLoad: true,
    autoRotate: false,
    showControls: false,
    disableKeyboardCtrl: true,
    keyboardZoom: false,
    escapeHTML: true,
    minHfov: LEAST,
    maxHfov: MOST,
    multiResMinHfov: true,
    friction: still() ? 1 : 0.15,
  };
}

/** Degrees from left to right that show `HIGH` from top to bottom. @param {HTMLElement} stage */
function across(stage) {
  const shape = stage.clientWidth / Math.max(stage.clientHeight, 1);
  const half = Math.atan(Math.tan((HIGH * Math.PI) / 360) * shape);
  return Math.min(100, (half * 360) / Math.PI);
}
