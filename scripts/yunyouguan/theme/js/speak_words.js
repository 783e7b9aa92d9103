/** What is said about reading aloud, in the language of the page. */

const CHINESE = {
  stop: "停止朗读", wait: "正在找声音……", bar: "朗读", back: "上一句", pause: "暂停", on: "接着听", begin: "开始听",
  next: "下一句", end: "停", pace: "语速", again: "从头再听",
  rates: { slow: "慢", "": "正常", fast: "快" },
  cannot: "这部手机不能朗读",
  nothing: "这里没有可以朗读的文字。",
  states: { reading: "正在朗读。", paused: "已暂停。", waiting: "请点「开始听」。", over: "读完了。", failed: "" },
  /** @param {number} at @param {number} all */
  place: (at, all) => `第${at}句，共${all}句`,
  wechat: "微信里不能朗读。请点右上角的「…」，选「在浏览器打开」，再点「听讲解」。",
  browser: "这个浏览器不会朗读。请换手机自带的浏览器打开这一页，再点「听讲解」。",
  voice: "这部手机没有装中文的声音。请在手机的「设置」里搜「文字转语音」，装好中文语音，再回来点「听讲解」。",
  engine: "手机的声音没有响应。请关掉别的正在放声音的页面，再点「听讲解」。",
  else: "也可以用手机自带的朗读：在「设置」里搜「朗读」，打开以后能念任何页面。这一页的内容，文字里都有。",
};

/** @type {typeof CHINESE} */
const ENGLISH = {
  stop: "Stop reading", wait: "Looking for a voice…", bar: "Reading aloud", back: "Back", pause: "Pause", on: "Go on", begin: "Start",
  next: "Next", end: "Stop", pace: "Speed", again: "From the start",
  rates: { slow: "Slow", "": "Normal", fast: "Fast" },
  cannot: "This phone cannot read aloud",
  nothing: "There is no text to read here.",
  states: { reading: "Reading.", paused: "Paused.", waiting: "Please press Start.", over: "Finished.", failed: "" },
  place: (at, all) => `Sentence ${at} of ${all}`,
  wechat: "WeChat cannot read aloud. Tap … at the top right, choose “Open in browser”, then try again.",
  browser: "This browser cannot read aloud. Please open the page in your phone’s own browser and try again.",
  voice: "No English voice is installed. Search your phone’s settings for “text-to-speech”, install one and try again.",
  engine: "The phone’s voice did not answer. Close other pages that play sound and try again.",
  else: "Your phone may also read any page by itself: search its settings for “spoken content”. Everything is in the text of this page.",
};

/** @typedef {typeof CHINESE} Words */

/** The language of the page. @returns {"zh" | "en"} */
export const tongueOf = (lang = document.documentElement.lang) => (/^en/i.test(lang) ? "en" : "zh");

/** @param {"zh" | "en"} tongue */
export const wordsIn = (tongue) => (tongue === "en" ? ENGLISH : CHINESE);
