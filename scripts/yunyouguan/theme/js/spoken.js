/** A sentence as a Chinese voice should say it: what is written for the eye is put into words. */

const DIGITS = "零一二三四五六七八九";
/** 110 is said 幺幺零, so that nobody hears seven for one. */
const CALLED = "零幺二三四五六七八九";
const PLACES = ["", "十", "百", "千"];
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const BRACKETED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
const MARKED = new RegExp(`[${CIRCLED}${BRACKETED}]`, "g");
// Counted, these are no telephone: 120人, 110元.
const COUNTED = "(?![0-9.,万亿千百十元人件个名户天年月日岁条款项编页米平公里斤克吨部次字多余至到%％-])";
const HOTLINES = new RegExp(`(^|[^0-9.第])(12[34]\\d{2}|96\\d{3}|12\\d{3}|110|119|120|122)${COUNTED}`, "g");

/** @type {[RegExp, string | ((...found: string[]) => string)][]} */
const CHANGES = [
  [/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ""],
  [/[！-～]/g, (one) => ("！（），：；？～".includes(one) ? one : String.fromCharCode(one.charCodeAt(0) - 0xfee0))],
  [/https?:\/\/\S+/g, "网址"],
  // 南政发〔2021〕3号: the year of a document is said figure by figure.
  [/[〔［[](\d{4})[〕］\]]\s*(\d+)\s*号/g, (_, year, number) => `，${figures(year)}，${counted(number)}号`],
  [/[〔［[](\d{4})[〕］\]]/g, (_, year) => `，${figures(year)}，`],
  [/(\d{4})-(\d{2})-(\d{2})/g, (_, year, month, day) => `${figures(year)}年${counted(month)}月${counted(day)}日`],
  [/(\d{4})\s*年?\s*(?:[-—–～~至]+)\s*(\d{4})\s*年/g, (_, one, other) => `${figures(one)}年到${figures(other)}年`],
  [/(^|[^0-9])([12]\d{3})\s*年(?![以之多间限度]*[前后内期])/g, (_, before, year) => `${before}${figures(year)}年`],
  [/(^|[^0-9])(0\d{2,3})[-—](\d{7,8})(?!\d)/g, (_, before, area, number) => `${before}${called(area)}，${called(number)}`],
  [HOTLINES, (_, before, number) => `${before}${called(number)}`],
  [/第\s*(\d{1,4})\s*([条款项编章节卷号])/g, (_, number, what) => `第${counted(number)}${what}`],
  [/(\d{1,2})[:：]([0-5]\d)(?!\d)/g, (_, hour, minute) => `${counted(hour)}点${minute === "00" ? "" : `${counted(minute)}分`}`],
  [/(\d),(?=\d{3}(?!\d))/g, "$1"],
  [/(\d[%％]?)\s*[-—–～~]{1,2}\s*(?=\d)/g, "$1到"],
  [/(\d\s*(?:厘米|毫米|米)?)\s*[×xX*]\s*(?=\d)/g, "$1乘"],
  [/㎡|m²/g, "平方米"],
  [/×/g, "错"],
  [/√/g, "对"],
  [MARKED, (one) => `${counted(String((CIRCLED.includes(one) ? CIRCLED : BRACKETED).indexOf(one) + 1))}，`],
  [/[（(]\s*([一二三四五六七八九十]+|\d{1,2})\s*[）)]/g, "$1，"],
  [/[》〉]\s*[《〈]/g, "、"],
  [/＿+|_{2,}/g, "，空格，"],
  [/[（(][\s\u3000]*[）)]/g, "，空格，"],
  [/[《》〈〉「」『』“”‘’"【】〔〕［］[\]*#`|※●■◆★☆▲△○◎►▶✓]/g, ""],
  [/[—–]+|…+|→/g, "，"],
  [/[（(]/g, "，"],
  [/[）)]/g, "，"],
  [/·/g, " "],
  [/\//g, "，"],
  [/\s+/g, " "],
  // What was taken out may leave a comma beside another mark.
  [/[，、\s]*([。！？；：])[，、\s]*/g, "$1"],
  [/[，\s]*，[，\s]*/g, "，"],
  [/^[，、。；：\s]+/, ""],
];

/** What a voice is given; empty when there is nothing to say. @param {string} text @param {"zh" | "en"} tongue */
export function spoken(text, tongue) {
  if (tongue === "en") return /[\p{L}\p{N}]/u.test(text) ? text.replace(/[_*#|•·]+/g, " ").replace(/\s+/g, " ").trim() : "";
  let said = text;
  for (const [what, by] of CHANGES) said = typeof by === "string" ? said.replace(what, by) : said.replace(what, by);
  said = said.trim();
  return /[\p{L}\p{N}]/u.test(said) ? said : "";
}

/** 2021: 二零二一. @param {string} number */
const figures = (number) => [...number].map((one) => DIGITS[Number(one)]).join("");
/** @param {string} number */
const called = (number) => [...number].map((one) => CALLED[Number(one)]).join("");

/** 1042: 一千零四十二; up to 9999. @param {string} number */
export function counted(number) {
  const value = Number(number);
  if (!value) return "零";
  let said = "";
  let gap = false;
  [...String(value)].forEach((one, at, all) => {
    const digit = Number(one);
    if (!digit) {
      gap = true;
      return;
    }
    said += (gap ? "零" : "") + DIGITS[digit] + PLACES[all.length - 1 - at];
    gap = false;
  });
  return value > 9 && value < 20 ? said.slice(1) : said;
}
