// @ts-check
// Choosing a language changes the words of the page where they stand: nothing is loaded anew, so what is being written, what is
// open and where one has scrolled to stay as they are. With an older server, or before this is there, the link is a plain one.

import { setMessages, t } from "../i18n.js";
import { toast } from "./toast.js";
import { choice } from "./tongues.js";

choice.choose = choose;

/**
 * @param {MouseEvent & { currentTarget: HTMLAnchorElement }} event
 * @param {any} page
 * @param {string} code
 */
async function choose(event, page, code) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const link = event.currentTarget;
  const menu = link.closest("details");
  try {
    const answer = await fetch(`${page.url.words}?lang=${code}`, { cache: "no-store" });
    if (answer.status === 404) return location.assign(link.href);
    if (!answer.ok) return void toast({ text: t("refused-busy"), tone: "over" });
    speak(page, await answer.json());
  } catch {
    return void toast({ text: t("refused-unsent"), tone: "over" });
  }
  menu?.removeAttribute("open");
  menu?.querySelector("summary")?.focus({ preventScroll: true });
}

/**
 * @param {any} page
 * @param {{ language: string, direction: string, messages: string }} words
 */
function speak(page, { language, direction, messages }) {
  const isPlain = document.title === t("page-title");
  Object.assign(page, { language, direction, messages });
  Object.assign(document.documentElement, { lang: language, dir: direction });
  setMessages(messages, language);
  if (isPlain) document.title = t("page-title");
  // The cookie remembers it from now on; what the address wished for would come back with the next load.
  const search = new URLSearchParams(location.search);
  search.delete("lang");
  history.replaceState(history.state, "", search.size > 0 ? `?${search}` : location.pathname);
}
