import { gzipSync } from "node:zlib";
import { askReleaseWorker } from "../../../src/service/publish/ask-release-worker";
import { makeReleaseFile } from "../../../src/service/publish/make-release-file";
import type { ReleaseJob } from "../../../src/service/publish/release-job";
import { answersFor, club, codes, inputOf } from "../../domain/publishing/three-members";

jest.setTimeout(120_000);

const { members, stamp } = inputOf();
const returned = [codes.ashby, codes.borton, codes.corby];
const job: ReleaseJob = {
  form: JSON.stringify(club),
  submissions: returned.map((member) => ({ member, version: 1 })),
  stamp,
  members,
  answers: new Map(returned.map((code) => [`${club.year} ${code} 1`, gzipSync(JSON.stringify(answersFor(code)))])),
  drafts: [],
  otherYears: [],
  newest: null,
  groupsFrom: null,
  earlier: null,
};

test("a thread makes the same bytes as the job makes here", async () => {
  const [there, here] = [await askReleaseWorker(job), makeReleaseFile(job)];
  expect(Buffer.from(there.gzip).equals(Buffer.from(here.gzip))).toBe(true);
  expect({ ...there, gzip: null }).toEqual({ ...here, gzip: null });
});

test("a job that cannot be done fails with the reason", async () => {
  await expect(askReleaseWorker({ ...job, answers: new Map() })).rejects.toThrow(
    /The stored answers of 2025-26 E06000001 1 cannot be read/,
  );
});

test("the next draft knows whether anything has changed since the newest", () => {
  const { gzip, withheld } = makeReleaseFile(job);
  const draft = { form: job.form, submissions: job.submissions, withheld, release: null };
  const next = { ...job, stamp: { ...stamp, version: 2, date: "2026-11-20" }, drafts: [draft], newest: gzip };
  expect(makeReleaseFile(next).isSame).toBe(true);
  const fewer = { ...next, submissions: job.submissions.slice(1) };
  expect(makeReleaseFile(fewer).isSame).toBe(false);
});
