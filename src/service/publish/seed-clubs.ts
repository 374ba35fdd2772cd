import { asDemonstration } from "../../domain/clubs/as-demonstration";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { defineClub } from "../../domain/clubs/define-club";
import { londonDay } from "../../domain/london-day";
import { StartRefusal } from "../start-refusal";
import { beginAudit } from "../store/audit-chain";
import type { Database, Transaction } from "../store/database";
import { waitForPublishing } from "../store/wait-for-publishing";
import { formText } from "./form-text";

/**
 * Puts up questionnaires, as those that this version of Yardstick ships at each start: a club year that is not there
 * yet is opened from the day it is issued, for every authority of that club's release that is not abolished; of one
 * that is there, a newer version of what is asked is added. State and members of a club year that is there are its
 * administrators'.
 *
 * A year of demonstration data is one for good, and says so in its form.
 *
 * A year that is put up by the deadline of its timetable has that deadline; one put up later has none. A club's earlier
 * year that was over before this service first knew of it is put up only for demonstration data: nobody would be asked to
 * answer it.
 *
 * @param today the day in England
 * @param isDemonstration whether years that are put up now are of demonstration data
 * @throws StartRefusal if a form differs from the same version as published
 */
export async function seedClubs(
  database: Database,
  definitions: readonly ClubDefinition[],
  membersFrom: string,
  today = londonDay(new Date()),
  isDemonstration = false,
): Promise<void> {
  for (const definition of definitions) {
    await database.transaction(async (transaction) => {
      await waitForPublishing(transaction);
      const isPast = !isDemonstration && isOver(definition, definitions, today);
      if (isPast && !(await isPutUp(transaction, definition))) return;
      const opened = await openYear(transaction, definition, today, isDemonstration);
      if (opened.isNew) await addMembers(transaction, definition.club, membersFrom);
      await publishForm(transaction, opened.isDemonstration ? asDemonstration(definition) : definition);
    });
  }
}

function isOver({ club, year, timetable }: ClubDefinition, all: readonly ClubDefinition[], today: string): boolean {
  return timetable.final < today && all.some((other) => other.club === club && other.year > year);
}

async function isPutUp(transaction: Transaction, { club, year }: ClubDefinition): Promise<boolean> {
  const found = await transaction.query("select year from collection where club_id = $1 and year = $2", [club, year]);
  return found.length > 0;
}

/** Puts up the club year unless it is there; whether it is new, and whether it is of demonstration data. */
async function openYear(
  transaction: Transaction,
  { club, label, year, timetable }: ClubDefinition,
  today: string,
  asDemonstration: boolean,
): Promise<{ readonly isNew: boolean; readonly isDemonstration: boolean }> {
  await transaction.query(
    "insert into club (id, label) values ($1, $2) on conflict (id) do update set label = excluded.label",
    [club, label],
  );
  await beginAudit(transaction, { chain: "club", id: club });
  const opened = await transaction.query(
    `insert into collection (club_id, year, state, opens_on, deadline, demonstration) values ($1, $2, 'open', $3, $4, $5)
     on conflict (club_id, year) do nothing returning year`,
    [club, year, timetable.issued, today <= timetable.deadline ? timetable.deadline : null, asDemonstration],
  );
  const [put] = await transaction.query<{ demonstration: boolean }>(
    "select demonstration from collection where club_id = $1 and year = $2",
    [club, year],
  );
  return { isNew: opened.length > 0, isDemonstration: put?.demonstration === true };
}

async function addMembers(transaction: Transaction, club: string, from: string): Promise<void> {
  await transaction.query(
    `insert into member (club_id, code, name, abolished)
     select $1, code, name, false from member where club_id = $2 and not abolished
     on conflict (club_id, code) do update set name = excluded.name`,
    [club, from],
  );
}

async function publishForm(transaction: Transaction, definition: ClubDefinition): Promise<void> {
  const { club, label, year, version } = definition;
  const { text, sha256 } = formText(definition);
  const published = await transaction.query<{ version: number; hash: string }>(
    "select version, encode(sha256, 'hex') as hash from form_version where club_id = $1 and year = $2 order by version desc",
    [club, year],
  );
  const same = published.find((form) => form.version === version);
  if (same !== undefined && same.hash !== sha256 && (await readForm(transaction, definition)) !== text) {
    throw new StartRefusal(
      `Version ${version} of ${label} ${year} in this Yardstick differs from the published version ${version}, and a published version never changes. ` +
        `Give the new questionnaire a higher version; or, if the published one was a trial, start with an empty data folder.`,
    );
  }
  if (version <= (published[0]?.version ?? 0)) return;
  await transaction.query(
    "insert into form_version (club_id, year, version, definition, sha256) values ($1, $2, $3, $4::text::json, decode($5, 'hex'))",
    [club, year, version, text, sha256],
  );
}

/** The published form of that version as we read it today, with defaults for newer fields; null if it is not usable. */
async function readForm(transaction: Transaction, { club, year, version }: ClubDefinition): Promise<string | null> {
  const [form] = await transaction.query<{ definition: string }>(
    "select definition::text as definition from form_version where club_id = $1 and year = $2 and version = $3",
    [club, year, version],
  );
  const read = defineClub(JSON.parse(form?.definition ?? "null"));
  return read.ok ? formText(read.value).text : null;
}
