import { createHash } from "node:crypto";
import type { ReleaseSummary } from "../../contract/clubs";
import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import type { Release } from "../../domain/release/release";
import type { GatheredAnswer } from "../../domain/scrapbook/gather-answers";
import { openReleaseText } from "../open-release-text";
import { appendAudit, lockAuditHead } from "../store/audit-chain";
import { changeState } from "../store/change-state";
import type { Transaction } from "../store/database";
import { findCollection } from "../store/find-collection";
import { demonstrationMark } from "../store/demonstration-mark";
import { hashOfScrapbook, readScrapbook } from "../store/read-scrapbook";
import { hashOfBasis, saveBasis, type BasisToSave } from "../store/release-basis";
import { saveScrapbook } from "../store/save-scrapbook";
import { unzipText } from "../unzip-text";
import { publishRelease } from "./publish-release";

/** What the chain says about a release that was published. */
export interface ReleaseEntry {
  readonly at: string;
  /** Id of the user. */
  readonly user: string;
  readonly year: string;
  readonly version: number;
  readonly state: "draft" | "final";
  /** SHA-256 of the content, and of the stored bytes, hexadecimal. */
  readonly content: string;
  readonly bytes: string;
  /** hashOfBasis. */
  readonly basis: string;
  /** hashOfScrapbook; left out in entries from before releases gathered it. */
  readonly scrapbook?: string;
}

/** A release of a club year with everything that is saved with it. */
export interface ReleaseToPublish {
  readonly gzip: Uint8Array;
  readonly basis: BasisToSave;
  /** What members wrote in the scrapbook; empty for a final, which has the answers of its draft. */
  readonly scrapbook: readonly GatheredAnswer[];
  readonly userName: string;
}

/**
 * Publishes a release of a club year within a transaction: its bytes, its basis, its scrapbook, the state of the club
 * year and the audit entry, or none of them.
 */
export async function publishClubRelease(
  transaction: Transaction,
  { gzip, basis, scrapbook, userName }: ReleaseToPublish,
): Promise<ReleaseSummary> {
  const { club, year, version, state, user, publishedAt } = basis;
  const release = openFile(gzip);
  const collection = await findCollection(transaction, club, year);
  // Another draft while one is out is no step.
  if (collection?.state !== state) {
    const step = {
      club,
      year,
      from: null,
      to: state,
      reason: null,
      user: { id: user, name: userName },
      at: publishedAt,
    };
    await changeState(transaction, step, "publishing");
  }
  await publishRelease(transaction, release, gzip);
  await saveBasis(transaction, basis);
  await saveScrapbook(transaction, basis, scrapbook);
  const head = await lockAuditHead(transaction, { chain: "club", id: club });
  const entry: ReleaseEntry = {
    at: publishedAt.toISOString(),
    user,
    year,
    version,
    state,
    content: release.hash,
    bytes: createHash("sha256").update(gzip).digest("hex"),
    basis: hashOfBasis(basis),
    scrapbook: hashOfScrapbook(await readScrapbook(transaction, club, version)),
  };
  await appendAudit(transaction, head, { what: "release published", ...entry });
  const { date, demonstration } = release.stamp;
  return { version, state, date, hash: release.hash, ...demonstrationMark(demonstration) };
}

function openFile(gzip: Uint8Array): Release {
  const release = openReleaseText(unzipText(gzip, mostReleaseBytes) ?? "");
  if (!release.ok) throw new Error(`The release just made cannot be read. ${release.problem.message}`);
  return release.value;
}
