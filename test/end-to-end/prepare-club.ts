import "../service/support/pglite";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { APIRequestContext } from "playwright-core";
import type { SubmissionRequest } from "../../src/contract/submissions";
import { encodeRelease } from "../support/encode-release";
import { publishRelease } from "../../src/service/publish/publish-release";
import { seedClubs } from "../../src/service/publish/seed-clubs";
import { seedReleases } from "../../src/service/publish/seed-releases";
import { yearsEarlier } from "../../src/domain/years-earlier";
import { inYear } from "../../src/domain/clubs/authoring/in-year";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { cla202526Compared } from "../domain/clubs/cla-2025-26-compared";
import { cla202526Fixture } from "../domain/clubs/cla-2025-26-fixture";
import type { ClubFixture } from "../domain/clubs/club-fixture";
import { comparisonContent, comparisonRelease, contentOf } from "../domain/clubs/comparison-release";
import { answersOf, leeds } from "../domain/rules/answers-of";
import { submissionHeaders, submissionsPath } from "../service/support/questionnaire";
import type { ServiceProcess } from "../service/support/service-process";
import { openInFolder } from "../service/support/test-database";

const releases = resolve(__dirname, "../../data");
export const { club: cla } = cla202526Fixture;

/**
 * Prepares the data folder of a club in its second year: published figures to compare with, and last year's
 * questionnaire, open for answers. Call it before starting the service.
 *
 * @param others further clubs, each with a form for its own year
 */
export async function prepareClub(
  data: string,
  fixture: ClubFixture = cla202526Fixture,
  compared = cla202526Compared,
  others: readonly ClubDefinition[] = [],
) {
  const { club } = fixture;
  const database = await openInFolder(join(data, "database"));
  await seedReleases(database, releases);
  await seedClubs(database, [club, ...others], "section-251");
  const shipped = gunzipSync(readFileSync(join(releases, "section-251.json.gz"))).toString("utf8");
  const file = gzipSync(encodeRelease(comparisonContent(contentOf(shipped), compared)));
  await database.transaction((transaction) => publishRelease(transaction, comparisonRelease(shipped, compared), file));
  const before = yearBefore(fixture);
  const { year } = before;
  await database.query("insert into collection values ($1, $2, 'open', $3)", [
    club.club,
    year,
    `${year.slice(0, 4)}-04-01`,
  ]);
  await database.query(
    `insert into form_version (club_id, year, version, definition, sha256)
     values ($1, $2, $4, $3::text::json, sha256(convert_to($3::text, 'UTF8')))`,
    [club.club, year, JSON.stringify(before), before.version],
  );
  await database.close();
}

/** Submits Leeds's answers for the year before. */
export async function submitLastYear(
  request: APIRequestContext,
  service: ServiceProcess,
  fixture: ClubFixture = cla202526Fixture,
): Promise<void> {
  const token = await service.signIn("Leeds");
  const before = yearBefore(fixture);
  const { club, year } = before;
  const data: SubmissionRequest = {
    answers: answersOf(before, fixture.lastYear ?? {}),
    explanations: [],
    workbook: { name: `leeds-${year}.xlsx`, base64: Buffer.from("PK a year ago").toString("base64") },
  };
  const headers = { authorization: `Bearer ${token}`, ...submissionHeaders(0) };
  const reply = await request.post(`${service.url}${submissionsPath(leeds, club, year)}`, { data, headers });
  if (reply.status() !== 201) throw new Error(`Last year was not taken in: ${await reply.text()}`);
}

/**
 * What the club asked the year before: what ships of that year, or else the same as this year. Without rules, so that an
 * example needs no explanations; a version of its own, as a published one never changes.
 */
function yearBefore({ club, lastYears = inYear(club, yearsEarlier(club.year, 1)) }: ClubFixture): ClubDefinition {
  return { ...lastYears, version: lastYears.version + 1, rules: [] };
}
