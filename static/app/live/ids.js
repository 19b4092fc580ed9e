// @ts-check
// Random names that nobody can guess. Plain http has no crypto.randomUUID, so they come from getRandomValues everywhere.
//
//   uuid()     a UUIDv4: the id of a command
//   rowId()    20 characters of a-z0-9: the id of a row of our making (question, request, cue …)
//   secret()   26 characters of a-z0-9: what alone opens the fate of a question

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

export const rowId = () => letters(20);

export const secret = () => letters(26);

/** @param {number} count */
function letters(count) {
  let word = "";
  while (word.length < count) {
    for (const byte of crypto.getRandomValues(new Uint8Array(count * 2))) {
      // 252 is the largest multiple of 36 in a byte: what lies above would favour the first letters.
      if (byte < 252 && word.length < count) word += LETTERS[byte % 36];
    }
  }
  return word;
}
