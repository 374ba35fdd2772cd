import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { clubs } from "../../domain/clubs/index";
import { demonstrationYear, openYear } from "../../domain/clubs/demonstration-years";
import { londonDay } from "../../domain/london-day";
import type { Answers } from "../../domain/questionnaire/answer";
import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import { formText } from "../publish/form-text";
import { seedClubs } from "../publish/seed-clubs";
import { setDeadline } from "../store/change-deadline";
import { beginQuery } from "../store/change-query";
import type { Database } from "../store/database";
import { unzipText } from "../unzip-text";
import type { DemonstrationFile, DemonstrationYear } from "./demonstration-file";
import { demonstrationUsers, type DemonstrationUsers } from "./demonstration-users";
import { idFor } from "./id-for";
import { publishDemonstration } from "./publish-demonstration";
import { takeReturn } from "./take-return";

/** The file that stands for the workbook of a made-up return. */
export const demonstrationWorkbook = "return.xlsx";

/**
 * Puts up the demonstration years of each club that has a file in that folder, with the returns in it: the closed years
 * with their releases, and the open one. A club that has them already is left as it is.
 *
 * @param membersFrom the club whose members these are
 * @returns the clubs of which there is no demonstration, because their file answers another questionnaire
 */
export async function seedDemonstration(
  database: Database,
  folder: string,
  membersFrom: string,
  now = new Date(),
): Promise<readonly string[]> {
  const outdated: string[] = [];
  const workbook = () => readFileSync(join(folder, demonstrationWorkbook));
  for (const club of new Set(clubs.map((each) => each.club))) {
    const path = join(folder, `${club}.json.gz`);
    if (!existsSync(path) || (await isSeeded(database, club))) continue;
    const file = readFile(path);
    const isCurrent = file.years.every(({ year, form }) => formText(demonstrationYear(club, year)).sha256 === form);
    if (isCurrent) await seedFile(database, file, { workbook: workbook(), membersFrom, now });
    else outdated.push(club);
  }
  return outdated;
}

/**
 * Puts up the demonstration years of one club with what `make` makes, unless they are there.
 *
 * @returns how many returns were taken; null if the club has its demonstration already
 */
export async function seedClubDemonstration(
  database: Database,
  club: string,
  make: () => DemonstrationFile,
  { workbook, membersFrom }: Pick<Seeding, "workbook" | "membersFrom">,
): Promise<number | null> {
  if (await isSeeded(database, club)) return null;
  const file = make();
  await seedFile(database, file, { workbook, membersFrom, now: new Date() });
  return file.years.reduce((sum, { returns }) => sum + returns.length, 0);
}

async function seedFile(
  database: Database,
  { club, years }: DemonstrationFile,
  around: Pick<Seeding, "workbook" | "membersFrom" | "now">,
): Promise<void> {
  const users = await demonstrationUsers(database);
  for (const year of years) await seedYear({ ...around, database, users }, demonstrationYear(club, year.year), year);
}

interface Seeding {
  readonly database: Database;
  readonly users: DemonstrationUsers;
  readonly workbook: Uint8Array;
  readonly membersFrom: string;
  readonly now: Date;
}

async function seedYear(
  { database, users, workbook, membersFrom, now }: Seeding,
  definition: ClubDefinition,
  { returns, queries, draft }: DemonstrationYear,
): Promise<void> {
  const { club, year } = definition;
  const stateOf = () =>
    database.query<{ state: string }>("select state from collection where club_id = $1 and year = $2", [club, year]);
  if ((await stateOf())[0]?.state === "final") return;
  await seedClubs(database, [definition], membersFrom, londonDay(now), true);
  const members = await database.query<{ code: string; name: string }>(
    "select code, name from member where club_id = $1",
    [club],
  );
  const names = new Map(members.map(({ code, name }) => [code, name]));
  const newest = new Map<string, Answers>();
  const versions = new Map<string, number>();
  for (const each of returns) {
    const memberName = names.get(each.member);
    // On a machine whose clock is behind, some have not come in yet.
    if (memberName === undefined || new Date(each.receivedAt) > now) continue;
    const version = (versions.get(each.member) ?? 0) + 1;
    await takeReturn(database, each, { club, year, memberName, version, user: users.contributor, workbook });
    versions.set(each.member, version);
    newest.set(each.member, each.answers);
  }
  for (const { member, at, subject, words } of queries) {
    if (!newest.has(member) || new Date(at) > now) continue;
    const writer = { club, year, member, user: users.administrator, side: "club", at: new Date(at) } as const;
    const request = { id: idFor("query", club, year, member), subject, seen: null, words };
    await beginQuery(database, writer, request, { version: versions.get(member) ?? 1, sha256: null });
  }
  if (draft !== null) await publishDemonstration(database, definition, draft, newest, users.administrator);
  if (year === openYear) await leaveTime(database, definition, users, now);
}

/** Moves a deadline that is past, so that anyone who tries the open year out is not late on the first day. */
async function leaveTime(
  database: Database,
  { club, year, timetable }: ClubDefinition,
  { administrator: user }: DemonstrationUsers,
  now: Date,
): Promise<void> {
  if (londonDay(now) <= timetable.deadline) return;
  const to = londonDay(new Date(now.getTime() + 28 * 24 * 60 * 60 * 1000));
  await setDeadline(database, { club, year, from: null, to, reason: "For trying Yardstick out.", user, at: now });
}

/** Whether the last of the years is there. One that was interrupted before goes on where it stopped. */
async function isSeeded(database: Database, club: string): Promise<boolean> {
  const found = await database.query("select from collection where club_id = $1 and year = $2", [club, openYear]);
  return found.length > 0;
}

function readFile(path: string): DemonstrationFile {
  const text = unzipText(readFileSync(path), mostReleaseBytes);
  if (text === null) throw new Error(`${path} cannot be unzipped.`);
  // It is one of our own, made by the same version of Yardstick.
  return JSON.parse(text) as DemonstrationFile;
}
