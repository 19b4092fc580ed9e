// @ts-check
// The words of the page. The server puts the catalogue into the page, so both sides say the same sentence.
//
//   t(id, args)             the message; its id when the catalogue lacks it
//   word(area, value)       the word for a value of the protocol: word('group', 'civil'), word('reason', 'off_topic')
//   said(code, data)        the sentence of a refusal code of the protocol
//   setMessages(ftl, lang)  main.js calls it once
//   language()              'en', 'ar' …
//   placeTime(ms, zone)     '13:27' on the clock of the place
//   dayTime(ms, zone)       'Wed 1 July at 13:00'
//   dayName(date)           '3 March' of 'YYYY-MM-DD': a day of the calendar is the same everywhere
//   number(n)               in the digits of the page
//   languageName(code)      'English', 'العربية': a language in its own words

import { FluentBundle, FluentResource } from "../vendor/vendor.js";

let lang = "en";
/** @type {FluentBundle | null} */
let bundle = null;

/**
 * @param {string} ftl
 * @param {string} code
 */
export function setMessages(ftl, code) {
  lang = code;
  bundle = new FluentBundle(locale());
  bundle.addResource(new FluentResource(ftl));
}

/**
 * @param {string} id
 * @param {Record<string, any>} [args]
 * @returns {string}
 */
export function t(id, args = {}) {
  const pattern = bundle?.getMessage(id)?.value;
  return pattern ? (bundle?.formatPattern(pattern, args, []) ?? id) : id;
}

/**
 * @param {string} area
 * @param {string} value
 */
export const word = (area, value) => t(`${area}-${value.replace(/[._]/g, "-")}`);

/**
 * @param {string} code
 * @param {Record<string, any>} [data]
 */
export function said(code, data = {}) {
  const id = `refused-${code.replace(/[._]/g, "-")}`;
  return bundle?.getMessage(id) ? t(id, plain(data)) : t("refused-internal", { ref: code });
}

/** @param {Record<string, any>} data */
function plain(data) {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeof value === "number" ? value : String(value ?? "")]));
}

export const language = () => lang;

// One page, one set of digits: the clocks are written with 0–9 in every language.
const locale = () => `${lang === "en" ? "en-GB" : lang}-u-nu-latn`;

/**
 * Names or words in a row, as this language puts them apart.
 * @param {(string | null | undefined | false)[]} parts
 */
export const listed = (parts) => parts.filter(Boolean).join(t("comma"));

/** @type {Map<string, Intl.DateTimeFormat>} */
const clocks = new Map();

/**
 * @param {number} ms
 * @param {string} [zone]
 */
export function placeTime(ms, zone = "UTC") {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
    clocks.set(zone, clock);
  }
  return clock.format(ms);
}

/**
 * @param {number} ms
 * @param {string} [zone]
 */
export function dayTime(ms, zone = "UTC") {
  const form = /** @type {const} */ ({ weekday: "short", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
  return new Intl.DateTimeFormat(locale(), { ...form, hourCycle: "h23", timeZone: zone }).format(ms);
}

/** @param {string} date */
export const dayName = (date) => new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", timeZone: "UTC" }).format(Date.parse(date));

/** @param {number} n */
export const number = (n) => new Intl.NumberFormat(locale()).format(n);

/** @param {string} code */
export function languageName(code) {
  return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
}
