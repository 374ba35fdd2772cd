import type { Audit } from "../../contract/audit";
import type { ReleaseEntry } from "../publish/publish-club-release";
import { asMember } from "./as-member";
import { readAudit } from "./audit-chain";
import type { Database } from "./database";
import { findEventFaults, isEvent, readEvents, type EventEntry } from "./find-event-faults";
import { findMessageFaults, isMessage, readMessages, type MessageEntry } from "./find-message-faults";
import { findReleaseFaults, readReleases } from "./find-release-faults";
import { findRequestFaults, isRequest, readRequests, type RequestEntry } from "./find-request-faults";
import { findSavedFaults, isSaved, readSaved, savedKinds, type SavedEntry } from "./find-saved-faults";
import { findSectionFaults, isSectionChange, readSections, type SectionEntry } from "./find-section-faults";
import { findSubmissionFaults, readSubmissions, type SubmissionEntry } from "./find-submission-faults";

/** The record of everything a club has accepted, and whether it and the data it describes are unchanged. */
export async function verifyClub(database: Database, club: string): Promise<Audit> {
  const { chain, kept, events, releases, requests } = await database.snapshot(async (transaction) => ({
    chain: await readAudit(transaction, { chain: "club", id: club }),
    kept: await readSubmissions(transaction, club),
    events: await readEvents(transaction, club),
    releases: await readReleases(transaction, club),
    requests: await readRequests(transaction, club),
  }));
  // Bytes never change, so we can check each separately, and nobody has to wait for all of them.
  const entries = entriesOf<SubmissionEntry>(chain, (what) => what === "submission received");
  const faults = await findSubmissionFaults(database, entries, kept);
  const recorded = entriesOf<EventEntry & { record: string }>(chain, isEvent);
  const published = entriesOf<ReleaseEntry>(chain, (what) => what === "release published");
  return {
    ...chain,
    faults: [
      ...faults,
      ...findEventFaults(recorded, events),
      ...findRequestFaults(entriesOf<RequestEntry>(chain, isRequest), requests),
      ...(await findReleaseFaults(database, published, releases)),
      ...(await findStrays(database, entries)),
    ],
  };
}

/** The same for what a member has saved, how it shares out sections, and what it and its clubs have written to each other. */
export async function verifyMember(database: Database, member: string): Promise<Audit> {
  return database.snapshot(async (transaction) => {
    // In all its clubs, while the role of a member sees one club's at a time.
    const kept = await readMessages(transaction, member);
    const shared = await readSections(transaction, member);
    return asMember({ transaction: (work) => work(transaction) }, { member }, async () => {
      const chain = await readAudit(transaction, { chain: "member", id: member });
      const saved = entriesOf<SavedEntry>(chain, isSaved);
      const messages = entriesOf<MessageEntry>(chain, isMessage);
      const savedFaults: string[] = [];
      for (const kind of savedKinds)
        savedFaults.push(...findSavedFaults(kind, saved, await readSaved(transaction, kind, member)));
      return {
        ...chain,
        faults: [
          ...savedFaults,
          ...findMessageFaults(messages, kept),
          ...findSectionFaults(entriesOf<SectionEntry>(chain, isSectionChange), shared),
        ],
      };
    });
  });
}

/** If the chain is whole, the entries are as appendAudit wrote them; if it is not, brokenAt says so first. */
function entriesOf<E>({ entries }: Pick<Audit, "entries">, is: (what: string) => boolean): E[] {
  return entries.flatMap(({ entry }) => {
    const read = parsed(entry) as (E & { what: string }) | null;
    return read !== null && is(read.what) ? [read] : [];
  });
}

function parsed(entry: string): unknown {
  try {
    return JSON.parse(entry);
  } catch {
    // It is no JSON any more, and the chain is broken there.
    return null;
  }
}

/** Stored bytes that no row or entry refers to: bytes are always stored in one transaction with what they belong to. */
async function findStrays(database: Database, entries: readonly SubmissionEntry[]): Promise<string[]> {
  const strays = await database.query<{ hash: string }>(
    `select encode(sha256, 'hex') as hash from blob
      where not exists (select from submission where answers_sha256 = sha256)
        and not exists (select from attachment where blob_sha256 = sha256)
        and not exists (select from dataset_release where blob_sha256 = sha256)`,
  );
  // The bytes of a missing submission are reported with it.
  const recorded = new Set(entries.flatMap(({ answers, workbook }) => [answers, workbook]));
  return strays
    .filter(({ hash }) => !recorded.has(hash))
    .map(({ hash }) => `The bytes with the hash ${hash}: nothing refers to them.`);
}
