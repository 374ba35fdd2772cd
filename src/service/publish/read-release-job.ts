import { refuse } from "../refusal";
import type { Database, Queryable } from "../store/database";
import { findCollection, type Collection } from "../store/find-collection";
import { findNewestSubmissions } from "../store/find-newest-submissions";
import { findRelease } from "../store/find-release";
import { readAnswersOf } from "../store/read-submission";
import { readReleaseBytes } from "../store/read-release-bytes";
import { findBases, type ReleaseBasis } from "../store/release-basis";
import { keyOfAnswers, type DraftOf, type ReleaseJob } from "./release-job";

/** The club whose releases say which region, type and neighbours authorities have. */
const groupsClub = "section-251";

/** A job, and what it was read from. */
export interface ReleaseToMake {
  readonly job: ReleaseJob;
  readonly formVersion: number;
  /** The newest release of the club year; null if there is none. */
  readonly newest: ReleaseBasis | null;
}

/**
 * Collects what the next draft of a club year is made from, as it is at one moment.
 *
 * @param date the day of publication, written 2026-11-06
 * @throws Refusal 404 if there is no such club year, 409 unless it is closed, a draft is out or it is being revised, or if
 * demonstration data would be mixed with real figures
 */
export function readReleaseJob(database: Database, club: string, year: string, date: string): Promise<ReleaseToMake> {
  return database.snapshot(async (on) => {
    const collection = await findCollection(on, club, year);
    if (collection === null) throw refuse("unknown-form", { club, year });
    if (collection.state === "open" || collection.state === "final") {
      throw refuse("no-draft-now", { year, state: collection.state });
    }
    const bases = await findBases(on, club, year);
    const [form] = collection.forms;
    const { shares } = JSON.parse(form.definition) as { readonly shares?: string };
    const drafts: DraftOf[] = [];
    for (const draft of draftsOf(collection, bases)) {
      const release = shares === "statistics" ? await readReleaseBytes(on, club, draft.version) : null;
      drafts.push({ ...draft, release });
    }
    const otherYears = await readOtherYears(on, club, year);
    const newestOf = await findNewestSubmissions(on, club, year);
    const submissions = newestOf.map(({ member, version }) => ({ member, version }));
    const newest = bases.at(-1) ?? null;
    const latest = await findRelease(on, club, "latest");
    const job: ReleaseJob = {
      form: form.definition,
      submissions,
      stamp: { version: (latest?.version ?? 0) + 1, state: "draft", date },
      members: await membersOf(on, club),
      answers: await readAllAnswers(on, club, [{ year, drafts: [{ submissions }, ...drafts] }, ...otherYears]),
      drafts,
      otherYears,
      newest: newest === null ? null : await readReleaseBytes(on, club, newest.version),
      groupsFrom: await readLatest(on, groupsClub),
      earlier: await readNewestFinal(on, { club, year, demonstration: collection.demonstration }),
    };
    return { job, formVersion: form.version, newest };
  });
}

function membersOf(on: Queryable, club: string): Promise<{ code: string; name: string }[]> {
  return on.query("select code, name from member where club_id = $1 and not abolished", [club]);
}

/** The drafts of a club year; a final has the figures of its draft. */
function draftsOf(
  { forms }: Collection,
  bases: readonly ReleaseBasis[],
): readonly (DraftOf & { readonly version: number })[] {
  return bases
    .filter(({ state }) => state === "draft")
    .map(({ version: release, formVersion, submissions, withheld }) => {
      const form = forms.find(({ version }) => version === formVersion);
      if (form === undefined) throw new Error(`Version ${formVersion} of a form is gone.`);
      return { version: release, form: form.definition, submissions, withheld, release: null };
    });
}

/** The club's years with drafts, but for the one that is published now. */
async function readOtherYears(on: Queryable, club: string, year: string): Promise<ReleaseJob["otherYears"]> {
  const years = await on.query<{ year: string }>(
    "select distinct year from release_basis where club_id = $1 and year <> $2 order by year",
    [club, year],
  );
  const all: { year: string; drafts: readonly DraftOf[] }[] = [];
  for (const other of years) {
    const collection = await findCollection(on, club, other.year);
    if (collection === null) throw new Error(`There are releases of ${club} ${other.year}, and no form.`);
    all.push({ year: other.year, drafts: draftsOf(collection, await findBases(on, club, other.year)) });
  }
  return all;
}

async function readAllAnswers(
  on: Queryable,
  club: string,
  years: readonly { readonly year: string; readonly drafts: readonly Pick<DraftOf, "submissions">[] }[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const { year, drafts } of years) {
    for (const submission of drafts.flatMap(({ submissions }) => submissions)) {
      const key = keyOfAnswers(year, submission);
      const of = { club, year, member: submission.member };
      if (!all.has(key)) all.set(key, await readAnswersOf(on, of, submission.version));
    }
  }
  return all;
}

async function readLatest(on: Queryable, club: string): Promise<Uint8Array | null> {
  const latest = await findRelease(on, club, "latest");
  return latest === null ? null : readReleaseBytes(on, club, latest.version);
}

/** @throws Refusal 409 if it is of demonstration data and the club year is not, or the other way round */
async function readNewestFinal(
  on: Queryable,
  { club, year, demonstration }: { readonly club: string; readonly year: string; readonly demonstration: boolean },
): Promise<Uint8Array | null> {
  const [final] = await on.query<{ version: number; demonstration: boolean }>(
    "select version, demonstration from dataset_release where club_id = $1 and state = 'final' order by version desc limit 1",
    [club],
  );
  if (final === undefined) return null;
  if (final.demonstration !== demonstration) {
    throw refuse("figures-of-another-kind", { club, year, version: final.version });
  }
  return readReleaseBytes(on, club, final.version);
}
