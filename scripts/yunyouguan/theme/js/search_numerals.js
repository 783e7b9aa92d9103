/** 第1042条 and 第一千零四十二条 are one article: a query means both. */

const DIGITS = "零一二三四五六七八九";
const UNITS = ["", "十", "百", "千"];
const ARABIC = /第?(\d{1,4})(?=[条款项编章节])/g;
const CHINESE = new RegExp(`[${DIGITS}十百千]+(?=[条款项编章节])`, "g");
/** Articles that a bare number may mean: no law of ours has more. */
const MOST = 1260;

/** The query as it is, and with its numerals written the other way. @param {string} query @returns {string[]} */
export function writings(query) {
  const plain = query.normalize("NFKC");
  const chinese = plain.replace(ARABIC, (_, number) => `第${inChinese(Number(number))}`);
  const article = plain.split(/\s+/).map((word) => (/^\d{1,4}$/.test(word) && Number(word) <= MOST ? `第${inChinese(Number(word))}条` : word));
  return [...new Set([query.normalize("NFC"), chinese, inArabic(query), article.join(" ")])];
}

/** @param {string} query */
const inArabic = (query) => query.normalize("NFKC").replace(CHINESE, (words) => String(inDigits(words) || words));

/** The article that a whole query asks for, and of which law. @param {string} query @returns {[law: string, article: number]} */
export function articleOf(query) {
  const [, law = "", article = 0] = /^(.*?)第?(\d{1,4})条?$/.exec(inArabic(query).replace(/[\s《》]|中华人民共和国/g, "")) || [];
  return [law, Number(article)];
}

/** @param {number} number from 0 to 9999 */
export function inChinese(number) {
  let made = "";
  [...String(number)].forEach((digit, at, all) => {
    const unit = UNITS[all.length - 1 - at];
    if (digit !== "0") made += `${DIGITS[Number(digit)]}${unit}`;
    else if (made && !made.endsWith("零")) made += "零";
  });
  return made.replace(/(.)零$/, "$1").replace(/^一十/, "十") || "零";
}

/** Zero when it is not the one way to write a number. @param {string} words */
export function inDigits(words) {
  let number = 0;
  let digit = 0;
  for (const char of words) {
    const unit = UNITS.indexOf(char);
    if (unit > 0) {
      number += (digit || 1) * 10 ** unit;
      digit = 0;
    } else digit = DIGITS.indexOf(char);
  }
  number += digit;
  return inChinese(number) === words ? number : 0;
}
