/** 情景: one scene at a time, with the road that led to it, and a way back. */

import { say, told, verdict } from "./mark.js";

/** @typedef {{ scene: Element, words: string }} Turn a scene that was left, and what was chosen in it */

/** @param {HTMLElement} item @param {(right: boolean) => void} tell */
export function openScenes(item, tell) {
  const scenes = [...item.querySelectorAll(".q-scene")];
  const road = item.querySelector(".q-road");
  const turns = item.querySelector(".q-turn");
  const [start] = scenes;
  /** @type {Turn[]} */
  let walked = [];
  let solved = false;
  for (const extra of item.querySelectorAll(".q-key, .q-home")) extra.setAttribute("hidden", "");
  if (start) show(start);

  item.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target.closest(".q-ways a, [data-turn]") : null;
    const scene = scenes.find((one) => !one.hasAttribute("hidden"));
    if (!pressed || !scene || !start) return;
    event.preventDefault();
    if (pressed instanceof HTMLAnchorElement) {
      const goal = scenes.find((one) => `#${one.id}` === pressed.hash);
      if (!goal) return;
      walked.push({ scene, words: chosen(pressed) });
      enter(goal);
    } else if (pressed.getAttribute("data-turn") === "back") {
      const last = walked.pop();
      if (last) enter(last.scene);
    } else {
      walked = [];
      enter(start);
    }
  });

  /** What the way says, without where it leads on paper. @param {Element} way */
  function chosen(way) {
    const copy = /** @type {Element} */ (way.cloneNode(true));
    copy.querySelector(".q-to")?.remove();
    return (copy.textContent || "").trim();
  }

  /** The scene is shown, and read out: what was pressed is gone, so the focus goes there. @param {Element} scene */
  function enter(scene) {
    show(scene);
    if (scene instanceof HTMLElement) scene.focus();
    const end = scene.getAttribute("data-end");
    if (end === null) return;
    const right = end === "√";
    say(item, [verdict(right), right ? "这样做对" : "这样做不对，退回去再想想"], told(scene, ".q-explain, .q-law"));
    // Who has found a good end may look at the bad ones, and is not asked again for it.
    if (!solved) tell(right);
    solved = solved || right;
  }

  /** @param {Element} scene */
  function show(scene) {
    for (const one of scenes) one.toggleAttribute("hidden", one !== scene);
    say(item);
    turns?.toggleAttribute("hidden", !walked.length);
    road?.toggleAttribute("hidden", !walked.length);
    if (road) road.textContent = "";
    for (const turn of walked) {
      const step = document.createElement("li");
      step.textContent = turn.words;
      road?.append(step);
    }
  }
}
