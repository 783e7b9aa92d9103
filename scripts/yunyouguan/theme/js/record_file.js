/**
 * The record as a text that can be carried to another phone: written, read, and put together with
 * what is there. A text is short enough for a chat, so each entry is a row without names:
 *
 *   visited  [id, title, address, day]
 *   answers  [id, right: 0 or 1, day, box, due, wrong]
 *   lessons  [id, title, address, card, of, done, day]
 *   rate     how fast is read aloud: "slow" or "fast"; left out for 正常
 *   tours    [slug, at, of, day, [stop, …]]
 *
 * How a phone looks (大字 and the like) is that phone's own and stays there.
 */

import { isExhibit } from "./address.js";
import { ENOUGH, REST } from "./learn.js";
import { daysAfter, shaped } from "./store.js";

/** @typedef {import("./store.js").Memory} Memory */
/** @typedef {{ museum: string, day: string, memory: Memory, dropped: number }} Carried `dropped` rows could not be understood */

export const FORMAT = "yunyouguan-record";
export const VERSION = 1;
/** Characters: 20,000 answers and 5,000 exhibits fit. What is longer is no record. */
export const LIMIT = 2_000_000;

/** @param {string} day */
export const fileName = (day) => `云游馆学习记录-${day}.json`;

/** @param {Memory} memory @param {string} museum its name @param {string} day */
export function written({ visited, answers, lessons, tours, rate }, museum, day) {
  return JSON.stringify({
    format: FORMAT, version: VERSION, museum, day,
    visited: Object.entries(visited).map(([id, one]) => [id, one.title, one.address, one.day]),
    answers: Object.entries(answers).map(([id, one]) => [id, Number(one.right), one.day, one.box, one.due, one.wrong]),
    lessons: Object.entries(lessons).map(([id, one]) => [id, one.title, one.address, one.card, one.of, one.done, one.day]),
    tours: Object.entries(tours).map(([id, one]) => [id, one.at, one.of, one.day, one.stops]),
    rate: rate || undefined,
  });
}

/** @param {string} text @returns {Carried | string} a string says, in words, why nothing can be taken from it */
export function read(text) {
  if (text.length > LIMIT) return "这份内容太大了，不是云游馆的学习记录。";
  let told;
  try {
    // A chat may put a name or a time around what was copied.
    told = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  } catch {
    return "这份内容读不懂：可能没有复制完整，也可能不是学习记录。";
  }
  if (!told || told.format !== FORMAT) return "这不是云游馆的学习记录。文件名应该像「云游馆学习记录-2026-11-23.json」。";
  if (told.version !== VERSION) return "这份记录是更新的网页写的，这里还读不懂。请刷新网页以后再试。";
  /** @type {Memory} */
  const memory = { look: [], rate: shaped(told).rate, visited: rows(told.visited, visit), answers: rows(told.answers, answer), lessons: rows(told.lessons, lesson), tours: rows(told.tours, walked) };
  const offered = [told.visited, told.answers, told.lessons, told.tours].reduce((sum, one) => sum + (Array.isArray(one) ? one.length : 0), 0);
  const dropped = offered - PARTS.reduce((sum, [part]) => sum + many(memory[part]), 0);
  if (offered === dropped) return offered ? "这份记录里没有一条读得懂，可能被改动过。" : "这份记录是空的，没有可以带进来的。";
  return { museum: isText(told.museum) ? told.museum : "", day: isDay(told.day) ? told.day : "", memory, dropped };
}

/**
 * Both together: of each entry the later day's; a lesson once done stays done, and no stamp is lost. Of one day the
 * stricter answer counts, so that it does not matter which phone takes the other's.
 *
 * @param {Memory} here @param {Memory} there @returns {Memory}
 */
export function merged(here, there) {
  const lessons = joined(here.lessons, there.lessons, (one) => [one.day, one.card + 100, one.of + 100, one.title, one.address]);
  for (const [id, one] of Object.entries(lessons)) {
    const done = [here.lessons[id]?.done, there.lessons[id]?.done].filter(Boolean).sort()[0] || "";
    lessons[id] = { ...one, done };
  }
  const tours = joined(here.tours, there.tours, (one) => [one.day, one.at + 100, one.of + 100]);
  for (const [id, one] of Object.entries(tours)) {
    const stops = new Set([...(here.tours[id]?.stops || []), ...(there.tours[id]?.stops || [])]);
    tours[id] = { ...one, stops: [...stops].sort() };
  }
  return {
    look: here.look,
    // Who has chosen a pace on this phone keeps it.
    rate: here.rate || there.rate,
    visited: joined(here.visited, there.visited, (one) => [one.day, one.title, one.address]),
    answers: joined(here.answers, there.answers, (one) => [one.day, one.wrong, REST.length - one.box, Number(!one.right), one.due]),
    lessons,
    tours,
  };
}

/** What it holds, in words; empty when nothing. @param {Memory} memory */
export const contents = (memory) =>
  PARTS.map(([part, what]) => [many(memory[part]), what]).filter(([count]) => count).map((one) => one.join("")).join("、");

/** @type {["visited" | "lessons" | "answers" | "tours", string][]} */
const PARTS = [["visited", "件看过的展品"], ["lessons", "节微课"], ["answers", "道答过的题"], ["tours", "条走过的路线"]];
/** @param {Record<string, unknown>} part */
const many = (part) => Object.keys(part).length;

/** @template T @param {Record<string, T>} here @param {Record<string, T>} there @param {(one: T) => unknown[]} rank what decides between two, first things first */
function joined(here, there, rank) {
  const all = { ...here };
  for (const [id, one] of Object.entries(there)) {
    const mine = all[id];
    // A space stands before every digit, so that no day at all is the earliest.
    if (!mine || rank(one).join(" ") > rank(mine).join(" ")) all[id] = one;
  }
  return all;
}

/** The rows that are sound, by their ids. @template T @param {unknown} given @param {(row: any[]) => T | null} understood @returns {Record<string, T>} */
function rows(given, understood) {
  /** @type {Record<string, T>} */
  const sound = {};
  for (const row of Array.isArray(given) ? given : []) {
    const one = Array.isArray(row) && isId(row[0]) ? understood(row) : null;
    if (one) sound[row[0]] = one;
  }
  return sound;
}

/** @param {any[]} row @returns {import("./store.js").Visit | null} */
const visit = ([, title, address, day]) => (isText(title) && isExhibit(address) && isDay(day) ? { title, address, day } : null);

/** @param {any[]} row @returns {import("./store.js").Answer | null} */
function answer([, right, day, box, due, wrong]) {
  const sound = isCount(right, 1) && isDay(day) && isCount(box, REST.length - 1) && isDue(due, day) && isCount(wrong, ENOUGH);
  return sound ? { right: right === 1, day, box, due, wrong } : null;
}

/** @param {any[]} row @returns {import("./store.js").Lesson | null} */
function lesson([, title, address, card, of, done, day]) {
  const sound = isText(title) && isExhibit(address) && isCount(of, 99) && isCount(card, of) && isDay(done) && isDay(day);
  return sound ? { title, address, card, of, done, day } : null;
}

/** @param {any[]} row @returns {import("./store.js").Walked | null} */
function walked([, at, of, day, stops]) {
  const sound = isCount(of, 99) && isCount(at, of) && isDay(day) && Array.isArray(stops) && stops.length < 100 && stops.every(isId);
  return sound ? { stops, at, of, day } : null;
}

/** @param {unknown} text @returns {text is string} */
const isText = (text) => typeof text === "string" && text.length > 0 && text.length <= 200;
/** Names that every object has of itself are nobody's. @param {unknown} id */
const isId = (id) => isText(id) && !(id in {});
/** A day that there is, or none: the first museum did not always keep it. @param {unknown} day */
const isDay = (day) => day === "" || (typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day) && daysAfter(day, 0) === day);
/** No box rests longer than the last. @param {unknown} due @param {string} day */
const isDue = (due, day) => due === "" || (isDay(due) && day !== "" && String(due) <= daysAfter(day, REST[REST.length - 1] || 0));
/** @param {unknown} number @param {number} most */
const isCount = (number, most) => Number.isInteger(number) && Number(number) >= 0 && Number(number) <= most;
