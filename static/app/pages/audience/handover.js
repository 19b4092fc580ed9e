// @ts-check
// What the server drew gives its place to what came later, under the thumb of somebody who may just be using it.
//
//   handover()   → a promise that resolves when it may: a press that has begun has had its click, and the menu that is open will stay so

import { noteOpen } from "../../ui/tongues.js";

const ENDS = ["pointerup", "pointercancel", "keyup"];

export async function handover() {
  // A press whose part is taken away under it has no click.
  if (document.querySelector(".served :active")) {
    await new Promise((resolve) => ENDS.forEach((end) => addEventListener(end, () => setTimeout(resolve), { once: true })));
  }
  noteOpen();
}
