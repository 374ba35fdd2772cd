import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { findClub } from "../src/domain/clubs/index";
import { makeReleaseFile } from "../src/service/publish/make-release-file";
import { readReleaseContent } from "../src/service/publish/read-release-content";
import { keyOfAnswers, type ReleaseJob } from "../src/service/publish/release-job";
import { cla202526Example } from "../test/domain/clubs/cla-2025-26-example";
import { answersOf } from "../test/domain/rules/answers-of";

/** Working out a draft of Children Looked After for every council of Section 251, and the next one after it. */
export async function benchmarkPublishing(): Promise<object> {
  const groupsFrom = readFileSync(new URL("../data/section-251.json.gz", import.meta.url));
  const members = readReleaseContent(groupsFrom).members.filter(({ abolished }) => !abolished);
  const club = findClub("cla", "2025-26");
  if (club === null) throw new Error("There is no Children Looked After 2025-26.");
  const submissions = members.map(({ code }) => ({ member: code, version: 1 }));
  const answers = members.map(({ code }, at) => {
    const cells = { ...cla202526Example.cells, "cla.missing": at % 7, "cla.referrals": 5000 + at };
    const filled = answersOf(club, { ...cla202526Example, cells, template: { member: code } });
    return [keyOfAnswers(club.year, { member: code, version: 1 }), gzipSync(JSON.stringify(filled))] as const;
  });
  const first: ReleaseJob = {
    form: JSON.stringify(club),
    submissions,
    stamp: { version: 1, state: "draft", date: "2026-11-06" },
    members,
    answers: new Map(answers),
    drafts: [],
    otherYears: [],
    newest: null,
    groupsFrom,
    earlier: null,
  };
  const one = measured(first);
  const made = one.reply;
  const draft = { form: first.form, submissions, withheld: made.withheld, release: null };
  const next = measured({ ...first, stamp: { ...first.stamp, version: 2 }, drafts: [draft], newest: made.gzip });
  return {
    members: members.length,
    draftSeconds: one.seconds,
    nextDraftSeconds: next.seconds,
    gzipMegabytes: made.gzip.length / 1e6,
    withheldSums: made.withheld.length,
    peakMegabytes: process.resourceUsage().maxRSS / 1e3,
  };
}

function measured(job: ReleaseJob) {
  const start = performance.now();
  const reply = makeReleaseFile(job);
  return { reply, seconds: (performance.now() - start) / 1000 };
}
