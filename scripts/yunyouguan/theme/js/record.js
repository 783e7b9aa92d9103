/** 我的: which exhibits were seen and which questions answered, on this phone only. */

import { ENOUGH, wrongOnes } from "./learn.js";
import { forget, recall, remember, today, trouble } from "./store.js";

const TROUBLE = {
  damaged: "以前的记录读不出来，已经重新开始记。",
  closed: "这部手机现在不让存东西，关掉网页以后记录就没有了。",
};

// Only addresses of our own shape become links: a store is not to be trusted.
const ADDRESS = /^[a-z0-9-]+\/[a-z0-9-]+\/$/;

/** An opened exhibit is remembered. */
export function visit() {
  const exhibit = document.querySelector("[data-exhibit]");
  if (!(exhibit instanceof HTMLElement) || !exhibit.dataset.exhibit) return;
  const id = exhibit.dataset.exhibit;
  const title = exhibit.querySelector("h1")?.textContent || "";
  const address = location.pathname.split("/").slice(-3).join("/").replace(/index\.html$/, "");
  remember((memory) => { memory.visited[id] = { title, address, day: today() }; });
}

/** Fills the page 我的. @param {(words: string) => void} say */
export function showRecord(say) {
  const place = document.querySelector("[data-record]");
  if (!place) return;
  fill(place);
  place.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-do=erase]");
    if (!button) return;
    if (button.textContent !== "真的要清空，再点一次") {
      button.textContent = "真的要清空，再点一次";
      return;
    }
    forget();
    say("记录已清空");
    location.reload();
  });
}

/** @param {Element} place */
function fill(place) {
  const memory = recall();
  const list = place.querySelector("[data-visited]");
  const seen = Object.values(memory.visited)
    .filter((one) => one && ADDRESS.test(one.address))
    .sort((a, b) => String(b.day).localeCompare(String(a.day)));
  if (list && seen.length) {
    list.textContent = "";
    list.append(...seen.map(line));
  }
  const answers = Object.values(memory.answers);
  const right = answers.filter((one) => one && one.right).length;
  const told = place.querySelector("[data-answered]");
  if (told && answers.length) told.textContent = `一共答过${answers.length}道题，最近一次答对的有${right}道。`;
  const wrong = wrongOnes().length;
  if (told && wrong) told.textContent += `有${wrong}道答错过：在${ENOUGH}个不同的日子答对，才算学会。`;
  const state = trouble();
  if (!state) return;
  const notice = document.createElement("p");
  notice.className = "note";
  notice.textContent = TROUBLE[state];
  told?.before(notice);
}

/** @param {{ title: string, address: string }} one */
function line(one) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = (document.documentElement.dataset.root || "") + one.address;
  link.textContent = String(one.title);
  item.append(link);
  return item;
}
