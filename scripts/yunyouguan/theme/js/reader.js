/** Says one sentence after the other; an engine that swallows something is noticed. */

/**
 * @typedef {"reading" | "paused" | "waiting" | "over" | "failed"} State `waiting`: for a tap, without which some phones let no page speak
 * @typedef {{ go: (at: number) => void, pause: () => void, quiet: () => void, speed: (rate: number) => void, look: () => void, at: () => number, state: () => State }} Reader
 */

// How often is looked whether the engine still speaks.
const GLANCE = 1500;
// An engine that was just told to be silent drops what comes at once.
const BREATH = 80;
// The slowest engine has begun by then, in glances.
const PATIENCE = 7;

/**
 * @param {string[]} texts
 * @param {SpeechSynthesisVoice} voice
 * @param {number} rate
 * @param {(state: State, at: number) => void} tell at every new state and every new sentence
 * @returns {Reader}
 */
export function openReader(texts, voice, rate, tell) {
  const engine = window.speechSynthesis;
  /** @type {State} */
  let state = "paused";
  let at = 0;
  // Events of a sentence that was broken off come late; its number tells them apart.
  let turn = 0;
  let heard = false;
  let begun = false;
  let idle = 0;
  let slow = 0;
  let waited = false;
  let watch = 0;
  /** Chrome forgets what nobody holds, and never says that it has ended. @type {SpeechSynthesisUtterance | null} */
  let held = null;

  /** @param {State} next */
  const become = (next) => {
    state = next;
    clearInterval(watch);
    if (next === "reading") watch = window.setInterval(look, GLANCE);
    else hush();
    tell(state, at);
  };
  const hush = () => {
    turn += 1;
    held = null;
    engine.cancel();
  };
  const utter = () => {
    const mine = ++turn;
    const busy = engine.speaking || engine.pending;
    if (busy) engine.cancel();
    const one = new SpeechSynthesisUtterance(texts[at]);
    one.voice = voice;
    one.lang = voice.lang;
    one.rate = rate;
    one.onstart = one.onboundary = () => {
      if (mine !== turn) return;
      heard = begun = true;
      idle = slow = 0;
    };
    one.onend = () => {
      if (mine !== turn) return;
      heard = true;
      if (at + 1 < texts.length) go(at + 1);
      else become("over");
    };
    one.onerror = ({ error }) => {
      if (mine !== turn) return;
      if (error === "not-allowed") become(waited ? "failed" : "waiting");
      // A call came in, or another page took the voice.
      else if (error === "interrupted" || error === "canceled") become("paused");
      else become("failed");
      waited = waited || state === "waiting";
    };
    held = one;
    begun = false;
    const speak = () => {
      if (mine !== turn || held !== one) return;
      if (engine.paused) engine.resume();
      engine.speak(one);
    };
    // The first sentence at once: iPhones want it in the very tap.
    if (busy) setTimeout(speak, BREATH);
    else speak();
  };
  /** @param {number} to */
  const go = (to) => {
    at = Math.max(0, Math.min(to, texts.length - 1));
    idle = slow = 0;
    if (state !== "reading") become("reading");
    else tell(state, at);
    utter();
  };
  /** Silence that nobody asked for: begun again once, then told. */
  const look = () => {
    if (state !== "reading") return;
    if (engine.speaking || engine.pending) {
      idle = 0;
      slow += begun ? 0 : 1;
      if (slow > PATIENCE) become("failed");
      return;
    }
    idle += 1;
    if (idle === 1 && heard) utter();
    else if (idle > 1 || !heard) {
      const first = !heard && !waited;
      waited = true;
      become(heard ? "paused" : first ? "waiting" : "failed");
    }
  };

  return {
    go, look,
    pause: () => become("paused"),
    /** Nothing more is said, and nothing told. */
    quiet: () => {
      clearInterval(watch);
      state = "over";
      hush();
    },
    speed: (next) => {
      rate = next;
      if (state === "reading") utter();
    },
    at: () => at,
    state: () => state,
  };
}
