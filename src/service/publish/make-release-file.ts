import { gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { defineClub } from "../../domain/clubs/define-club";
import type { EarlierRelease } from "../../domain/disclosure/disclosure-input";
import { openingsOf, relationsOf } from "../../domain/disclosure/relations-of";
import { withholdFigures, type Withheld } from "../../domain/disclosure/withhold-figures";
import { disclosureMembers } from "../../domain/publishing/disclosure-members";
import { indicatorsMadeFrom } from "../../domain/publishing/indicators-made-from";
import { makeRelease } from "../../domain/publishing/make-release";
import { figuresByMember } from "../../domain/publishing/member-figures";
import type { EarlierStatistics } from "../../domain/publishing/release-statistics";
import type { Answers } from "../../domain/questionnaire/answer";
import { encodeRelease } from "../../domain/release/encode-release";
import type { ReleaseContent } from "../../domain/release/release";
import { gatherAnswers } from "../../domain/scrapbook/gather-answers";
import { mostAnswersBytes } from "../most-answers-bytes";
import { sha256 } from "../sha256";
import { unzipText } from "../unzip-text";
import { readReleaseContent } from "./read-release-content";
import {
  keyOfAnswers,
  type BasisOf,
  type DraftOf,
  type ReleaseJob,
  type ReleaseMade,
  type WithheldSum,
} from "./release-job";

/** Works out a draft from submissions, withholds what must be, and writes its file. The same job gives the same bytes. */
export function makeReleaseFile(job: ReleaseJob): ReleaseMade {
  const club = clubOf(job);
  const answersOf = reader(job);
  const returned = returnedIn(job, answersOf);
  const published = (draft: DraftOf): EarlierRelease => ({
    members: disclosureMembers(clubOf(draft), returnedIn(draft, answersOf)),
    withheld: byMember(draft.withheld),
  });
  const withheld = withholdFigures({
    year: club.year,
    members: disclosureMembers(club, returned),
    earlier: job.drafts.map(published),
    relations: relationsOf(club),
    openings: openingsOf(club),
    otherYears: job.otherYears.map(({ year, drafts }) => ({
      year,
      releases: drafts.map((draft) => ({ ...published(draft), relations: relationsOf(clubOf(draft)) })),
      openings: new Map(drafts.flatMap((draft) => [...openingsOf(clubOf(draft))])),
    })),
  });
  const content = makeRelease({
    club,
    stamp: job.stamp,
    members: job.members,
    returned,
    groupsFrom: job.groupsFrom === null ? null : readReleaseContent(job.groupsFrom),
    earlier: job.earlier === null ? null : readReleaseContent(job.earlier),
    withheld,
    earlierStatistics: job.drafts.flatMap((draft): EarlierStatistics[] => {
      if (draft.release === null) return [];
      const before = returnedIn(draft, answersOf);
      const figures = figuresByMember(clubOf(draft), [...before.keys()], before, byMember(draft.withheld));
      return [{ figures, content: readReleaseContent(draft.release) }];
    }),
  });
  return {
    kind: "release",
    gzip: gzipSync(encodeRelease(content, sha256)),
    withheld: listed(club, withheld),
    scrapbook: gatherAnswers(club, returned, job.members),
    isSame: job.newest !== null && hasSameFigures(content, readReleaseContent(job.newest)),
  };
}

/** A year's drafts nearly always have the same form, and reading one takes as long as working out a member's figures. */
const clubs = new LRUCache<string, ClubDefinition>({
  max: 8,
  memoMethod: (form) => {
    const defined = defineClub(JSON.parse(form));
    if (!defined.ok) throw new Error(`A published form cannot be read. ${defined.problem.message}`);
    return defined.value;
  },
});

function clubOf({ form }: BasisOf): ClubDefinition {
  return clubs.memo(form);
}

/** Reads each submission's answers once, though several drafts may have it. */
function reader({ answers }: ReleaseJob): (key: string) => Answers {
  const read = new Map<string, Answers>();
  return (key) => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const text = unzipText(answers.get(key) ?? new Uint8Array(), mostAnswersBytes);
    if (text === null) throw new Error(`The stored answers of ${key} cannot be read.`);
    // They were stored as the contract's schema accepted them, so we need not check them again.
    const parsed = JSON.parse(text) as Answers;
    read.set(key, parsed);
    return parsed;
  };
}

function returnedIn(basis: BasisOf, answersOf: (key: string) => Answers): ReadonlyMap<string, Answers> {
  const { year } = clubOf(basis);
  return new Map(basis.submissions.map((one) => [one.member, answersOf(keyOfAnswers(year, one))]));
}

type AllWithheld = ReadonlyMap<string, ReadonlyMap<string, Withheld>>;

function listed(club: ClubDefinition, withheld: AllWithheld): readonly WithheldSum[] {
  return [...withheld]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([member, sums]) =>
      [...sums].map(([sum, { why, because }]) => {
        return { member, sum, why, because, indicators: indicatorsMadeFrom(club, sum) };
      }),
    );
}

function byMember(withheld: readonly WithheldSum[]): ReadonlyMap<string, ReadonlyMap<string, WithheldSum>> {
  const all = new Map<string, Map<string, WithheldSum>>();
  for (const each of withheld) {
    const own = all.get(each.member) ?? new Map<string, WithheldSum>();
    all.set(each.member, own.set(each.sum, each));
  }
  return all;
}

function hasSameFigures({ stamp, ...figures }: ReleaseContent, { stamp: other, ...before }: ReleaseContent): boolean {
  return JSON.stringify(figures) === JSON.stringify(before) && stamp.licence === other.licence;
}
