// @ts-check
// The organiser's desk works without this; here it gets what only a script can do.

import { copying } from "../organise/copy.js";
import { reporting } from "../organise/report.js";
import { reviewing } from "../organise/review.js";
import { tongues } from "../organise/tongue.js";
import { uploading } from "../organise/upload.js";

// An async module may run before the page is read to its end.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { once: true });
else begin();

function begin() {
  copying();
  uploading();
  reviewing();
  reporting();
  tongues();
}
