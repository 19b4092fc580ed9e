// @ts-check
// The console: questions, what is now, the programme, the list of speakers and the podium, for whoever runs the panel.

import { html, useMemo, useRef, useState } from "../../vendor/vendor.js";
import { number, t } from "../i18n.js";
import { boot } from "../main.js";
import { undoLast } from "../console/act.js";
import { Desk } from "../console/desk.js";
import { Help } from "../console/help.js";
import { useShortcuts } from "../console/keys.js";
import { deskLetters } from "../console/letters.js";
import { goNext, togglePause } from "../console/acts.js";
import { Balance } from "../console/balance-bars.js";
import { Now } from "../console/now.js";
import { counts, speakers } from "../console/order.js";
import { Podium } from "../console/podium.js";
import { Programme } from "../console/programme.js";
import { Questions } from "../console/questions.js";
import { Speakers } from "../console/speakers.js";
import { Top } from "../console/top.js";
import { Wall } from "../console/wall.js";
import { Face } from "../ui/face.js";
import { StaleBanner } from "../ui/freshness.js";
import "../ui/more.js";

const PANES = ["questions", "speakers", "podium", "wall", "programme"];

/** @param {{ page: any, panel: any }} props */
function Moderator({ page, panel }) {
  const desk = useMemo(() => new Desk(panel), []);
  const [pane, setPane] = useState("questions");
  const dialog = useRef(/** @type {any} */ (null));
  const help = () => dialog.current?.showModal();
  useShortcuts(letters(panel, desk, help));
  return html`<div class="console" data-pane=${pane} data-state=${panel.header.value.state}>
    <${Top} page=${page} panel=${panel} help=${help} />
    <${StaleBanner} panel=${panel} />
    <main id="main" tabindex="-1">
      <div class="middle"><${Now} page=${page} panel=${panel} /><${Programme} panel=${panel} /></div>
      <div class="work">
        <${Panes} panel=${panel} pane=${pane} go=${setPane} />
        <${Questions} panel=${panel} desk=${desk} />
        <div class="side"><${Speakers} panel=${panel} /><${Balance} panel=${panel} /><${Podium} panel=${panel} /><${Wall} panel=${panel} /></div>
      </div>
    </main>
    <${Help} dialog=${dialog} />
  </div>`;
}

/**
 * @param {any} panel
 * @param {any} desk
 * @param {() => void} help
 */
function letters(panel, desk, help) {
  return {
    ...deskLetters(desk),
    n: () => goNext(panel),
    " ": () => togglePause(panel),
    z: () => undoLast(),
    "?": help,
  };
}

/** @param {{ panel: any, pane: string, go: (pane: string) => void }} props */
function Panes({ panel, pane, go }) {
  const found = counts(panel.rows("questions"));
  const list = speakers(panel.rows("requests"), panel.header.value.line ?? []);
  /** @type {Record<string, number>} */
  const numbers = { questions: found.new, speakers: list.next.length + list.waiting.length };
  const turn = panel.row("turns", panel.header.value.turn);
  return html`<nav class="panes tabs" aria-label=${t("console-panes")}>
    ${PANES.map(
      (name) =>
        html`<button
          key=${name}
          type="button"
          class="tab"
          data-name=${name}
          aria-current=${name === pane ? "page" : undefined}
          onClick=${() => go(name)}
        >
          ${t(`console-pane-${name}`)}${numbers[name] > 0 && html` <span class="count">${number(numbers[name])}</span>`}
        </button>`,
    )}
    ${turn && html`<${Face} turn=${turn} now=${panel.now} />`}
  </nav>`;
}

boot(Moderator);
