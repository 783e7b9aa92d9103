/** 我的: what was learnt on this phone, and what comes again. */

import { from, isExhibit } from "./address.js";
import { fetchBank, ofTheDay } from "./bank.js";
import { carry } from "./carry.js";
import { dueOnes, wrongOnes } from "./learn.js";
import { link, piece } from "./piece.js";
import { saidGone } from "./round.js";
import { tellStamps } from "./stamps.js";
import { KEY, forget, recall, today } from "./store.js";
import { notice } from "./trouble.js";

/** So many lines are shown; the others wait behind one more tap. */
const SHOWN = 6;
const ERASED = "#erased";
const SURE = "真的要清空，再点一次";

/** The museum's questions, once they have come. @type {import("./bank.js").Bank | null} */
let bank = null;

const place = document.querySelector("[data-record]");
if (place instanceof HTMLElement) open(place);

/** @param {HTMLElement} place */
function open(place) {
  fill(place);
  place.classList.add("ready");
  if (location.hash === ERASED) {
    history.replaceState(null, "", location.pathname);
    place.prepend(piece("p", "p-notice", "记录已经清空。"));
  }
  fetchBank().then((found) => {
    bank = found;
    fill(place);
  }, () => { /* Counted without knowing what the museum has taken away. */ });
  const part = place.querySelector("[data-carry-all]");
  if (part) carry(part, () => fill(place));
  // Another tab, or the way back from a question: the numbers have changed.
  window.addEventListener("storage", (event) => { if (event.key === KEY) fill(place); });
  window.addEventListener("pageshow", (event) => { if (event.persisted) fill(place); });
  place.querySelector("[data-do=erase]")?.addEventListener("click", erase);
}

/** @param {Event} event */
function erase({ target }) {
  if (!(target instanceof HTMLElement)) return;
  if (target.textContent !== SURE) {
    target.textContent = SURE;
    return;
  }
  forget();
  location.hash = ERASED;
  location.reload();
}

/** @param {HTMLElement} place */
function fill(place) {
  const { visited, lessons, answers } = recall();
  place.querySelector("[data-trouble]")?.replaceChildren(...notice());
  const seen = Object.values(visited).filter((one) => isExhibit(one.address)).sort(latestFirst);
  const studied = Object.values(lessons).filter((one) => isExhibit(one.address)).sort(latestFirst);
  const [done, half] = [studied.filter((one) => one.done), studied.filter((one) => !one.done)];
  const told = inWords(seen.length, done.length, Object.values(answers));
  const line = place.querySelector("[data-learnt]");
  line?.replaceChildren(told || (half.length ? "有没学完的微课，可以接着学。" : "还没有开始。看一件展品，学一节微课，这里就会记下来。"));
  place.querySelector("[data-start]")?.toggleAttribute("hidden", Boolean(told || half.length));
  list(place, "lessons", "节", [...half.map(unfinished), ...done.map((one) => row(one, `${spoken(one.done)}学完`))]);
  list(place, "visited", "件", seen.map((one) => row(one, spoken(one.day))));
  tellWays(place, answers);
  tellTours(place);
}

/** What is learnt, in one sentence; empty when nothing is. @param {number} seen @param {number} done @param {import("./store.js").Answer[]} answers */
function inWords(seen, done, answers) {
  const parts = [
    seen ? `看过${seen}件展品` : "",
    done ? `学完${done}节微课` : "",
    answers.length ? `答过${answers.length}道题，最近一次答对的有${answers.filter((one) => one.right).length}道` : "",
  ].filter(Boolean);
  return parts.length ? `${parts.join("，")}。` : "";
}

/** Only tours of which a stamp is collected are shown. @param {HTMLElement} place */
function tellTours(place) {
  let any = false;
  for (const tour of place.querySelectorAll("[data-mine]")) {
    const stamps = tour.querySelector("[data-stamps]");
    const has = Boolean(stamps && tellStamps(stamps).got);
    tour.toggleAttribute("hidden", !has);
    any = any || has;
  }
  place.querySelector("[data-all-stamps]")?.toggleAttribute("hidden", !any);
}

/** Each way of practising says how things stand. @param {HTMLElement} place @param {Record<string, import("./store.js").Answer>} answers */
function tellWays(place, answers) {
  const day = today();
  const asked = (/** @type {string[]} */ ids) => ids.filter((id) => !bank || bank.has(id)).length;
  const [due, wrong] = [asked(dueOnes(answers, day)), asked(wrongOnes(answers))];
  const ofToday = bank && ofTheDay(bank.keys(), day);
  const any = Object.keys(answers).length > 0;
  say(place, "review", any ? (due ? `${due}道到了日子` : "今天没有") : "");
  say(place, "wrong", any ? (wrong ? `${wrong}道错题` : "没有错题") : "");
  say(place, "daily", ofToday ? (answers[ofToday]?.day === day ? "今天答过了" : "今天还没答") : "");
  const ahead = Object.values(answers).filter((one) => one.day > day).length;
  const notes = [
    saidGone(bank ? Object.keys(answers).filter((id) => !bank?.has(id)).length : 0),
    ahead ? `有${ahead}道题记的日子比今天还晚，手机的日期可能调过，先排在今天复习。` : "",
  ];
  place.querySelector("[data-notes]")?.replaceChildren(...notes.filter(Boolean).map((words) => piece("p", "note", words)));
}

/** @param {HTMLElement} place @param {string} way @param {string} words */
function say(place, way, words) {
  const line = place.querySelector(`.ways a[href$="#${way}"] .way-now`);
  if (line) line.textContent = words;
}

/** @param {HTMLElement} place @param {string} name @param {string} measure @param {HTMLElement[]} rows */
function list(place, name, measure, rows) {
  const part = place.querySelector(`[data-${name}]`);
  const open = part?.querySelector("details")?.open;
  const rest = rows.splice(SHOWN);
  const more = piece("details", "p-more", piece("summary", "", `还有${rest.length}${measure}`), piece("ol", "rows", ...rest));
  more.open = Boolean(open);
  part?.replaceChildren(piece("ol", "rows", ...rows), ...(rest.length ? [more] : []));
  part?.closest("section")?.toggleAttribute("hidden", name === "visited" && !rows.length);
}

/** @param {{ title: string, address: string }} one @param {...(string | Node)} note */
function row({ title, address }, ...note) {
  const made = link(from(address), "");
  made.append(piece("span", "row-t", title), piece("span", "note", ...note));
  return piece("li", "", made);
}

/** @param {import("./store.js").Lesson} one */
function unfinished(one) {
  const where = one.of ? `学到第${Math.min(Math.max(one.card, 1), one.of)}张，共${one.of}张　` : "";
  return row(one, where, piece("b", "row-on", "接着学"));
}

/** @param {{ day: string }} a @param {{ day: string }} b */
const latestFirst = (a, b) => (a.day < b.day ? 1 : Number(a.day > b.day) * -1);

/** 2026-11-20 as 11月20日, with the year when it is another. @param {string} day */
function spoken(day) {
  const [year, month, date] = day.split("-").map(Number);
  if (!month || !date) return "";
  return `${day.slice(0, 4) === today().slice(0, 4) ? "" : `${year}年`}${month}月${date}日`;
}
