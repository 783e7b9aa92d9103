/** Sends the page to the family; inside WeChat a page cannot do it, so it says how. */

/** @param {HTMLElement} button @param {(words: string) => void} say */
export async function share(button, say) {
  const answer = await tried();
  if (!answer) return;
  button.textContent = answer;
  say(answer);
}

/** What to tell the visitor; empty when the phone's own sheet says enough. @returns {Promise<string>} */
async function tried() {
  if (/MicroMessenger/i.test(navigator.userAgent)) return "请点右上角「…」发送给朋友";
  const url = location.href.replace(/#.*/, "");
  if (navigator.share) {
    try {
      await navigator.share({ title: document.title, url });
      return "";
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return "";
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return "网址已复制，可以粘贴给家人";
  } catch {
    return `请把网址告诉家人：${url}`;
  }
}
