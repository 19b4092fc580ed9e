// @ts-check
// The words of the page. The server puts the catalogue into the page, so both sides say the same sentence.
//
//   t(id, args)             the message; its id when the catalogue lacks it
//   word(area, value)       the word for a value of the protocol: word('group', 'civil'), word('reason', 'off_topic')
//   said(code, data)        the sentence of a refusal code of the protocol
//   setMessages(ftl, lang)  main.js calls it once, and ui/tongues.js when the reader chooses another language
//   language()              'en', 'ar' …
//   placeTime(ms, zone)     '13:27' on the clock of the place
//   dayTime(ms, zone)       'Wed 1 July at 13:00'
//   dayName(date)           '3 March 2027' of 'YYYY-MM-DD': a day of the calendar is the same everywhere
//   number(n)               in the digits of the page
//   listed(parts)           'Elena Marsh, Assembly of Cities': one description in parts
//   sentences(...parts)     one after the other, with the space that stands between two of them here
//   localeOf(code)          the locale that dates, numbers and lists of a language are written in
//   languageName(code)      'English', 'العربية': a language in its own words

import { FluentBundle, FluentResource, signal } from "../vendor/vendor.js";

/**
 * Whatever has said a word of it says it anew when the reader chooses another language.
 * @type {{ value: { lang: string, bundle: FluentBundle | null } }}
 */
const spoken = signal({ lang: "en", bundle: null });

/**
 * @param {string} ftl
 * @param {string} code
 */
export function setMessages(ftl, code) {
  const bundle = new FluentBundle(localeOf(code));
  bundle.addResource(new FluentResource(ftl));
  spoken.value = { lang: code, bundle };
}

/**
 * @param {string} id
 * @param {Record<string, any>} [args]
 * @returns {string}
 */
export function t(id, args = {}) {
  const { bundle } = spoken.value;
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
  return spoken.value.bundle?.getMessage(id) ? t(id, plain(data)) : t("refused-internal", { ref: code });
}

/** @param {Record<string, any>} data */
function plain(data) {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeof value === "number" ? value : String(value ?? "")]));
}

export const language = () => spoken.value.lang;

/**
 * One page, one set of digits: everything is written with 0–9, in every language and on the server too (`i18n.locale_of`).
 * @param {string} [code]
 */
export const localeOf = (code = language()) => `${code === "en" ? "en-GB" : code}-u-nu-latn`;

/**
 * Names or words in a row, as this language puts them apart.
 * @param {(string | null | undefined | false)[]} parts
 */
export const listed = (parts) => parts.filter(Boolean).join(t("comma"));

/** @param {(string | null | undefined | false | 0)[]} parts */
export const sentences = (...parts) => parts.filter(Boolean).join(t("gap"));

/** @type {Map<string, Intl.DateTimeFormat>} */
const clocks = new Map();

/**
 * @param {number} ms
 * @param {string} [zone]
 */
export function placeTime(ms, zone = "UTC") {
  const key = `${language()} ${zone}`;
  let clock = clocks.get(key);
  if (!clock) {
    clock = new Intl.DateTimeFormat(localeOf(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
    clocks.set(key, clock);
  }
  return clock.format(ms);
}

/**
 * @param {number} ms
 * @param {string} [zone]
 */
export function dayTime(ms, zone = "UTC") {
  const form = /** @type {const} */ ({ weekday: "short", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
  return new Intl.DateTimeFormat(localeOf(), { ...form, hourCycle: "h23", timeZone: zone }).format(ms);
}

/** @param {string} date */
export const dayName = (date) => new Intl.DateTimeFormat(localeOf(), { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(date));

/** @param {number} n */
export const number = (n) => new Intl.NumberFormat(localeOf()).format(n);

/** @param {string} code */
export function languageName(code) {
  return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
}
