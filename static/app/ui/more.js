// @ts-check
// What every page has but a phone that has only just come: all shapes, the toasts, another language at once, what is said by itself, and a hand that is not lost.

import "./focus.js";
import "./icons-more.js";
import "./tongue-choice.js";
import "./toasts.js";
