// @ts-check
// The page of a participant: ask, ask to speak, follow. The same three are in the server's markup, which works without this.

import { html, useEffect, useMemo, useState } from "../../vendor/vendor.js";
import { t } from "../i18n.js";
import { boot } from "../main.js";
import { StaleBanner } from "../ui/freshness.js";
import { toast } from "../ui/toast.js";
import { Ask } from "./audience/ask.js";
import { openDevice } from "./audience/device.js";
import { Follow } from "./audience/follow.js";
import { Strip, Tabs, Top } from "./audience/head.js";
import { PollCall, openPoll } from "./audience/poll.js";
import { Speak } from "./audience/speak.js";

const TABS = new Set(["ask", "speak", "follow"]);

/** @param {{ page: any, panel: any, typed: Record<string, string> }} props */
function Audience({ page, panel, typed }) {
  const [tab, setTab] = useState(tabOf(location.search, panel.header.value));
  const device = useMemo(() => openDevice(panel.code), []);
  const drafts = useMemo(() => openDrafts(device, tab, typed), []);
  const mine = useMemo(sentPlainly, []);
  useEffect(() => panel.watch(secrets(device)), [device.things.value]);
  useEffect(() => follow(device, panel.mine.value), [panel.mine.value]);
  useEffect(sent, []);

  /** @param {string} next */
  const go = (next) => {
    history.replaceState(null, "", `?tab=${next}`);
    setTab(next);
    scrollTo({ top: 0 });
  };
  return html`<div class="audience" data-tab=${tab}>
    <${Top} page=${page} panel=${panel} />
    <aside class="sticky" aria-label=${t("strip")}><${StaleBanner} panel=${panel} /><${Strip} panel=${panel} />
      <${PollCall} panel=${panel} device=${device} go=${go} />
    </aside>
    <main id="main">
      <${Ask} panel=${panel} device=${device} draft=${drafts.ask} mine=${mine} />
      <${Speak} panel=${panel} device=${device} draft=${drafts.speak} mine=${mine} />
      <${Follow} panel=${panel} device=${device} />
      <footer class="page-foot">
        ${!isSecureContext && html`<p class="hint">${t("unsecured")}</p>`}
        <a class="btn ghost small" href="/" onClick=${leave}>${t("leave")}</a>
      </footer>
    </main>
    <${Tabs} tab=${tab} go=${go} hint=${openPoll(panel) ? t("poll-open") : ""} />
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
 * To a page that says nothing, without a way back to this one.
 * @param {Event} event
 */
function leave(event) {
  event.preventDefault();
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

boot(Audience);
