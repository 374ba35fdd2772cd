import "fake-indexeddb/auto";
import type { SubmissionToSend } from "../../src/actions/questionnaire-ports";
import { createOutbox } from "../../src/client/outbox";
import { isAnythingWaiting } from "../../src/client/is-anything-waiting";
import { oneAtATime } from "../../src/client/one-at-a-time";
import { createIndexedReleaseStore, createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import type { Problem } from "../../src/domain/problems";
import { requestSaying } from "../service/support/questionnaire";

const submission = (key: string, remark = key): SubmissionToSend => ({
  club: "cla",
  year: "2025-26",
  member: "E08000035",
  key,
  supersedes: 0,
  request: requestSaying(remark),
});

let heard: Problem[];
beforeEach(() => void (heard = []));
const outboxOn = (store: ReleaseStore) => createOutbox(store, (problem) => heard.push(problem));
const keys = async (store: ReleaseStore) => (await outboxOn(store).waiting()).map(({ key }) => key);

it("keeps submissions unchanged for the next start, oldest first, until they are removed", async () => {
  const start = () => outboxOn(createIndexedReleaseStore("outbox-1"));
  expect(await start().keep(submission("b"))).toEqual({ ok: true, value: null });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await start().keep(submission("a"));
  expect(await start().waiting()).toEqual([submission("b"), submission("a")]);
  await start().remove("b");
  expect(await start().waiting()).toEqual([submission("a")]);
  expect(heard).toEqual([]);
});

it("keeps one for each key: the last, in the first one's place", async () => {
  const store = createMemoryReleaseStore();
  await outboxOn(store).keep(submission("b", "first"));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await outboxOn(store).keep(submission("a"));
  await outboxOn(store).keep(submission("b", "second"));
  expect(await outboxOn(store).waiting()).toEqual([submission("b", "second"), submission("a")]);
});

it("reports once an entry that cannot be read, gives the rest, and loses nothing", async () => {
  const store = createMemoryReleaseStore();
  const outbox = outboxOn(store);
  await outbox.keep(submission("good"));
  await outbox.keep(submission("bad"));
  const kept = (await store.read("submission:bad")) as { submission: object };
  const damaged = { ...kept, submission: { ...kept.submission, request: { answers: {} } } };
  await store.write("submission:bad", damaged);
  await outbox.waiting();
  expect((await outbox.waiting()).map(({ key }) => key)).toEqual(["good"]);
  expect(heard.map(({ code }) => code)).toEqual(["waiting-submission-damaged"]);
  expect(heard[0]?.message).toContain("(cla, 2025-26, E08000035)");
  expect(await store.read("submission:bad")).toBe(damaged);

  await outbox.keep(submission("bad"));
  expect((await outbox.waiting()).map(({ key }) => key).sort()).toEqual(["bad", "good"]);
});

it("reports something that is not a submission at all", async () => {
  const store = createMemoryReleaseStore();
  await store.write("submission:x", 12);
  expect(await keys(store)).toEqual([]);
  expect(heard[0]?.message).toContain("could not be read, so it was not sent");
});

it("leaves alone anything that is not its own", async () => {
  const store = createMemoryReleaseStore();
  await store.write("release:small", 12);
  expect(await keys(store)).toEqual([]);
  expect(heard).toEqual([]);
});

it("says if nothing can be kept, and never rejects", async () => {
  const full = () => Promise.reject(new Error("the disk is full"));
  const outbox = outboxOn({ read: full, write: full, remove: full, clear: full, keys: full });
  const answer = await outbox.keep(submission("a"));
  expect(answer).toMatchObject({ ok: false, problem: { code: "submission-not-kept" } });
  expect(!answer.ok && answer.problem.message).toContain("the disk is full");
  expect(await outbox.waiting()).toEqual([]);
  await outbox.remove("a");
  expect(heard.map(({ code }) => code)).toEqual(["outbox-not-working", "outbox-not-working"]);
});

describe("an entry", () => {
  it("knows its club year, where its workbook was, and why it was refused, until it is kept again", async () => {
    const outbox = outboxOn(createMemoryReleaseStore());
    const about = { label: "Children Looked After 2025-26", place: "C:\\Leeds.xlsx" };
    await outbox.keep(submission("a"), about);
    await outbox.refuse("a", "The year is closed.");
    await outbox.refuse("gone", "No such entry.");
    expect(await outbox.waiting()).toEqual([{ ...submission("a"), ...about, refused: "The year is closed." }]);
    await outbox.keep(submission("a"));
    expect(await outbox.waiting()).toEqual([{ ...submission("a"), ...about }]);
  });

  it("from an earlier version is read, keeps its place before newer ones, and is sent unchanged", async () => {
    const store = createMemoryReleaseStore();
    await store.write("submission:old", { order: 1_764_000_000_000, submission: submission("old") });
    await outboxOn(store).keep(submission("new"));
    expect(await outboxOn(store).waiting()).toEqual([submission("old"), submission("new")]);
  });

  it("stays in the order in which it was added, even if the clock is set back", async () => {
    jest.useFakeTimers({ now: new Date("2026-11-24"), doNotFake: ["setTimeout", "setImmediate", "queueMicrotask"] });
    const store = createMemoryReleaseStore();
    await outboxOn(store).keep(submission("b"));
    jest.setSystemTime(new Date("2020-01-01"));
    await outboxOn(store).keep(submission("a"));
    jest.useRealTimers();
    expect(await keys(store)).toEqual(["b", "a"]);
  });

  it("is detected without being read", async () => {
    const store = createMemoryReleaseStore();
    await store.write("other", 1);
    expect(await isAnythingWaiting(store)).toBe(false);
    await outboxOn(store).keep(submission("a"));
    expect(await isAnythingWaiting(store)).toBe(true);
    expect(await isAnythingWaiting({ keys: () => Promise.reject(new Error("no")) })).toBe(false);
  });
});

it("does not wait for ever for storage that does not answer, and says what failed", async () => {
  const never = () => new Promise<never>(() => undefined);
  const working = globalThis.indexedDB;
  globalThis.indexedDB = { ...working, open: () => ({}) as IDBOpenDBRequest } as IDBFactory;
  const outbox = outboxOn(createIndexedReleaseStore("hung-outbox", 30));
  const all = Promise.all([
    outbox.keep(submission("a")),
    outbox.waiting(),
    outbox.refuse("a", "x"),
    outbox.remove("a"),
  ]);
  const [kept, waiting] = (await Promise.race([all, never()])) as Awaited<typeof all>;
  globalThis.indexedDB = working;
  expect(kept).toMatchObject({ ok: false, problem: { code: "submission-not-kept" } });
  expect(waiting).toEqual([]);
  expect(new Set(heard.map(({ code }) => code))).toEqual(new Set(["outbox-not-working"]));
});

it("says if the disk is full", async () => {
  const store = createIndexedReleaseStore("full");
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
  const kept = await outboxOn(store).keep(submission("a"));
  IDBObjectStore.prototype.put = put;
  expect(!kept.ok && kept.problem.message).toContain("The quota has been exceeded.");
});

describe("one at a time", () => {
  /** A browser's locks, which all its windows share. */
  function browserLocks(): Pick<LockManager, "request"> {
    const held = new Set<string>();
    const request = async (name: string, _: LockOptions, work: (lock: Lock | null) => Promise<unknown>) => {
      if (held.has(name)) return work(null);
      held.add(name);
      try {
        return await work({ name, mode: "exclusive" });
      } finally {
        held.delete(name);
      }
    };
    return { request } as Pick<LockManager, "request">;
  }
  /** Work that goes on until the test lets it finish. */
  function work() {
    let end: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (end = resolve));
    return { end: () => end(), run: jest.fn(() => gate.then(() => "done")) };
  }

  it.each([
    ["locks of the browser", browserLocks()],
    ["no locks", undefined],
    ["locks that are forbidden", { request: () => Promise.reject(new DOMException("no", "SecurityError")) }],
  ])("does not run the same work twice at once, with %s, but runs it again later", async (_, locks) => {
    const [one, other] = [oneAtATime(locks), oneAtATime(locks)];
    const { end, run } = work();
    const first = one("a", run);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await other("a", run)).toBeNull();
    expect(await other("b", async () => "else")).toBe("else");
    end();
    expect(await first).toBe("done");
    expect(await other("a", run)).toBe("done");
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("passes on an error from the work itself, once", async () => {
    const run = jest.fn(() => Promise.reject(new Error("a fault")));
    await expect(oneAtATime(browserLocks())("a", run)).rejects.toThrow("a fault");
    expect(run).toHaveBeenCalledTimes(1);
  });
});
