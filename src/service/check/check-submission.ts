import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { submissionRequest, validationRequest, type Validation } from "../../contract/submissions";
import { defineClub } from "../../domain/clubs/define-club";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Answers } from "../../domain/questionnaire/answer";
import { contentHash } from "../../domain/questionnaire/content-hash";
import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationOf } from "../../domain/questionnaire/explanation-of";
import type { Finding } from "../../domain/questionnaire/finding";
import { openFindings } from "../../domain/questionnaire/open-findings";
import { decodeRelease } from "../../domain/release/decode-release";
import type { Release } from "../../domain/release/release";
import { validate } from "../../domain/rules/validate";
import { answerMisfits } from "./answer-misfits";
import type { CheckJob, CheckReply, StoredBytes } from "./check-job";
import { keepLast } from "./keep-last";
import { inPlaces, readBody } from "./read-body";

/** Reads and checks what a request brought, by every rule of its club: the same code the add-in runs. */
export function checkSubmission(job: CheckJob): CheckReply {
  const club = clubs(job.form.sha256, () => openClub(job.form.definition));
  return job.purpose === "submission" ? submissionOf(club, job) : validationOf(club, job);
}

function submissionOf(club: ClubDefinition, job: CheckJob): CheckReply {
  const read = readBody(submissionRequest, job.body);
  if ("what" in read) return { kind: "malformed", what: read.what };
  const { answers, explanations, workbook } = read.value;
  const bytes = bytesOfBase64(workbook.base64);
  if (bytes === null) {
    return { kind: "malformed", what: inPlaces(["body/workbook/base64: the bytes of a file are expected, as base64"]) };
  }
  if (!isText(workbook.name)) return { kind: "malformed", what: inPlaces([`body/workbook/name: ${notText}`]) };
  const refused = refusalOf(club, job, answers, explanations);
  if (refused !== null) return refused;
  const findings = check(club, job, answers, explanations);
  const open = openFindings(findings, explanations).map(({ finding }) => finding);
  return {
    kind: "submission",
    hash: contentHash(answers, explanations),
    open: open.length === 0 ? null : JSON.stringify(open),
    explained: findings.filter((finding) => isExplained(finding, explanations)).length,
    explanations,
    answers: stored(gzipSync(JSON.stringify(answers))),
    workbook: { name: workbook.name, ...stored(bytes) },
  };
}

function validationOf(club: ClubDefinition, job: CheckJob): CheckReply {
  const read = readBody(validationRequest, job.body);
  if ("what" in read) return { kind: "malformed", what: read.what };
  const { answers, explanations } = read.value;
  const refused = refusalOf(club, job, answers, explanations);
  if (refused !== null) return refused;
  const findings = check(club, job, answers, explanations);
  const at = new Map(findings.map((finding, index) => [finding, index]));
  const open = openFindings(findings, explanations).map(({ finding, reason }) => ({
    at: at.get(finding) ?? 0,
    reason,
  }));
  const result: Validation = { findings: [...findings], open };
  return { kind: "validation", json: Buffer.from(JSON.stringify(result)) };
}

/** What is refused before any rule runs; null where nothing is. */
function refusalOf(
  club: ClubDefinition,
  { member }: CheckJob,
  answers: Answers,
  explanations: readonly Explanation[],
): CheckReply | null {
  const { template } = answers;
  const expected = { club: club.club, year: club.year, version: club.version, member };
  for (const part of ["club", "year", "version", "member"] as const) {
    if (template[part] === expected[part]) continue;
    const what = `The answers are of another questionnaire: ${part} ${template[part] ?? "nothing"} where ${expected[part]} is asked`;
    return { kind: "another-questionnaire", what };
  }
  const broken = explanations.flatMap(({ code, subject, value, text }, n) =>
    [code, subject, value, text].every(isText) ? [] : [`body/explanations/${n}: ${notText}`],
  );
  const faults = [...broken, ...answerMisfits(club, answers)];
  return faults.length === 0 ? null : { kind: "malformed", what: inPlaces(faults) };
}

function check(
  club: ClubDefinition,
  job: CheckJob,
  current: Answers,
  explanations: readonly Explanation[],
): readonly Finding[] {
  const releases = job.releases.map(({ hash, gzip }) => opened(hash, () => openReleaseFile(gzip)));
  // Kept as the contract's schema had let it in, so that it need not be checked again.
  const previous =
    job.previous === null ? null : (JSON.parse(gunzipSync(job.previous).toString("utf8")) as unknown as Answers);
  return validate(club, { current, member: job.member, previous, releases, explanations }).findings;
}

/** Whether a finding would stand open but for the words that were written on it. */
function isExplained(finding: Finding, explanations: readonly Explanation[]): boolean {
  if (!finding.explainable || finding.severity === "blocker" || finding.severity === "information") return false;
  return explanationOf(finding, explanations)?.lapsed === null;
}

const notText = "it holds characters that no text has (a NUL, or half of a pair)";

function isText(text: string): boolean {
  return !/\0|\p{Surrogate}/u.test(text);
}

function bytesOfBase64(text: string): Buffer | null {
  if (text === "" || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  return Buffer.from(text, "base64");
}

function stored(bytes: Buffer): StoredBytes {
  return { bytes, sha256: createHash("sha256").update(bytes).digest() };
}

/** Opened once, while they are in use: two years of a few clubs, and the newest releases. */
const clubs = keepLast<ClubDefinition>(8);
const opened = keepLast<Release>(8);

function openClub(definition: string): ClubDefinition {
  const club = defineClub(JSON.parse(definition));
  if (!club.ok) throw new Error(club.problem.message);
  return club.value;
}

function openReleaseFile(gzip: Uint8Array): Release {
  const release = decodeRelease(gunzipSync(gzip).toString("utf8"));
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}
