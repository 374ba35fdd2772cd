import "fake-indexeddb/auto";
import type { SubmissionToSend } from "../../src/actions/questionnaire-ports";
import { createOutbox } from "../../src/client/outbox";
import { createIndexedReleaseStore, createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import type { Problem } from "../../src/domain/problems";
import { requestSaying } from "../service/support/questionnaire";

const submission = (key: string, remark = key): SubmissionToSend => ({
  ...{ club: "cla", year: "2025-26", member: "E08000035", key, supersedes: 0 },
  request: requestSaying(remark),
});

let heard: Problem[];
beforeEach(() => void (heard = []));
const outboxOn = (store: ReleaseStore) => createOutbox(store, (problem) => heard.push(problem));
const keys = async (store: ReleaseStore) => (await outboxOn(store).waiting()).map(({ key }) => key);

it("keeps submissions as they are for the next start, oldest first, until they are removed", async () => {
  const start = () => outboxOn(createIndexedReleaseStore("outbox-1"));
  expect(await start().keep(submission("b"))).toEqual({ ok: true, value: null });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await start().keep(submission("a"));
  expect(await start().waiting()).toEqual([submission("b"), submission("a")]);
  await start().remove("b");
  expect(await start().waiting()).toEqual([submission("a")]);
  expect(heard).toEqual([]);
});

it("keeps one of each key: the last, in the place of the first", async () => {
  const store = createMemoryReleaseStore();
  await outboxOn(store).keep(submission("b", "first"));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await outboxOn(store).keep(submission("a"));
  await outboxOn(store).keep(submission("b", "second"));
  expect(await outboxOn(store).waiting()).toEqual([submission("b", "second"), submission("a")]);
});

it("tells once of what cannot be read, gives the rest, and loses nothing", async () => {
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

it("tells of something that is no submission at all", async () => {
  const store = createMemoryReleaseStore();
  await store.write("submission:x", 12);
  expect(await keys(store)).toEqual([]);
  expect(heard[0]?.message).toContain("cannot be read and was not sent");
});

it("leaves alone what is not its own", async () => {
  const store = createMemoryReleaseStore();
  await store.write("release:small", 12);
  expect(await keys(store)).toEqual([]);
  expect(heard).toEqual([]);
});

it("says so where nothing can be kept, and rejects nowhere", async () => {
  const full = () => Promise.reject(new Error("the disk is full"));
  const outbox = outboxOn({ read: full, write: full, remove: full, clear: full, keys: full });
  const answer = await outbox.keep(submission("a"));
  expect(answer).toMatchObject({ ok: false, problem: { code: "submission-not-kept" } });
  expect(!answer.ok && answer.problem.message).toContain("the disk is full");
  expect(await outbox.waiting()).toEqual([]);
  await outbox.remove("a");
  expect(heard.map(({ code }) => code)).toEqual(["outbox-not-working", "outbox-not-working"]);
});
