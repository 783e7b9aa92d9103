/** What is wrong with the phone's store is said in words, on every page that needs it. */

import { piece } from "./piece.js";
import { trouble } from "./store.js";

const WORDS = {
  damaged: "以前的记录读不出来，已经重新开始记。从前导出过的，可以在「我的」里导入回来。",
  full: "手机留给网页的地方满了：以前的记录还在，新的记不下。清掉一些别的网页的数据，就又能记了。",
  closed: "这部手机现在不让存东西，关掉网页以后记录就没有了。可能开着无痕浏览。",
};

/** One line, or none. @returns {HTMLElement[]} */
export function notice() {
  const state = trouble();
  return state ? [piece("p", "p-notice", WORDS[state])] : [];
}
