import "../service/support/pglite";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { APIRequestContext } from "playwright-core";
import type { SubmissionRequest } from "../../src/contract/submissions";
import { findClub } from "../../src/domain/clubs/index";
import { encodeRelease } from "../../src/domain/release/encode-release";
import { publishRelease } from "../../src/service/publish/publish-release";
import { seedClubs } from "../../src/service/publish/seed-clubs";
import { seedReleases } from "../../src/service/publish/seed-releases";
import { migrate } from "../../src/service/store/migrate";
import { cla202425Answers } from "../domain/clubs/cla-2024-25-answers";
import { comparisonContent, comparisonRelease, contentOf } from "../domain/clubs/comparison-release";
import { answersOf, leeds } from "../domain/rules/answers-of";
import { submissionHeaders, submissionsPath } from "../service/support/questionnaire";
import type { ServiceProcess } from "../service/support/service-process";
import { openTestDatabase } from "../service/support/test-database";

const releases = resolve(__dirname, "../../data");
export const cla = findClub("cla", "2025-26")!;

/**
 * A data folder of a club that has run a year: published figures for 2025-26 to compare with, and a questionnaire of
 * 2024-25 that takes answers in. To be called before the service is started on it.
 */
export async function prepareClub(data: string): Promise<void> {
  const database = await openTestDatabase(join(data, "database"));
  await migrate(database);
  await seedReleases(database, releases);
  await seedClubs(database, [cla], "section-251");
  const shipped = gunzipSync(readFileSync(join(releases, "section-251.json.gz"))).toString("utf8");
  const file = gzipSync(encodeRelease(comparisonContent(contentOf(shipped))));
  await publishRelease(database, comparisonRelease(shipped), file);
  await database.query("insert into collection values ('cla', '2024-25', 'open', '2025-08-24')");
  await database.query(
    `insert into form_version (club_id, year, version, definition, sha256)
     values ('cla', '2024-25', 1, $1::text::json, sha256(convert_to($1::text, 'UTF8')))`,
    [JSON.stringify({ ...cla, year: "2024-25", rules: [] })],
  );
  await database.close();
}

/** Submits what Leeds answered a year before. */
export async function submitLastYear(request: APIRequestContext, service: ServiceProcess): Promise<void> {
  const token = await service.signIn("Leeds");
  const data: SubmissionRequest = {
    answers: answersOf(cla, cla202425Answers),
    explanations: [],
    workbook: { name: "leeds-2024-25.xlsx", base64: Buffer.from("PK a year ago").toString("base64") },
  };
  const headers = { authorization: `Bearer ${token}`, ...submissionHeaders(0) };
  const reply = await request.post(`${service.url}${submissionsPath(leeds, "cla", "2024-25")}`, { data, headers });
  if (reply.status() !== 201) throw new Error(`Last year was not taken in: ${await reply.text()}`);
}
