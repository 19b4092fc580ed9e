// @ts-check
// Finds panel time on a clock of this browser that only counts. Pure: the caller says what the local clock showed.
//
//   createOffset(first?, local?)  `first`: panel time that stood in the page, `local`: the local clock when it was read
//     .sample(sent, received, now)   one question and answer; the sample with the shortest round trip wins, until one comes that
//                                    no two round trips explain: then a clock was moved, or this device slept
//     .pulse(now, local)             → true when a pulse disagrees so much that the samples were dropped: measure again
//     .value()                       panel time minus local clock, in ms

const TOLERANCE = 500;
const KEPT = 8;

/** @typedef {{ trip: number, offset: number }} Sample */

/**
 * @param {number} [first]
 * @param {number} [local]
 */
export function createOffset(first = 0, local = 0) {
  /** @type {Sample[]} */
  let samples = [];
  let offset = first - local;

  return {
    /**
     * @param {number} sent
     * @param {number} received
     * @param {number} now
     */
    sample(sent, received, now) {
      const trip = Math.max(0, received - sent);
      const fresh = { trip, offset: now + trip / 2 - received };
      samples = [...samples.filter((each) => mayAgree(each, fresh)), fresh].slice(-KEPT);
      offset = best(samples).offset;
    },
    /**
     * The value stays until the next sample comes: a pulse that a bad network held back must not move every clock.
     * @param {number} now
     * @param {number} local
     */
    pulse(now, local) {
      if (samples.length > 0 && Math.abs(now - (local + offset)) <= TOLERANCE + best(samples).trip) return false;
      samples = [];
      return true;
    },
    value: () => offset,
  };
}

/**
 * An honest sample is wrong by at most half of its round trip.
 * @param {Sample} one
 * @param {Sample} other
 */
function mayAgree(one, other) {
  return Math.abs(one.offset - other.offset) <= TOLERANCE + (one.trip + other.trip) / 2;
}

/** @param {Sample[]} samples */
function best(samples) {
  return samples.reduce((one, other) => (other.trip < one.trip ? other : one));
}
