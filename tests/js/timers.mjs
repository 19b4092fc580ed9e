// Time that a test moves by hand: a clock, timers that fire when it passes them, and a pause in which promises settle.

export function createTimers(start = 0) {
  let now = start;
  let waiting = [];

  function wait(ms, then) {
    const timer = { at: now + ms, then };
    waiting.push(timer);
    return { cancel: () => (waiting = waiting.filter((other) => other !== timer)) };
  }

  async function pass(ms) {
    const end = now + ms;
    await settled();
    for (;;) {
      const due = waiting.filter((timer) => timer.at <= end).sort((one, other) => one.at - other.at)[0];
      if (!due) break;
      waiting = waiting.filter((timer) => timer !== due);
      now = Math.max(now, due.at);
      due.then();
      await settled();
    }
    now = end;
  }

  return { now: () => now, wait, pass, count: () => waiting.length };
}

// Every promise chain of the code under test is a few microtasks long.
export async function settled() {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
