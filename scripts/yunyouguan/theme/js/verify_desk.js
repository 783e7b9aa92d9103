/** The page that checks a 学法证明: what its code says, and whether it holds together. */

import { score, spokenDay } from "./learnt_path.js";
import { part } from "./part.js";
import { grouped, nameVerdict, pathMark, readCode } from "./proof_code.js";
import { openTally } from "./tally.js";

/** @typedef {{ code: Record<string, string>, name: Record<string, string>, noPath: string, pathUnknown: string, nothingAsked: string }} Words */

/** @param {string} id */
const field = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

/** @param {HTMLElement} place */
export function openVerify(place) {
  /** @type {Words} */
  const words = JSON.parse(place.dataset.verify || "{}");
  /** @type {Map<number, string>} */
  const titles = new Map();
  for (const one of place.querySelectorAll("li[data-path]")) {
    titles.set(pathMark(one.getAttribute("data-path") || ""), one.getAttribute("data-title") || "");
  }
  const checked = openTally((mark) => titles.get(mark) || words.pathUnknown);
  const check = () => {
    const reading = readCode(field("code").value);
    checked(reading.verdict === "good" ? reading.code : "");
    tell(reading, field("name").value, words, titles);
  };
  const scanned = () => {
    const code = location.hash.slice(1);
    // 跳到正文 and the like are addresses within the page, not codes.
    if (!code || document.getElementById(code)) return;
    field("code").value = readCode(code).verdict === "good" ? grouped(readCode(code).code) : code;
    field("name").value = "";
    check();
  };
  part("check")?.addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  addEventListener("hashchange", scanned);
  scanned();
}

/** @param {import("./proof_code.js").Reading} reading @param {string} name @param {Words} words @param {Map<number, string>} titles */
function tell({ verdict, detail, code, proof }, name, words, titles) {
  const lines = [(words.code[verdict] || "").replace("{detail}", detail)];
  let good = Boolean(proof);
  if (proof) {
    const named = nameVerdict(code, name);
    const known = titles.has(proof.path);
    if (!known) lines.push(words.noPath);
    lines.push(words.name[named] || "");
    good = known && (named === "fits" || named === "unasked");
  }
  part("verdict")?.toggleAttribute("hidden", false);
  part("verdict")?.classList.toggle("proof-bad", !good);
  part("says")?.replaceChildren(...lines.map((line) => element("p", line)));
  part("compare")?.toggleAttribute("hidden", !proof);
  const facts = proof ? [
    ["路径", titles.get(proof.path) || words.pathUnknown], ["学完", spokenDay(proof.day)],
    ["答题", score(proof.right, proof.total) || words.nothingAsked], ["码", grouped(code)],
  ] : [];
  part("facts")?.replaceChildren(...facts.map(([title = "", fact = ""]) => {
    const row = document.createElement("div");
    row.append(element("dt", title), element("dd", fact));
    return row;
  }));
  const aloud = part("said");
  if (aloud) aloud.textContent = [...lines, ...facts.map((fact) => fact.join("："))].join(" ");
}

/** @param {string} tag @param {string} words */
function element(tag, words) {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}
