// @ts-check
// The organiser's desk works without this; here it gets what only a script can do.
