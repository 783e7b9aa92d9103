/** Sends the page to the family; inside WeChat a page cannot do it, so it says how. */

import { _ } from "./words.js";

const inWeChat = /MicroMessenger/i.test(navigator.userAgent);

/** The ways that this phone has: its own sheet, or the menu that WeChat keeps at the top. */
export function offer() {
  for (const block of document.querySelectorAll("[data-share]")) {
    if (inWeChat) block.append(line("p", _("在微信里，也可以点右上角「…」，发送给朋友。")));
    else if ("share" in navigator) block.querySelector("[data-do=share]")?.removeAttribute("hidden");
  }
}

/** The phone's own sheet. */
export async function share() {
  try {
    await navigator.share({ title: document.title, url: here() });
  } catch {
    // The visitor thought better of it.
  }
}

/** @param {HTMLElement} button @param {(words: string) => void} say */
export async function copy(button, say) {
  try {
    await navigator.clipboard.writeText(here());
    button.textContent = _("网址已复制，可以粘贴给家人");
  } catch {
    button.textContent = _("请长按下面的网址来复制");
    const block = button.closest("[data-share]");
    const field = /** @type {HTMLInputElement} */ (block?.querySelector("input") || block?.appendChild(line("input", "")));
    field.readOnly = true;
    field.value = here();
    field.setAttribute("aria-label", _("这一页的网址"));
    field.select();
  }
  say(button.textContent || "");
}

const here = () => location.href.replace(/#.*/, "");

/** @param {string} name @param {string} words */
function line(name, words) {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
