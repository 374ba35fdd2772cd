import { gzipSync } from "node:zlib";
import { encodeRelease } from "../../domain/release/encode-release";
import { rulesVersion } from "../../domain/publishing/rules-version";
import { refuse } from "../refusal";
import { sha256 } from "../sha256";
import type { Database } from "../store/database";
import { findCollection } from "../store/find-collection";
import { findNewestSubmissions, type NewestSubmission } from "../store/find-newest-submissions";
import { findReleases } from "../store/find-release";
import { readReleaseBytes } from "../store/read-release-bytes";
import { findBases, type ReleaseBasis } from "../store/release-basis";
import { waitForPublishing } from "../store/wait-for-publishing";
import { lockAuditHead } from "../store/audit-chain";
import { publishClubRelease } from "./publish-club-release";
import type { Published, Publishing } from "./publish-draft";
import { readReleaseContent } from "./read-release-content";

/**
 * Publishes the final release of a club year, with the same figures as its newest draft. Sent again, it gives the final
 * that it led to.
 *
 * @param draft the version of that draft
 * @throws Refusal 404 if the club year has no such draft, 409 if it is not the newest release of the club year, if
 * it was worked out by other rules than today's, if members have submitted since (naming them), or if the year's state does not allow it
 */
export async function finaliseDraft(
  database: Database,
  { club, year, user, at }: Publishing,
  draft: number,
): Promise<Published> {
  return database.transaction(async (transaction) => {
    await waitForPublishing(transaction);
    // Nobody submits while this is decided.
    await lockAuditHead(transaction, { chain: "club", id: club });
    const bases = await findBases(transaction, club, year);
    const basis = bases.find(({ version, state }) => version === draft && state === "draft");
    if (basis === undefined) throw refuse("unknown-draft", { club, year, version: String(draft) });
    const newest = bases.at(-1) ?? basis;
    const releases = await findReleases(transaction, club);
    const collection = await findCollection(transaction, club, year);
    // While it is being revised again, the final that is out is about to be corrected: asking for it is no repeat.
    if (newest.finalises === draft && collection?.state === "final") {
      const release = releases.find(({ version }) => version === newest.version);
      if (release !== undefined) return { release, isNew: false };
    }
    if (newest !== basis) throw refuse("newer-draft", { version: draft, newest: newest.version });
    // By older rules it may have figures that are withheld now.
    if (basis.rulesVersion !== rulesVersion) throw refuse("older-rules", { version: draft });
    const since = submittedSince(basis, await findNewestSubmissions(transaction, club, year));
    if (since.length > 0) {
      const names = since.map(({ name }) => name);
      const codes = JSON.stringify(since.map(({ member }) => member));
      throw refuse("submitted-since", { version: draft, members: names }).listing("members", codes);
    }
    const other = releases.find((release) => release.state === "final" && release.version > draft);
    // A release has all the club's years, and this draft's are from before that one.
    if (other !== undefined) throw refuse("final-meanwhile", { year, version: draft, newest: other.version });
    const version = (releases[0]?.version ?? draft) + 1;
    const content = readReleaseContent(await readReleaseBytes(transaction, club, draft));
    const stamp = { ...content.stamp, version, state: "final", date: at.toISOString().slice(0, 10) } as const;
    const finals = bases.filter(({ state }) => state === "final");
    const release = await publishClubRelease(transaction, {
      gzip: gzipSync(encodeRelease({ ...content, stamp }, sha256)),
      basis: {
        ...basis,
        club,
        version,
        state: "final",
        finalises: draft,
        supersedes: finals.at(-1)?.version ?? null,
        publishedAt: at,
        user: user.id,
      },
      scrapbook: [],
      userName: user.name,
    });
    return { release, isNew: true };
  });
}

/** The members whose newest submission is not the one that the draft was made from. */
function submittedSince(
  { submissions }: ReleaseBasis,
  newest: readonly NewestSubmission[],
): readonly NewestSubmission[] {
  const had = new Map(submissions.map(({ member, version }) => [member, version]));
  return newest.filter(({ member, version }) => had.get(member) !== version);
}
