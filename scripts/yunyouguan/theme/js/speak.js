/** 听讲解: reads the page aloud, sentence by sentence; says so, and what else helps, when this phone cannot. */

import { openFollowing } from "./follow.js";
import { mark, unmark } from "./highlight.js";
import { passage } from "./passage.js";
import { piece } from "./piece.js";
import { rateNow, VOICE } from "./rate.js";
import { openReader } from "./reader.js";
import { dressedIn } from "./sheet.js";
import { tongueOf, wordsIn } from "./speak_words.js";
import { findVoice, speaks } from "./voice.js";
import { openBar } from "./voice_bar.js";

/** What a second press does: ends what is being read, or begins again; null when no bar is there. @type {(() => void) | null} */
let again = null;
/** A voice is being looked for. */
let looking = false;

/** @param {HTMLElement} button @param {(words: string) => void} say */
export async function press(button, say) {
  if (looking) return;
  if (again) return again();
  looking = true;
  const tongue = tongueOf();
  const words = wordsIn(tongue);
  // What the page calls it, for when it is over.
  const label = button.dataset.label || (button.dataset.label = button.textContent || "");
  document.querySelector("[data-no-voice]")?.remove();
  try {
    if (!speaks()) return cannot(button, words, /MicroMessenger/i.test(navigator.userAgent) ? words.wechat : words.browser);
    // Unstyled it works as well; it only stands in the text.
    const sheet = dressedIn("speakCss").catch(() => {});
    if (!speechSynthesis.getVoices().length) button.textContent = words.wait;
    const voice = await findVoice(tongue);
    button.textContent = label;
    if (!voice) return cannot(button, words, words.voice);
    const found = passage(tongue);
    if (!found.length) return say(button.textContent = words.nothing);
    await sheet;
    read(button, label, found, voice, say);
  } finally {
    looking = false;
  }
}

/**
 * @param {HTMLElement} button @param {string} label @param {import("./passage.js").Sentence[]} found
 * @param {SpeechSynthesisVoice} voice @param {(words: string) => void} say
 */
function read(button, label, found, voice, say) {
  const words = wordsIn(tongueOf());
  let asked = true;
  /** @type {import("./reader.js").State | ""} */
  let before = "";
  const bar = openBar(button.closest("[data-stage]") || button.closest("p") || button, words, {
    back: () => step(-1),
    next: () => step(1),
    turn: () => {
      asked = true;
      if (reader.state() === "reading") reader.pause();
      else reader.go(reader.state() === "over" ? 0 : reader.at());
    },
    end: () => end(),
    rate: (rate) => reader.speed(VOICE[rate]),
  });
  const following = openFollowing(bar.height);
  /** @param {number} by */
  const step = (by) => {
    asked = true;
    // Forward from the last one there is nothing: it is said again.
    reader.go(reader.state() === "over" ? (by < 0 ? found.length - 2 : found.length - 1) : reader.at() + by);
  };
  const reader = openReader(found.map((one) => one.says), voice, VOICE[rateNow()], (state, at) => {
    if (state === "failed") {
      end();
      return cannot(button, words, words.engine);
    }
    const one = found[at];
    bar.show(state, words.place(at + 1, found.length));
    button.textContent = state === "over" ? label : words.stop;
    if (state === "over" || !one) unmark();
    else {
      mark(one.range, one.block);
      following.show(one.range, asked);
      asked = false;
    }
    if (state !== before && before) say(words.states[state]);
    before = state;
  });
  const look = () => { if (!document.hidden) reader.look(); };
  /** A recording has begun: two voices at once help nobody. @param {Event} event */
  const hush = (event) => { if (event.target instanceof HTMLMediaElement) end(); };

  /** @param {boolean} [leave] the page is left: nothing is focused */
  function end(leave = false) {
    const held = !leave && document.activeElement?.closest(".voice");
    again = null;
    removeEventListener("yyg:turned", turned);
    removeEventListener("pagehide", gone);
    document.removeEventListener("visibilitychange", look);
    document.removeEventListener("play", hush, true);
    following.close();
    reader.quiet();
    unmark();
    bar.close();
    button.textContent = label;
    if (held) button.focus({ preventScroll: true });
  }
  const turned = () => end();
  const gone = () => end(true);

  again = () => (reader.state() === "over" ? reader.go(0) : end());
  addEventListener("yyg:turned", turned);
  addEventListener("pagehide", gone);
  document.addEventListener("visibilitychange", look);
  document.addEventListener("play", hush, true);
  for (const one of document.querySelectorAll("audio")) one.pause();
  reader.go(0);
}

/** @param {HTMLElement} button @param {import("./speak_words.js").Words} words @param {string} why */
function cannot(button, words, why) {
  const told = piece("div", "no-voice", piece("p", "", why), piece("p", "", words.else));
  told.dataset.noVoice = "";
  told.setAttribute("role", "status");
  (button.closest(".stage-top") || button.closest("p") || button).after(told);
  button.textContent = words.cannot;
}
