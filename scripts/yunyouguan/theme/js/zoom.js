/** Looks closely into a picture in tiles: fingers, mouse, keys or buttons, each told in words. */

import OpenSeadragon from "openseadragon";
import { altOf, dressed, mouse, openRoom, read, still } from "./dialog.js";
import { _ } from "./words.js";

const STEP = 1.6;
// A part of what is seen.
const STRIDE = 0.2;
const NOT_FOUND = _("图没有取到，请检查网络后再点一次。");

/** @param {HTMLAnchorElement} link @returns {Promise<string>} what to tell the visitor; empty when all is well */
export async function open(link) {
  const address = new URL(link.dataset.source || "", location.href);
  const [info] = await Promise.all([read(address.href), dressed()]);
  // It was written for the address of the site; a preview or a copy stands elsewhere.
  info.id = new URL(".", address).href.replace(/\/$/, "");
  keepStyleOut();
  const { stage, say } = openRoom(link, commands(), () => viewer.destroy());
  const viewer = OpenSeadragon({ ...manners(), element: stage, tileSources: info });
  viewer.canvas.setAttribute("role", "application");
  viewer.canvas.setAttribute("aria-label", altOf(link));
  viewer.canvas.focus();
  say(mouse() ? _("滚一滚放大，按住拖动") : _("两指放大，一指拖动"));
  let lost = false;
  viewer.addHandler("tile-loaded", () => { lost = false; });
  viewer.addHandler("tile-load-failed", () => {
    lost = true;
    say(NOT_FOUND);
  });
  viewer.addOnceHandler("open", () => {
    begin(viewer, link.dataset.focus);
    tellZoom(viewer, (words) => say(lost ? NOT_FOUND : words));
  });
  return "";

  function commands() {
    const zoom = (/** @type {number} */ by) => () => move(() => viewer.viewport.zoomBy(by));
    const pan = (/** @type {number} */ x, /** @type {number} */ y) => () => move(() => {
      const seen = viewer.viewport.getBounds();
      viewer.viewport.panBy(new OpenSeadragon.Point(x * seen.width, y * seen.height));
    });
    return [
      { words: _("放大"), keys: ["+", "="], run: zoom(STEP) },
      { words: _("缩小"), keys: ["-", "_"], run: zoom(1 / STEP) },
      { words: _("看全图"), keys: ["0", "Home"], run: () => move(() => viewer.viewport.goHome()) },
      { words: "", keys: ["ArrowLeft"], run: pan(-STRIDE, 0) },
      { words: "", keys: ["ArrowRight"], run: pan(STRIDE, 0) },
      { words: "", keys: ["ArrowUp"], run: pan(0, -STRIDE) },
      { words: "", keys: ["ArrowDown"], run: pan(0, STRIDE) },
    ];
  }

  /** @param {() => void} change */
  function move(change) {
    if (!viewer.isOpen()) return;
    change();
    viewer.viewport.applyConstraints();
  }
}

/**
 * A long picture begins at its full height, around the focus: whole it would be a strip.
 * @param {OpenSeadragon.Viewer} viewer @param {string} [focus] such as `50% 30%`
 */
function begin(viewer, focus) {
  if (!focus) return;
  const { width, height } = viewer.world.getItemAt(0).getBounds();
  const { x, y } = viewer.viewport.getContainerSize();
  const wide = Math.min(width, (height * x) / y);
  const left = Math.min(width - wide, Math.max(0, (width * parseFloat(focus)) / 100 - wide / 2));
  viewer.viewport.fitBounds(new OpenSeadragon.Rect(left, 0, wide, height), true);
}

/** How the viewer behaves; all its own controls are left out, ours have words. */
function manners() {
  const fingers = { clickToZoom: false, dblClickToZoom: true, flickEnabled: !still() };
  return {
    // Without a graphics chip that a page may use, the canvas moves at 50 pictures a second and
    // WebGL at one (54 megapixels, Chromium, 390 × 844 at two pixels a point).
    drawer: "canvas",
    showNavigationControl: false,
    showNavigator: matchMedia("(min-width: 900px)").matches,
    navigatorPosition: "BOTTOM_RIGHT",
    navigatorMaintainSizeRatio: true,
    navigatorSizeRatio: 0.16,
    navigatorBackground: "#171a1b",
    navigatorBorderColor: "#e0bd7d",
    navigatorDisplayRegionColor: "#e0bd7d",
    keyboardNavEnabled: false,
    visibilityRatio: 1,
    constrainDuringPan: true,
    minZoomImageRatio: 1,
    maxZoomPixelRatio: 2,
    animationTime: still() ? 0 : 0.6,
    gestureSettingsMouse: { ...fingers, flickEnabled: false },
    gestureSettingsTouch: { ...fingers, pinchToZoom: true },
    gestureSettingsPen: { ...fingers, dblClickToZoom: true },
    gestureSettingsUnknown: fingers,
  };
}

/**
 * OpenSeadragon would put an inline style into the page, which our policy forbids. It looks for one
 * that is there already; an element of no namespace answers to the name and is no style.
 */
function keepStyleOut() {
  const name = "data-openseadragon-mobile-css";
  if (document.querySelector(`style[${name}]`)) return;
  const marker = document.createElementNS(null, "style");
  marker.setAttribute(name, "");
  document.head.append(marker);
}

/** Says how close one is, when a movement has come to rest. @param {OpenSeadragon.Viewer} viewer @param {(words: string) => void} say */
function tellZoom(viewer, say) {
  /** @type {ReturnType<typeof setTimeout>} */
  let soon;
  const now = () => Math.round((10 * viewer.viewport.getZoom()) / viewer.viewport.getHomeZoom()) / 10;
  let told = now();
  viewer.addHandler("zoom", () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      if (!viewer.viewport) return;
      const times = now();
      if (times === told) return;
      told = times;
      const most = viewer.viewport.getZoom() >= viewer.viewport.getMaxZoom() * 0.99;
      say(times <= 1 ? _("这是全图") : most ? _("放大到 {n} 倍，最大了", { n: times }) : _("放大到 {n} 倍", { n: times }));
    }, 250);
  });
}
