/** A style sheet that only some visitors need comes when they do; the page gives its address. */

const page = document.documentElement;

/** It has come; asked again, nothing is fetched twice. @param {string} name of the data attribute that holds the address @returns {Promise<void>} */
export function dressedIn(name) {
  const href = page.dataset[name] || "";
  if ([...document.querySelectorAll("link")].some((one) => one.dataset.sheet === name)) return Promise.resolve();
  return new Promise((done, failed) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.dataset.sheet = name;
    sheet.onload = () => done();
    sheet.onerror = () => {
      sheet.remove();
      failed(new Error(href));
    };
    sheet.href = href;
    document.head.append(sheet);
  });
}
