// @ts-check
// The lower third for a video mixer: who speaks, the question and the clock, over a ground that is not there.
// Its address chooses: ?clock=0 without the clock, ?question=0 without the question, ?side=left or right.

import { html } from "../../vendor/vendor.js";
import { t, word } from "../i18n.js";
import { boot } from "../main.js";
import { Face, useTick } from "../ui/face.js";
import "../ui/more.js";
import { Icon } from "../ui/icons.js";
import { State, stateOf } from "../wall/clock.js";
import { Fit } from "../wall/fit.js";
import { Author } from "../wall/question.js";
import { askedIds, isOnAir, isTechnical, overlayOptions, thinkLeft } from "../wall/shown.js";
import { ThinkFace } from "../wall/think.js";
import { speaker, whole } from "../wall/words.js";

const options = overlayOptions(location.search);

/** @param {{ panel: any }} props */
function Overlay({ panel }) {
  const header = panel.header.value;
  const isThinking = useTick(() => (thinkLeft(header.think, panel.now()) ?? 0) > 0);
  // What may be old is not broadcast.
  const isTrue = !["busy", "offline", "ended"].includes(panel.freshness.value.state);
  return html`<main class="overlay" data-side=${options.side}>
    <h1 class="unseen">${header.title}</h1>
    ${isTrue && (isThinking ? html`<${Thinking} panel=${panel} />` : html`<${Asked} panel=${panel} /><${Speaking} panel=${panel} />`)}
    ${isTrue && header.rehearsing && html`<p class="plate mark"><${Icon} name="ring" />${word("panel", "rehearsal")}</p>`}
  </main>`;
}

/** @param {{ panel: any }} props */
function Asked({ panel }) {
  const row = panel.row("questions", askedIds(panel.header.value)[0]);
  if (!options.question || !row) return null;
  return html`<figure class="plate question">
    <${Fit} key=${row.id} most=${3.4} least=${2} own lang=${row.language} class="text">${row.text}<//>
    ${row.gloss && html`<p class="gloss" dir="auto" lang=${row.gloss_language}>${row.gloss} <span class="muted">(${t("wall-gloss")})</span></p>`}
    <figcaption class="muted">${t("question-number", { number: row.number })} · <${Author} row=${row} /></figcaption>
  </figure>`;
}

/** @param {{ panel: any }} props */
function Speaking({ panel }) {
  const turn = panel.row("turns", panel.header.value.turn);
  if (isTechnical(panel.header.value, turn)) {
    return html`<section class="plate speaker"><p class="name"><${Icon} name="pause" /> ${t("wall-technical")}</p></section>`;
  }
  if (!turn || !isOnAir(turn)) return null;
  const { name, about } = speaker(panel, turn);
  return html`<section class="plate speaker">
    <div class="who">
      <p class="name"><bdi>${whole(name)}</bdi></p>
      <p class="about muted"><bdi>${about || word("turn", turn.kind)}</bdi></p>
    </div>
    ${options.clock && html`<${Clock} turn=${turn} now=${panel.now} />`}
  </section>`;
}

/** @param {{ turn: any, now: () => number }} props */
function Clock({ turn, now }) {
  const state = useTick(() => stateOf(turn, now()));
  return html`<div class="clock" data-state=${state}><${Face} turn=${turn} now=${now} />${state !== "green" && state !== "none" && html`<${State} turn=${turn} state=${state} now=${now} />`}</div>`;
}

/** @param {{ panel: any }} props */
function Thinking({ panel }) {
  return html`<section class="plate speaker">
    <p class="name">${t("wall-think")}</p>
    ${options.clock && html`<div class="clock"><${ThinkFace} panel=${panel} /></div>`}
  </section>`;
}

boot(Overlay);
