import { keepTrying } from "../../../src/actions/questionnaire/keep-trying";
import type { Tried } from "../../../src/actions/questionnaire/session-state";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const silent: Tried = { waits: true, after: null };
const answered: Tried = { waits: false, after: null };

function start(...answers: (Tried | Error)[]) {
  const send = jest.fn(async () => {
    const next = answers.shift() ?? answered;
    if (next instanceof Error) throw next;
    return next;
  });
  const faults: unknown[] = [];
  return { send, faults, now: keepTrying(send, 5_000, (thrown) => faults.push(thrown)) };
}
/** How often it tried in this many seconds. */
async function within(seconds: number, { send }: ReturnType<typeof start>): Promise<number> {
  const before = send.mock.calls.length;
  await jest.advanceTimersByTimeAsync(seconds * 1000);
  return send.mock.calls.length - before;
}

it("tries after a moment, less and less often while the service does not answer, and otherwise every minute", async () => {
  const trying = start(silent, silent, silent, answered);
  expect(await within(5, trying)).toBe(1);
  expect([await within(29, trying), await within(1, trying)]).toEqual([0, 1]);
  expect([await within(59, trying), await within(1, trying)]).toEqual([0, 1]);
  expect([await within(119, trying), await within(1, trying)]).toEqual([0, 1]);
  expect(await within(180, trying)).toBe(3);
});

it("never waits longer than a quarter of an hour", async () => {
  const trying = start(...Array.from({ length: 50 }, () => silent));
  await within(3 * 3600, trying);
  expect(await within(900, trying)).toBe(1);
});

it("waits as long as the service asks", async () => {
  const trying = start({ waits: true, after: 600_000 });
  await within(5, trying);
  expect([await within(599, trying), await within(1, trying)]).toEqual([0, 1]);
});

it("does not depend on the clock, which may be set back", async () => {
  const trying = start(silent);
  await within(5, trying);
  jest.setSystemTime(new Date("2001-01-01"));
  expect(await within(30, trying)).toBe(1);
});

it("tries at once when the network is back, one try at a time, and goes on after a bug, which it reports", async () => {
  const trying = start(silent, new Error("a fault"));
  await within(5, trying);
  trying.now();
  trying.now();
  expect(await within(0, trying)).toBe(0);
  expect(trying.send).toHaveBeenCalledTimes(2);
  expect(trying.faults).toEqual([new Error("a fault")]);
  expect(await within(30, trying)).toBe(1);
});
