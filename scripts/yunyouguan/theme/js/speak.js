/** Reads the page aloud, sentence by sentence; says so when this phone cannot. */

// Slower than everyday speech, for listeners over sixty.
const RATE = 0.85;
// Some engines cut long utterances off, so no piece is longer than a sentence.
const SENTENCE = /[^。！？；\n]+[。！？；]?/g;
const CANNOT = "这部手机不能朗读，请看文字";

let speaking = false;
/** The button that was pressed. @type {HTMLElement | null} */
let pressed = null;

/** @param {HTMLElement} button @param {(words: string) => void} say */
export async function press(button, say) {
  if (speaking) return stop(button);
  const voice = await chineseVoice();
  if (!voice) {
    button.textContent = CANNOT;
    return say(CANNOT);
  }
  speaking = true;
  pressed = button;
  button.textContent = "停止朗读";
  next(sentences(), voice, button);
}

/** @param {HTMLElement} button */
function stop(button) {
  speaking = false;
  speechSynthesis.cancel();
  button.textContent = "听讲解";
}

/** @param {string[]} left @param {SpeechSynthesisVoice} voice @param {HTMLElement} button */
function next(left, voice, button) {
  const [first, ...rest] = left;
  if (!speaking || first === undefined) return stop(button);
  const piece = new SpeechSynthesisUtterance(first);
  piece.voice = voice;
  piece.lang = voice.lang;
  piece.rate = RATE;
  piece.onend = () => speaking && next(rest, voice, button);
  piece.onerror = () => stop(button);
  speechSynthesis.speak(piece);
}

/** The text of the page without its quiz; of a lesson, the card that is shown. @returns {string[]} */
function sentences() {
  const shown = document.querySelectorAll("[data-listen]");
  const parts = [...(shown.length ? shown : document.querySelectorAll("[data-read]"))].flatMap((part) =>
    part.matches(".prose") ? [...part.querySelectorAll("h2,h3,p,li")].filter((one) => !one.closest(".quiz, figure")) : [part],
  );
  return parts.flatMap((part) => (part.textContent || "").match(SENTENCE) || []).map((one) => one.trim()).filter(Boolean);
}

/** Voices may come late. @returns {Promise<SpeechSynthesisVoice | undefined>} */
async function chineseVoice() {
  if (!("speechSynthesis" in window)) return undefined;
  const find = () => {
    const chinese = speechSynthesis.getVoices().filter((one) => /^(zh|cmn)[-_]?(CN|Hans)?/i.test(one.lang));
    return chinese.find((one) => one.localService) || chinese[0];
  };
  if (find()) return find();
  await new Promise((done) => {
    speechSynthesis.addEventListener("voiceschanged", done, { once: true });
    setTimeout(done, 1000);
  });
  return find();
}

addEventListener("yyg:turned", () => speaking && pressed && stop(pressed));
addEventListener("pagehide", () => speaking && speechSynthesis.cancel());
