/** The voice that this device has for the language of the page; never one of another language. */

// Some phones tell their voices only after a while, and old iPhones without any event.
const PATIENCE = 2500;
const GLANCE = 200;

/** From the best: what every listener to 普通话 understands. Cantonese is another language to them. */
const WANTED = {
  zh: [/^(zh|cmn|zho|chi)[-_](cn|chn|hans)/i, /^(cmn|zh|zho|chi)$/i, /^zh[-_](sg|my)/i, /^(zh|cmn|zho|chi)[-_](tw|twn|hant)(?![-_]hk)/i],
  en: [/^en[-_](gb|us)/i, /^en/i],
};

/**
 * None rather than one from far away: a voice that is not on the device sends every sentence to
 * somebody else's computer, and is silent without a word where that cannot be reached.
 * @param {SpeechSynthesisVoice[]} voices @param {"zh" | "en"} tongue
 */
export function fitting(voices, tongue) {
  const here = voices.filter((one) => one.localService);
  for (const wanted of WANTED[tongue]) {
    const found = here.filter((one) => wanted.test(one.lang));
    if (found.length) return found.find((one) => one.default) || found[0];
  }
  return undefined;
}

/** @returns {boolean} whether the browser can speak at all */
export const speaks = () => "speechSynthesis" in window && "SpeechSynthesisUtterance" in window && Boolean(window.speechSynthesis);

/** @param {"zh" | "en"} tongue @returns {Promise<SpeechSynthesisVoice | undefined>} */
export async function findVoice(tongue) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const voice = fitting(speechSynthesis.getVoices(), tongue);
    if (voice || Date.now() > end) return voice;
    await new Promise((done) => setTimeout(done, GLANCE));
  }
}
