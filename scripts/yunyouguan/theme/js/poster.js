/** A poster of the page, drawn here because only the phone knows the address; a picture to press long. */

import { drawPoster } from "./poster_picture.js";
import { facesOf } from "./sheet_pen.js";
import { _ } from "./words.js";

/** @typedef {import("./poster_picture.js").Poster} Poster */

const MAKE = _("做一张海报");

/** @param {HTMLElement} button @param {(words: string) => void} say */
export async function press(button, say) {
  const block = button.closest("[data-share]");
  if (!(block instanceof HTMLElement)) return;
  button.textContent = _("正在画……");
  const poster = posterOf(block);
  const [art, seal] = await Promise.all([picture(block.dataset.picture || ""), picture(sealAddress())]);
  await facesOf(poster.title + poster.museum);
  const canvas = document.createElement("canvas");
  try {
    drawPoster(canvas, poster, art, seal);
    show(block, canvas.toDataURL("image/jpeg", 0.92), poster);
  } catch {
    button.textContent = _("这部手机画不出图片，请复制网址");
    return say(button.textContent);
  }
  button.textContent = MAKE;
  say(_("海报做好了，图片在下面。"));
}

/** The head of the page says what a chat would show; the block says the rest. @param {HTMLElement} block @returns {Poster} */
function posterOf({ dataset }) {
  const link = new URL(dataset.link || location.pathname, location.href).href;
  return {
    museum: told("og:site_name"),
    title: told("og:title"),
    sentence: told("og:description"),
    sign: dataset.sign || "",
    caption: dataset.caption || "",
    label: dataset.label || "",
    // Opened from a disk, the site has no address that another phone could open.
    link: location.protocol.startsWith("http") ? link : "",
  };
}

/** @param {string} name */
const told = (name) => document.querySelector(`meta[property="${name}"]`)?.getAttribute("content") || "";

const sealAddress = () => document.querySelector("link[rel=apple-touch-icon]")?.getAttribute("href") || "";

/** The picture, come whole; a line that is down is an error of its own. @param {string} address */
async function picture(address) {
  if (!address) return null;
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** In the page, below the buttons; the last one makes room. @param {HTMLElement} block @param {string} file @param {Poster} poster */
function show(block, file, poster) {
  block.querySelector("figure")?.remove();
  const figure = document.createElement("figure");
  figure.tabIndex = -1;
  const image = new Image();
  image.src = file;
  image.alt = inWords(poster);
  const caption = document.createElement("figcaption");
  caption.textContent = _("长按图片，就能保存，也能直接发给家人。");
  figure.append(caption, image);
  // Inside WeChat nothing can be saved but by a long press.
  if (!/MicroMessenger/i.test(navigator.userAgent)) figure.append(saving(file, poster.title));
  block.append(figure);
  figure.focus();
}

/** @param {string} file @param {string} title */
function saving(file, title) {
  const link = document.createElement("a");
  link.href = file;
  link.download = `${title}.jpg`;
  link.textContent = _("存到这部设备");
  return link;
}

/** The whole poster for whom it is read to. @param {Poster} poster */
function inWords({ museum, title, sentence, sign, caption, label, link }) {
  const facts = [_("海报：{title}", { title }), sign, caption, label, sentence, museum, link && _("二维码打开 {link}", { link })];
  return facts.filter(Boolean).join("。").replace(/([。！？])。/g, "$1");
}
