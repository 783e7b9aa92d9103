/** The page that makes a 学法证明: what is left to learn, the name, the picture. */

import { drawSheet } from "./certificate_picture.js";
import { pathOf, score, spokenDay, stateOf } from "./learnt_path.js";
import { part } from "./part.js";
import { codeOf, grouped, pathMark } from "./proof_code.js";
import { facesOf } from "./sheet_pen.js";
import { recall } from "./store.js";

/** @typedef {import("./learnt_path.js").Path} Path */
/** @typedef {import("./certificate_picture.js").Sheet} Sheet */

// A4 at 300 dots an inch, on paper that is white already.
const CRISP = 2480;
const WHITE = "#fff";

/** @param {string} name @param {string} words */
const say = (name, words) => { const place = part(name); if (place) place.textContent = words; };
/** @param {string} name @param {boolean} shown */
const show = (name, shown) => part(name)?.toggleAttribute("hidden", !shown);

/** The path that is open. @type {Path | null} */
let open = null;
/** What the picture says that is shown. @type {Sheet | null} */
let made = null;

/** Lists how far each path is, and opens the one that the address names. @param {HTMLElement} list */
export function openCertificates(list) {
  const words = JSON.parse(list.dataset.certificate || "{}");
  const paths = [...list.children].map((one) => pathOf(/** @type {HTMLElement} */ (one)));
  const tell = () => paths.forEach(tellProgress);
  tell();
  const turn = () => {
    const wanted = paths.find((one) => `#${one.slug}` === location.hash);
    if (wanted) openPath(wanted);
    return wanted;
  };
  addEventListener("hashchange", () => { if (turn()) part("one-title")?.focus(); });
  turn();
  document.querySelector("[data-waits]")?.removeAttribute("data-waits");
  // Back from a lesson the page may come as it was left; a picture that was made stays.
  addEventListener("pageshow", (event) => {
    if (!event.persisted || made) return;
    tell();
    turn();
  });
  part("make")?.addEventListener("submit", (event) => {
    event.preventDefault();
    if (open) make(open, words);
  });
  addEventListener("beforeprint", drawCrisp);
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-do=print]")) printSheet();
  });
}

/** @param {Path} path */
function tellProgress(path) {
  const { left } = stateOf(path, recall());
  const [link, note] = [path.item.querySelector("a"), path.item.querySelector("[data-progress]")];
  link?.setAttribute("href", `#${path.slug}`);
  const done = path.lessons.length - left.length;
  if (note) note.textContent = left.length ? `学了${done}节课，共${path.lessons.length}节` : "学完了，可以做证明";
}

/** @param {Path} path */
function openPath(path) {
  open = path;
  forgetPicture();
  show("one", true);
  say("one-title", path.title);
  const { left, day, right, asked, total } = stateOf(path, recall());
  const list = part("one-left");
  if (list) list.textContent = "";
  list?.append(...left.map(({ link }) => {
    const item = document.createElement("li");
    if (link) item.append(link.cloneNode(true));
    return item;
  }));
  const ready = !left.length && canHold(day);
  show("make", ready);
  if (left.length) say("one-says", `还差${left.length}节课，学完就能做证明：`);
  else if (!ready) say("one-says", `手机记下的日期是${spokenDay(day)}，不对，所以做不了证明。请先把手机的日期调准，再把其中一节课重学一遍。`);
  else {
    const rest = total - asked ? `还有${total - asked}题没有答过，也可以先去答完再来做。` : "";
    say("one-says", `${[spokenDay(day) + "学完", score(right, total)].filter(Boolean).join("，")}。${rest}`);
  }
}

/** @param {string} day */
function canHold(day) {
  try {
    return Boolean(codeOf({ path: 0, day, right: 0, total: 0 }, ""));
  } catch {
    return false;
  }
}

/** @param {Path} path @param {{ museum: string, heading: string, done: string, label: string, notice: string }} words */
async function make(path, words) {
  const { day, right, total } = stateOf(path, recall());
  const field = document.querySelector("#proof-name");
  const name = field instanceof HTMLInputElement ? field.value.trim() : "";
  const code = codeOf({ path: pathMark(path.id), day, right, total }, name);
  const check = new URL(`${document.documentElement.dataset.root}verify/#${code}`, location.href).href;
  /** @type {Sheet} */
  const sheet = {
    ...words, name, title: path.title, day: spokenDay(day), score: score(right, total), code: grouped(code),
    // Opened from a disk, the site has no address that another phone could open.
    link: location.protocol.startsWith("http") ? check : code,
  };
  await facesOf(sheet.museum + sheet.heading + sheet.title + sheet.done);
  part("prove")?.setAttribute("href", check);
  say("code", sheet.code);
  show("made", true);
  try {
    paint(sheet);
    say("made-says", "做好了，图片在下面。");
  } catch {
    forgetPicture();
    show("made", true);
    say("made-says", "这部手机画不出图片，可以把下面的码抄下来。");
  }
}

/** @param {Sheet} sheet */
function paint(sheet) {
  const canvas = document.createElement("canvas");
  drawSheet(canvas, sheet);
  const [picture, save] = [part("picture"), part("save")];
  const file = canvas.toDataURL("image/png");
  picture?.setAttribute("src", file);
  picture?.setAttribute("alt", told(sheet));
  save?.setAttribute("href", file);
  // Inside WeChat nothing can be saved but by a long press.
  save?.toggleAttribute("hidden", inWeChat());
  show("sheet", true);
  made = sheet;
  document.documentElement.classList.add("certified");
}

/** The whole picture in words. @param {Sheet} sheet */
function told({ heading, name, museum, done, title, day, score: points, code, notice }) {
  const facts = [`${name}在${museum}${done}「${title}」`, day, points, `码是${code}`, notice];
  return `${heading}：${facts.filter(Boolean).join("，")}。`;
}

function forgetPicture() {
  made = null;
  document.documentElement.classList.remove("certified");
  part("picture")?.removeAttribute("src");
  show("made", false);
  show("sheet", false);
  say("made-says", "");
}

/** A printer draws finer than a screen. */
function drawCrisp() {
  const canvas = part("crisp");
  if (!made || !(canvas instanceof HTMLCanvasElement)) return;
  drawSheet(canvas, made, CRISP, WHITE);
  canvas.parentElement?.classList.add("crisp");
}

function printSheet() {
  if (inWeChat()) say("made-says", "微信里不能打印。请长按图片保存，发到电脑上再打印。");
  else print();
}

const inWeChat = () => /MicroMessenger/i.test(navigator.userAgent);
