import type { ReleaseSummary } from "../../contract/clubs";
import { rulesVersion } from "../../domain/publishing/rules-version";
import { refuse } from "../refusal";
import type { Database } from "../store/database";
import { findCollection } from "../store/find-collection";
import { findRelease } from "../store/find-release";
import type { BasisToSave } from "../store/release-basis";
import { hasScrapbook } from "../store/read-scrapbook";
import { waitForPublishing } from "../store/wait-for-publishing";
import { publishClubRelease } from "./publish-club-release";
import type { MakeRelease } from "./release-job";
import { readReleaseJob, type ReleaseToMake } from "./read-release-job";

/** Who publishes what, and when. */
export interface Publishing {
  readonly club: string;
  readonly year: string;
  readonly user: { readonly id: string; readonly name: string };
  readonly at: Date;
}

export interface Published {
  readonly release: ReleaseSummary;
  /** False if the newest release says the same already, so that none was published. */
  readonly isNew: boolean;
}

/**
 * Works out the next draft of a club year from what has been submitted so far, and publishes it. Nothing is edited: a
 * draft takes the place of the one before. If that draft is out and has the same figures from the same submissions, it
 * stands, so that a request that is sent twice publishes once.
 *
 * @throws Refusal 404 if there is no such club year, 409 if a draft cannot be made in its state, or if another release of
 * the club was published meanwhile
 */
export async function publishDraft(
  database: Database,
  make: MakeRelease,
  { club, year, user, at }: Publishing,
): Promise<Published> {
  const made = await readReleaseJob(database, club, year, at.toISOString().slice(0, 10));
  const { job, formVersion, newest } = made;
  const { gzip, withheld, scrapbook, isSame } = await make(job);
  return database.transaction(async (transaction) => {
    await waitForPublishing(transaction);
    const latest = await findRelease(transaction, club, "latest");
    if ((latest?.version ?? 0) + 1 !== job.stamp.version) throw refuse("release-meanwhile");
    const collection = await findCollection(transaction, club, year);
    const isOut = latest !== null && newest?.version === latest.version && collection?.state === "draft";
    if (isOut && isSame && isSameBasis(made) && (await hasScrapbook(transaction, club, latest.version, scrapbook))) {
      return { release: latest, isNew: false };
    }
    const basis: BasisToSave = {
      club,
      year,
      version: job.stamp.version,
      state: "draft" as const,
      formVersion,
      rulesVersion,
      finalises: null,
      supersedes: null,
      publishedAt: at,
      user: user.id,
      submissions: job.submissions,
      withheld,
    };
    const release = await publishClubRelease(transaction, { gzip, basis, scrapbook, userName: user.name });
    return { release, isNew: true };
  });
}

/** Whether the newest release is a draft from the same submissions and the same form, by today's rules. */
function isSameBasis({ job, formVersion, newest }: ReleaseToMake): boolean {
  return (
    newest?.state === "draft" &&
    newest.formVersion === formVersion &&
    newest.rulesVersion === rulesVersion &&
    JSON.stringify(newest.submissions) === JSON.stringify(job.submissions)
  );
}
