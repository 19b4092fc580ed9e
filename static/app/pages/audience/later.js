// @ts-check
// Everything that comes after the first view: what others ask, what became of one's own things, the list of speakers, and what goes on.

import "../../ui/more.js";

export { Follow } from "./follow.js";
export { handover } from "./handover.js";
export { Draft, Forget } from "./keeping.js";
export { WhoAsks } from "./named.js";
export { Closed, Notice } from "./notice.js";
export { Nudge } from "./nudge.js";
export { OtherQuestions } from "./others.js";
export { OwnQuestions } from "./own.js";
export { Particulars } from "./particulars.js";
export { PollCall } from "./poll.js";
export { Speak } from "./speak.js";
export { RunBy } from "./run-by.js";
export { ThemeSwitch } from "../../ui/theme-switch.js";
export { TongueMenu } from "../../ui/tongues.js";
export { Slow, Waits } from "./waits.js";
