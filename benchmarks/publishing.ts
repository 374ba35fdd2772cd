import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { demonstrationClubs } from "../src/demonstration/clubs/index";
import { demonstrationReturn } from "../src/demonstration/demonstration-return";
import type { ClubDefinition } from "../src/domain/clubs/club-definition";
import { findClub } from "../src/domain/clubs/index";
import { makeReleaseFile } from "../src/service/publish/make-release-file";
import { readReleaseContent } from "../src/service/publish/read-release-content";
import { keyOfAnswers, type ReleaseJob } from "../src/service/publish/release-job";
import { councils, publishedReleases } from "../test/demonstration/published-releases";

/**
 * Working out a release of every club for every council of Section 251, from returns of the demonstration's generator:
 * the draft, the next draft after it, and how both grow from half of the councils to all of them.
 */
export async function benchmarkPublishing(): Promise<object> {
  const groupsFrom = readFileSync(new URL("../data/section-251.json.gz", import.meta.url));
  const members = readReleaseContent(groupsFrom).members.filter(({ abolished }) => !abolished);
  const clubs: Record<string, object> = {};
  const all = { draftSeconds: 0, nextDraftSeconds: 0, gzipMegabytes: 0 };
  for (const { club: id } of demonstrationClubs) {
    const club = findClub(id, "2025-26");
    if (club === null) throw new Error(`There is no ${id} 2025-26.`);
    const answers = answersOf(
      club,
      members.map(({ code }) => code),
    );
    const half = published(club, groupsFrom, members.slice(0, members.length / 2), answers);
    const whole = published(club, groupsFrom, members, answers);
    clubs[id] = { ...whole, growth: whole.draftProcessorSeconds / half.draftProcessorSeconds };
    all.draftSeconds += whole.draftSeconds;
    all.nextDraftSeconds += whole.nextDraftSeconds;
    all.gzipMegabytes += whole.gzipMegabytes;
  }
  return { members: members.length, ...all, peakMegabytes: process.resourceUsage().maxRSS / 1e3, clubs };
}

/** Each member's return as the service keeps it. */
function answersOf(club: ClubDefinition, members: readonly string[]): ReadonlyMap<string, Buffer> {
  return new Map(
    councils
      .filter(({ code }) => members.includes(code))
      .map((member) => {
        const { answers } = demonstrationReturn({
          club,
          member,
          seed: "bench",
          releases: publishedReleases,
          previous: null,
        });
        const key = keyOfAnswers(club.year, { member: member.code, version: 1 });
        return [key, gzipSync(JSON.stringify(answers))] as const;
      }),
  );
}

function published(
  club: ClubDefinition,
  groupsFrom: Buffer,
  members: ReleaseJob["members"],
  answers: ReadonlyMap<string, Buffer>,
) {
  const submissions = members.map(({ code }) => ({ member: code, version: 1 }));
  const first: ReleaseJob = {
    form: JSON.stringify(club),
    submissions,
    stamp: { version: 1, state: "draft", date: "2026-11-06" },
    members,
    answers: new Map(submissions.map((one) => [keyOfAnswers(club.year, one), kept(answers, club, one)])),
    drafts: [],
    otherYears: [],
    newest: null,
    groupsFrom,
    earlier: null,
  };
  const one = measured(first);
  const draft = { form: first.form, submissions, withheld: one.reply.withheld, release: null };
  const next = measured({ ...first, stamp: { ...first.stamp, version: 2 }, drafts: [draft], newest: one.reply.gzip });
  return {
    draftSeconds: one.seconds,
    draftProcessorSeconds: one.processorSeconds,
    nextDraftSeconds: next.seconds,
    gzipMegabytes: one.reply.gzip.length / 1e6,
    withheldSums: one.reply.withheld.length,
  };
}

function kept(
  answers: ReadonlyMap<string, Buffer>,
  club: ClubDefinition,
  submission: { member: string; version: number },
) {
  const found = answers.get(keyOfAnswers(club.year, submission));
  if (found === undefined) throw new Error(`There is no return of ${submission.member}.`);
  return found;
}

function measured(job: ReleaseJob) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const reply = makeReleaseFile(job);
  const { user, system } = process.cpuUsage(used);
  return { reply, seconds: (performance.now() - start) / 1000, processorSeconds: (user + system) / 1e6 };
}
