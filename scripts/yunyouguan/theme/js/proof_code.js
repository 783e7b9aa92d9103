/**
 * The code of a 学法证明, as model/proof.py makes and reads it; there it is said what it proves.
 *
 * @typedef {{ path: number, day: string, right: number, total: number }} Proof
 * @typedef {"good" | "letter" | "length" | "mistyped" | "version" | "wrong"} Verdict
 * @typedef {{ verdict: Verdict, detail: string, code: string, proof: Proof | null }} Reading
 */

import { sha256 } from "@noble/hashes";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 20;
const GROUP = 4;
const VERSION = 1;
const WIDTHS = [3, 20, 14, 7, 7];
const PAYLOAD = 51;
const NAME_CHECK = 24;
const WHOLE_CHECK = 5;
const A_DAY = 864e5;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAYS = 2 ** 14;
const QUESTIONS_MOST = 2 ** 7 - 1;

/** So many zeros and ones, 32 at most. @param {string} text @param {number} width */
function hash(text, width) {
  const bytes = sha256(new TextEncoder().encode(`yunyouguan proof ${VERSION} ${text}`));
  return [...bytes.slice(0, 4)].map((one) => binary(one, 8)).join("").slice(0, width);
}

/** @param {number} number @param {number} width */
const binary = (number, width) => number.toString(2).padStart(width, "0");
/** @param {string} bits */
const lettersOf = (bits) => (bits.match(/.{5}/g) || []).map((one) => LETTERS[parseInt(one, 2)]).join("");
/** @param {string} code */
const bitsOf = (code) => [...code].map((one) => binary(LETTERS.indexOf(one), 5)).join("");
/** @param {string} payload @param {string} name */
const nameCheck = (payload, name) => hash(`name ${payload} ${folded(name)}`, NAME_CHECK);
/** @param {string} letters */
const wholeCheck = (letters) => lettersOf(hash(`code ${letters}`, WHOLE_CHECK * 5));

/** What two ways of writing the same have in common: no spaces, no punctuation, no widths. @param {string} text */
export const folded = (text) => text.normalize("NFKC").replace(/[\p{Z}\p{P}\p{Cc}\p{Cf}\p{Cs}]/gu, "");

/** A path's number in 20 bits. @param {string} id */
export const pathMark = (id) => parseInt(hash(`path ${id}`, WIDTHS[1] || 0), 2);

/** A code as it is written: five groups of four letters. @param {string} code */
export const grouped = (code) => (code.match(/.{1,4}/g) || []).join("-");

/**
 * The code of a certificate, 20 letters.
 *
 * @param {Proof} proof @param {string} name as it stands on the picture; may be empty
 * @throws {RangeError} the day or a count lies outside of what a code can hold
 */
export function codeOf(proof, name) {
  const day = (Date.parse(proof.day) - FIRST_DAY) / A_DAY;
  const countable = proof.right >= 0 && proof.right <= proof.total && proof.total <= QUESTIONS_MOST;
  if (!(Number.isInteger(day) && day >= 0 && day < DAYS && countable)) throw new RangeError(JSON.stringify(proof));
  const said = [VERSION, proof.path, day, proof.right, proof.total];
  const payload = said.map((number, at) => binary(number, WIDTHS[at] || 0)).join("");
  const letters = lettersOf(payload + nameCheck(payload, name));
  return letters + wholeCheck(letters);
}

/** What a code says, however it was typed. @param {string} typed @returns {Reading} */
export function readCode(typed) {
  const code = folded(typed.slice(typed.lastIndexOf("#") + 1)).toUpperCase()
    .replace(/O/g, "0").replace(/[IL]/g, "1");
  const strange = [...code].find((one) => !LETTERS.includes(one));
  if (strange) return refused("letter", strange);
  if (code.length !== LENGTH) return refused("length", code.length);
  const proof = understood(code);
  if (proof) return { verdict: "good", detail: "", code, proof };
  const near = slips(code).filter(([, other]) => understood(other));
  const groups = new Set(near.map(([at]) => Math.floor(at / GROUP) + 1));
  if (groups.size === 1) return refused("mistyped", [...groups].join());
  const version = parseInt(bitsOf(code).slice(0, WIDTHS[0]), 2);
  return version === VERSION ? refused("wrong", "") : refused("version", version);
}

/** Whether a good code was made with this name. @param {string} code @param {string} name @returns {"fits" | "differs" | "nameless" | "unasked"} */
export function nameVerdict(code, name) {
  if (!folded(name)) return "unasked";
  const bits = bitsOf(code);
  const payload = bits.slice(0, PAYLOAD);
  const check = bits.slice(PAYLOAD, PAYLOAD + NAME_CHECK);
  if (check === nameCheck(payload, name)) return "fits";
  return check === nameCheck(payload, "") ? "nameless" : "differs";
}

/** @param {Verdict} verdict @param {string | number} detail @returns {Reading} */
const refused = (verdict, detail) => ({ verdict, detail: String(detail), code: "", proof: null });

/** @param {string} code @returns {Proof | null} */
function understood(code) {
  if (code.slice(-WHOLE_CHECK) !== wholeCheck(code.slice(0, -WHOLE_CHECK))) return null;
  const bits = bitsOf(code);
  let at = 0;
  const [version, path = 0, day = 0, right = 0, total = 0] = WIDTHS.map((width) => {
    at += width;
    return parseInt(bits.slice(at - width, at), 2);
  });
  if (version !== VERSION || right > total) return null;
  return { path, day: new Date(FIRST_DAY + day * A_DAY).toISOString().slice(0, 10), right, total };
}

/** Every code that a slip of the pen may have made into this one, with the slip's place. @param {string} code @returns {[number, string][]} */
function slips(code) {
  /** @type {[number, string][]} */
  const found = [];
  for (let at = 0; at < code.length; at += 1) {
    const [before, letter, after] = [code.slice(0, at), code[at], code.slice(at + 1)];
    for (const other of LETTERS) if (other !== letter) found.push([at, before + other + after]);
    if (at) found.push([at, before.slice(0, -1) + letter + before.slice(-1) + after]);
  }
  return found;
}
