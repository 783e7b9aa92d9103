/** Recordings: as fast as the listener likes, one at a time, and no silence without a reason. */

import { piece } from "./piece.js";
import { CHANGED, rateButtons, rateNow, RECORDING } from "./rate.js";
import { tongueOf, wordsIn } from "./speak_words.js";

const BROKEN = {
  zh: "录音没有取到，请检查网络后再点一次；内容都在文字稿里。",
  en: "The recording could not be loaded. Check the connection and try again; every word is in the transcript.",
};

const players = /** @type {HTMLAudioElement[]} */ ([...document.querySelectorAll("[data-sound] audio")]);
for (const player of players) open(player);

/** @param {HTMLAudioElement} player */
function open(player) {
  const tongue = tongueOf();
  const words = wordsIn(tongue);
  const told = piece("p", "sound-said");
  told.setAttribute("role", "status");
  player.after(rateButtons(words.pace, words.rates, () => {}), told);
  addEventListener(CHANGED, () => { player.playbackRate = RECORDING[rateNow()]; });
  player.addEventListener("play", () => {
    // A page may hold the same in 普通话 and in 吴语.
    player.playbackRate = RECORDING[rateNow()];
    told.textContent = "";
    for (const one of players) if (one !== player) one.pause();
  });
  player.addEventListener("error", () => { told.textContent = BROKEN[tongue]; });
}
