import { gzipSync } from "node:zlib";
import { demonstrationReturn } from "../../demonstration/demonstration-return";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { demonstrationYear, demonstrationYears, openYear } from "../../domain/clubs/demonstration-years";
import type { Answers } from "../../domain/questionnaire/answer";
import { encodeRelease } from "../../domain/release/encode-release";
import type { DemonstrationFile, DemonstrationYear } from "../../service/demonstration/demonstration-file";
import { openReleaseText } from "../../service/open-release-text";
import { formText } from "../../service/publish/form-text";
import { makeReleaseFile } from "../../service/publish/make-release-file";
import { readReleaseContent } from "../../service/publish/read-release-content";
import { keyOfAnswers, type DraftOf } from "../../service/publish/release-job";
import { sha256 } from "../../service/sha256";
import { demonstrationMembers, leeds, type Membership } from "./demonstration-members";
import { queriesAbout } from "./queries-about";
import { receivedAt } from "./received-at";
import type { Shipped } from "./shipped-files";

/** Every demonstration is made from the same one. */
export const seed = "Yardstick";

/** What the years before left behind. */
interface Before {
  readonly answers: ReadonlyMap<string, Answers>;
  readonly final: Shipped | null;
  readonly drafts: readonly { readonly year: string; readonly drafts: readonly DraftOf[] }[];
  /** Of all years, as stored. */
  readonly stored: ReadonlyMap<string, Uint8Array>;
}

const nothing: Before = { answers: new Map(), final: null, drafts: [], stored: new Map() };

/**
 * The returns of every member of a club for each year of the demonstration, one year after the other, and what is
 * published of them.
 *
 * @param whose whose returns are in it, besides the releases, which have everybody's figures
 * @param onProgress told how many returns are made, and of how many
 */
export function makeDemonstration(
  club: string,
  shipped: readonly Shipped[],
  whose: "neighbours" | "all",
  onProgress: (done: number, of: number) => void,
): DemonstrationFile {
  const membership = demonstrationMembers(club, shipped, whose);
  const of = demonstrationYears.reduce((sum, year) => sum + membership.returning(year).length, 0);
  let done = 0;
  const years: DemonstrationYear[] = [];
  let before = nothing;
  for (const year of demonstrationYears) {
    const isOpen = year === openYear;
    const definition = demonstrationYear(club, year);
    const made = makeYear(definition, isOpen, { shipped, membership, before }, () => onProgress(++done, of));
    years.push(made.file);
    before = made.after;
  }
  return { club, years };
}

interface Around {
  readonly shipped: readonly Shipped[];
  readonly membership: Membership;
  readonly before: Before;
}

function makeYear(
  definition: ClubDefinition,
  isOpen: boolean,
  { shipped, membership, before }: Around,
  onMade: () => void,
): { readonly file: DemonstrationYear; readonly after: Before } {
  const { year } = definition;
  const form = formText(definition);
  const releases = [...(before.final === null ? [] : [before.final]), ...shipped].map(({ release }) => release);
  const made = membership.returning(year).map((member) => {
    const previous = before.answers.get(member.code) ?? null;
    const { answers, explanations } = demonstrationReturn({ club: definition, member, seed, releases, previous });
    onMade();
    return { member: member.code, receivedAt: receivedAt(definition, member.code), answers, explanations };
  });
  const kept = made
    .filter(({ member }) => membership.isKept(member))
    .flatMap((one) => (one.member === leeds && !isOpen ? [one, ...revised(one)] : [one]))
    .sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
  const answers = new Map(made.map((one) => [one.member, one.answers]));
  const file = { year, form: form.sha256, returns: kept, queries: isOpen ? queriesAbout(definition, kept) : [] };
  if (isOpen) return { file: { ...file, draft: null }, after: before };

  const submissions = made.map(({ member }) => ({
    member,
    version: kept.filter((one) => one.member === member).length || 1,
  }));
  const stored = new Map([
    ...before.stored,
    ...submissions.map((one) => {
      return [keyOfAnswers(year, one), gzipSync(JSON.stringify(answers.get(one.member)))] as const;
    }),
  ]);
  const version = (before.final?.release.stamp.version ?? 0) + 1;
  const draft = makeReleaseFile({
    form: form.text,
    submissions,
    stamp: { version, state: "draft", date: definition.timetable.draft },
    members: membership.members,
    answers: stored,
    drafts: [],
    otherYears: before.drafts,
    newest: null,
    groupsFrom: membership.groupsFrom.gzip,
    earlier: before.final?.gzip ?? null,
  });
  const { withheld, gzip } = draft;
  const release = definition.shares === "statistics" ? gzip : null;
  return {
    file: { ...file, draft: { release: Buffer.from(gzip).toString("base64"), withheld } },
    after: {
      answers,
      final: finalOf(gzip, version + 1, definition.timetable.final),
      drafts: [...before.drafts, { year, drafts: [{ form: form.text, submissions, withheld, release }] }],
      stored,
    },
  };
}

/** The same figures as a final, as the service publishes it. */
function finalOf(draft: Uint8Array, version: number, date: string): Shipped {
  const content = readReleaseContent(draft);
  const text = encodeRelease({ ...content, stamp: { ...content.stamp, version, state: "final", date } }, sha256);
  const release = openReleaseText(text);
  if (!release.ok) throw new Error(release.problem.message);
  return { release: release.value, gzip: gzipSync(text) };
}

type Made = DemonstrationYear["returns"][number];

/** A second version with the same answers and more words, so that there is something to look back at; none without words. */
function revised(made: Made): readonly Made[] {
  const [first, ...others] = made.explanations;
  const day = new Date(new Date(made.receivedAt).getTime() + 4 * 86_400_000).toISOString();
  if (first === undefined) return [];
  const text = `${first.text} We have checked this again with the service since version 1.`;
  return [{ ...made, receivedAt: day, explanations: [{ ...first, text }, ...others] }];
}
