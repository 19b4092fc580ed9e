// Evaluated in a page that speaks the pseudo language: → what stands there unbracketed, is cut, or sticks out, one line each.
({ people, cldr }) => {
  const LETTER = /\p{L}/u;
  const bare = (text) => text.replace(/[\u2066-\u2069\u200e\u200f\u00ad]/g, "").replaceAll("\u2011", "-");
  const known = people.map((each) => bare(each).trim().toLowerCase()).filter((each) => each.length > 1);
  // What is nobody's prose: keys of the keyboard, names of languages in themselves, fields that people fill in, what is drawn, addresses, and a
  // passage of the report that is named by its beginning.
  const EXEMPT = "script, style, noscript, template, kbd, [hreflang], option[lang], textarea, svg, code, .passage-tools .unseen";
  // Names of days, months, zones and languages come from CLDR on the server and in the browser alike.
  const same = [/https?:\/\/[^\s]*/gu, ...cldr.map((each) => new RegExp(`(?<!\\p{L})${each.toLowerCase()}(?!\\p{L})`, "gu"))];
  const found = [];
  for (const details of document.querySelectorAll("details:not(.tongue-menu)")) details.open = true;

  const rest = (text) => {
    let now = bare(text);
    for (let before = ""; before !== now; ) {
      before = now;
      now = now.replace(/⟦[^⟦⟧]*⟧/g, " ");
    }
    now = now.replace(/\s+/g, " ").trim().toLowerCase();
    const start = now.replace(/…$/, "").trim();
    if (known.some((each) => each.replace(/\s+/g, " ").includes(start))) return "";
    for (const each of same) now = now.replace(each, " ");
    if (!LETTER.test(now)) return "";
    for (const each of known) now = now.split(each.replace(/\s+/g, " ")).join(" ");
    return LETTER.test(now) ? now.trim() : "";
  };

  const seen = (element) => element.checkVisibility({ checkVisibilityCSS: true });
  const place = (element) => `${element.tagName.toLowerCase()}${element.className && typeof element.className === "string" ? `.${element.className.trim().replace(/\s+/g, ".")}` : ""}`;

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || element.closest(EXEMPT) || !seen(element)) continue;
    const left = rest(node.data);
    if (left) found.push(`not of the catalogue: "${left.slice(0, 60)}" in ${place(element)}`);
  }
  for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    if (element.closest("noscript, template")) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      const value = element.getAttribute(name);
      const left = value && !value.startsWith("/") && rest(value);
      if (left) found.push(`not of the catalogue: ${name}="${left.slice(0, 60)}" of ${place(element)}`);
    }
  }

  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.push(`the page is ${wide} px too wide`);
  const unseen = (element) => element.closest(".unseen, [aria-hidden='true'], select, .tongue-menu > .tongues, noscript, svg");
  const scrolls = (element) => {
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth) return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll("*")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && /[⟦⟧]/.test(node.data));
    if (!own || !seen(element) || unseen(element)) continue;
    const style = getComputedStyle(element);
    const cut = (axis, more) => more > 1 && /hidden|clip/.test(style[`overflow${axis}`]);
    if (cut("X", element.scrollWidth - element.clientWidth) || cut("Y", element.scrollHeight - element.clientHeight - 2)) {
      found.push(`cut: "${element.textContent.trim().slice(0, 40)}" in ${place(element)}`);
    }
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).display === "inline") continue;
      if (box.clientWidth > 0 && box.scrollWidth - box.clientWidth > 1 && getComputedStyle(box).overflowX === "visible" && !scrolls(box)) {
        found.push(`sticks out: "${element.textContent.trim().slice(0, 40)}" of ${place(box)} by ${box.scrollWidth - box.clientWidth} px`);
      }
      break;
    }
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || !/[⟦⟧]/.test(node.data)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      if ((right > innerWidth + 1 || left < -1) && !scrolls(element)) found.push(`out of sight: "${node.data.trim().slice(0, 40)}" in ${place(element)}`);
    }
  }
  return [...new Set(found)];
};
