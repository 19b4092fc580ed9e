// @ts-check
// The page of a participant: ask, ask to speak, follow. The same three are in the server's markup, which works without this.

import { html, useEffect, useMemo, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { boot } from "../main.js";
import { StaleBanner } from "../ui/freshness.js";
import { toast } from "../ui/toast.js";
import { Ask } from "./audience/ask.js";
import { askingNow } from "./audience/asking-now.js";
import { openDevice } from "./audience/device.js";
import { Strip, Tabs, Top } from "./audience/head.js";
import { openPoll } from "./audience/polls.js";
import { Served, fetchRest, rest, soonRest } from "./audience/rest.js";

const TABS = new Set(["ask", "speak", "follow"]);
const wide = matchMedia("(min-width: 960px)");

/** @param {{ page: any, panel: any, typed: Record<string, string>, served: ParentNode }} props */
function Audience({ page, panel, typed, served }) {
  const [tab, setTab] = useState(tabOf(location.search, panel.header.value));
  const device = useMemo(() => openDevice(panel.code), []);
  const drafts = useMemo(() => openDrafts(device, tab, typed), []);
  const mine = useMemo(sentPlainly, []);
  useEffect(() => panel.watch(secrets(device)), [device.things.value]);
  useEffect(() => follow(device, panel.mine.value), [panel.mine.value]);
  useEffect(sent, []);
  const poll = openPoll(panel);
  const isFirst = useMemo(() => panel.view.value.version, []) === panel.view.value.version;
  useEffect(() => soonRest(isFirst && !poll), [isFirst, poll?.id]);
  useEffect(() => widened(fetchRest), []);

  /**
   * @param {string} next
   * @param {boolean} [keyed]
   */
  const go = (next, keyed) => {
    void fetchRest().then(() => keyed && setTimeout(() => /** @type {HTMLElement | null} */ (document.querySelector(`.pane.${next}`))?.focus()));
    history.replaceState(null, "", `?tab=${next}`);
    setTab(next);
    scrollTo({ top: 0 });
  };
  const { Speak, Follow, PollCall, Forget } = rest.value ?? {};
  return html`<div class="audience" data-tab=${tab} onFocusIn=${fetchRest} onPointerDown=${fetchRest}>
    <${Top} page=${page} panel=${panel} served=${served} />
    <aside class="sticky" aria-label=${t("strip")}><${StaleBanner} panel=${panel} /><${Strip} panel=${panel} />
      ${PollCall && html`<${PollCall} panel=${panel} device=${device} go=${go} />`}
    </aside>
    <main id="main" tabindex="-1">
      <${Ask} panel=${panel} device=${device} draft=${drafts.ask} mine=${mine} served=${served} />
      ${Speak ? html`<${Speak} panel=${panel} device=${device} draft=${drafts.speak} mine=${mine} />` : html`<${Served} from=${served} pick=".speak" inert />`}
      ${Follow ? html`<${Follow} panel=${panel} device=${device} isOpen=${tab === "follow"} />` : html`<${Served} from=${served} pick=".follow" inert />`}
      <footer class="page-foot">
        ${!isSecureContext && html`<p class="hint">${t("unsecured")}</p>`}
        <a class="btn ghost small" href="/" onClick=${leave}>${t("leave")}</a>
        ${Forget && html`<${Forget} page=${page} panel=${panel} />`}
      </footer>
    </main>
    <${Tabs} tab=${tab} go=${go} hint=${poll ? t("poll-open") : ""} />
  </div>`;
}

/**
 * @param {string} search
 * @param {{ state: string }} header
 */
function tabOf(search, header) {
  const tab = new URLSearchParams(search).get("tab") ?? "";
  if (TABS.has(tab)) return tab;
  return header.state === "ended" ? "follow" : "ask";
}

/**
 * Whoever sees more than the form for questions at once, or has sent something already, waits for the whole of the page.
 * @param {{ code: string, first: any }} page
 */
function whole({ code, first: { header, now } }) {
  const isToAsk = tabOf(location.search, header) === "ask" && askingNow(header, now) === "open" && header.attribution !== "attributed";
  if (!isToAsk || wide.matches || sentPlainly().length > 0 || openDevice(code).things.value.length > 0) return fetchRest();
}

/** @param {() => void} then */
function widened(then) {
  wide.addEventListener("change", then);
  return () => wide.removeEventListener("change", then);
}

/**
 * What was typed into the server's form before this script came goes on in ours.
 * @param {any} device
 * @param {string} tab
 * @param {Record<string, string>} typed
 */
function openDrafts(device, tab, typed) {
  const drafts = { ask: device.draft("ask"), speak: device.draft("speak") };
  const words = Object.entries(typed).filter(([name, value]) => name.startsWith("arg.") && value);
  const target = tab === "speak" ? drafts.speak : drafts.ask;
  target.value = { ...target.value, ...Object.fromEntries(words.map(([name, value]) => [name.slice(4), value])) };
  if (tab !== "speak" && target.value.name && !target.value.who) target.value = { ...target.value, who: "named" };
  return drafts;
}

// What this person sent by the plain form: the secrets lie in the cookie, so only the rows come with the page.
function sentPlainly() {
  return JSON.parse(document.getElementById("mine")?.textContent ?? "[]");
}

/** @param {any} device */
function secrets(device) {
  return device.things.value.map((/** @type {any} */ thing) => thing.secret).reverse();
}

/**
 * A request that was put in writing is a question from now on, whoever has done it.
 * @param {any} device
 * @param {Record<string, any>} rows
 */
function follow(device, rows) {
  const requests = new Set(device.things.value.map((/** @type {any} */ thing) => thing.id));
  for (const row of Object.values(rows)) if (row.request && requests.has(row.request)) device.become(row.request, row);
}

/**
 * To a page that says nothing, without a way back to this one, not even where there is no network.
 * @param {Event} event
 */
function leave(event) {
  event.preventDefault();
  void window.caches?.delete("moderator-shell");
  location.replace("/");
}

// A form that was sent before the script ran comes back with this mark.
function sent() {
  const search = new URLSearchParams(location.search);
  if (!search.has("sent")) return;
  toast({ text: t("sent-plain") });
  search.delete("sent");
  history.replaceState(null, "", `?${search}`);
}

boot(Audience, whole);
