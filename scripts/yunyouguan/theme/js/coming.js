/** Which days of an entry are on or lie ahead. */

/**
 * The first span, `2026-12-04` or `2027-05-01/2027-05-31`, that is not over; "" when all are.
 *
 * @param {string} spans with blanks between, in order; one without a year is there every year
 * @param {string} day the phone's own, 2026-11-23
 */
export function coming(spans, day) {
  const year = Number(day.slice(0, 4));
  const told = /^..-/.test(spans) ? [year, year + 1].map((one) => spans.replace(/..-../g, `${one}-$&`)) : spans.split(" ");
  return told.find((one) => one.slice(-10) >= day) || "";
}
