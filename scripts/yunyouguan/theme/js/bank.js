/** The museum's questions: which there are, where each is asked, and which is today's. */

import { from, isExhibit } from "./address.js";

/** @typedef {Map<string, string>} Bank the address of its exhibit by each question's id, in the order of the walk */

/** @returns {Promise<Bank>} @throws when the network, or what came of it, is no good */
export async function fetchBank() {
  const answer = await fetch(from("practice/questions.json"));
  if (!answer.ok) throw new TypeError(String(answer.status));
  return understood(await answer.json());
}

/** Rows of an address and its questions; what is no such row is passed over. @param {unknown} rows @returns {Bank} */
export function understood(rows) {
  if (!Array.isArray(rows)) throw new TypeError("questions.json");
  const sound = rows.filter((row) => Array.isArray(row) && isExhibit(row[0]));
  return new Map(sound.flatMap(([address, ...ids]) => ids.map((/** @type {unknown} */ id) => [String(id), address])));
}

/**
 * The question of a day: the same on every phone, and none again before all the others had theirs.
 * Questions stand in the order of their hashes, and each day takes the next.
 *
 * @param {Iterable<string>} ids @param {string} day @returns {string | undefined}
 */
export function ofTheDay(ids, day) {
  const order = [...ids].map((id) => ({ id, mark: hash(id) })).sort((a, b) => a.mark - b.mark || (a.id < b.id ? -1 : 1));
  const turn = Math.floor(Date.parse(day) / 864e5) % (order.length || 1);
  return order[turn]?.id;
}

/** FNV-1a, and two more turns: without them ids of one beginning stay neighbours. @param {string} text */
function hash(text) {
  let mixed = 2166136261;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 16777619);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2246822507);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** In an order that nobody knows. @template T @param {Iterable<T>} all @returns {T[]} */
export function shuffled(all) {
  const order = [...all];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [/** @type {T} */ (order[other]), /** @type {T} */ (order[last])];
  }
  return order;
}
