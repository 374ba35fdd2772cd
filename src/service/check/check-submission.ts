import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";
import { submissionRequest, validationRequest, type Validation } from "../../contract/submissions";
import { defineClub } from "../../domain/clubs/define-club";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { Answers } from "../../domain/questionnaire/answer";
import { contentToHash } from "../../domain/questionnaire/content-to-hash";
import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationOf } from "../../domain/questionnaire/explanation-of";
import type { Finding } from "../../domain/questionnaire/finding";
import { openFindings } from "../../domain/questionnaire/open-findings";
import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import type { Release } from "../../domain/release/release";
import type { Result } from "../../domain/result";
import { validate } from "../../domain/rules/validate";
import type { FormVersion } from "../store/find-collection";
import { mostAnswersBytes } from "../most-answers-bytes";
import { openReleaseText } from "../open-release-text";
import { sha256 } from "../sha256";
import { unzipText } from "../unzip-text";
import { answerMisfits, explanationMisfits } from "./answer-misfits";
import type { CheckJob, CheckReply, StoredBytes } from "./check-job";
import { inPlaces, readBody } from "./read-body";
import { unreadable } from "./unreadable";

/**
 * Reads and checks the body of a request, by every rule of the form version it names, as published. It uses the same
 * code as the add-in.
 */
export function checkSubmission(job: CheckJob): CheckReply {
  return job.purpose === "submission" ? submissionOf(job) : validationOf(job);
}

function submissionOf(job: CheckJob): CheckReply {
  const read = readBody(submissionRequest, job.body);
  if ("what" in read) return { kind: "malformed", what: read.what };
  const { answers, explanations, workbook } = read.value;
  const bytes = bytesOfBase64(workbook.base64);
  if (bytes === null) {
    return { kind: "malformed", what: inPlaces(["body/workbook/base64: send the bytes of a file as base64"]) };
  }
  const opened = openFormOf(job, answers);
  if ("refused" in opened) return opened.refused;
  const unknown = explanationMisfits(opened.club, explanations);
  if (unknown.length > 0) return { kind: "malformed", what: inPlaces(unknown) };
  const findings = check(opened.club, job, answers, explanations);
  const open = openFindings(findings, explanations).map(({ finding }) => finding);
  return {
    kind: "submission",
    formVersion: opened.form.version,
    hash: sha256(contentToHash(answers, explanations)),
    open: open.length === 0 ? null : JSON.stringify(open),
    explained: findings.filter((finding) => isExplained(finding, explanations)).length,
    explanations,
    answers: stored(gzipSync(JSON.stringify(answers))),
    workbook: { name: workbook.name, ...stored(bytes) },
  };
}

function validationOf(job: CheckJob): CheckReply {
  const read = readBody(validationRequest, job.body);
  if ("what" in read) return { kind: "malformed", what: read.what };
  const { answers, explanations } = read.value;
  const opened = openFormOf(job, answers);
  if ("refused" in opened) return opened.refused;
  const findings = check(opened.club, job, answers, explanations);
  const at = new Map(findings.map((finding, index) => [finding, index]));
  const open = openFindings(findings, explanations).map(({ finding, reason }) => ({
    at: at.get(finding) ?? 0,
    reason,
  }));
  const result: Validation = { findings: [...findings], open };
  return { kind: "validation", json: Buffer.from(JSON.stringify(result)) };
}

type OpenedForm = { readonly form: FormVersion; readonly club: ClubDefinition } | { readonly refused: CheckReply };

/** The form that the answers name, or a refusal before any rule runs. */
function openFormOf({ forms, club: clubId, year, member }: CheckJob, answers: Answers): OpenedForm {
  const { template } = answers;
  const form = forms.find(({ version }) => version === template.version);
  const versions = forms.map(({ version }) => version).join(" or ");
  const expected = { club: clubId, year, version: form?.version ?? versions, member };
  const parts = ["club", "year", "version", "member"] as const;
  const other = parts.find((part) => template[part] !== expected[part]);
  if (form === undefined || other !== undefined) {
    const part = other ?? "version";
    const what = `The answers are from another questionnaire: its ${part} is ${template[part] ?? "not given"}, but this one needs ${expected[part]}`;
    return { refused: { kind: "another-questionnaire", what } };
  }
  const club = clubs.memo(form.sha256, { context: form.definition });
  if (!club.ok) return { refused: { kind: "form-not-usable", what: club.problem.message } };
  const faults = answerMisfits(club.value, answers);
  if (faults.length > 0) return { refused: { kind: "malformed", what: inPlaces(faults) } };
  return { form, club: club.value };
}

function check(
  club: ClubDefinition,
  job: CheckJob,
  current: Answers,
  explanations: readonly Explanation[],
): readonly Finding[] {
  const releases = job.releases.map(({ hash, gzip }) => opened.memo(hash, { context: gzip }));
  const previous = job.previous === null ? null : previousAnswers(job.previous);
  return validate(club, { current, member: job.member, previous, releases, explanations }).findings;
}

/** Whether a finding would be open without its explanation. */
function isExplained(finding: Finding, explanations: readonly Explanation[]): boolean {
  if (!finding.explainable || finding.severity === "blocker" || finding.severity === "information") return false;
  return explanationOf(finding, explanations)?.lapsed === null;
}

function bytesOfBase64(text: string): Buffer | null {
  if (text === "" || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  return Buffer.from(text, "base64");
}

function stored(bytes: Buffer): StoredBytes {
  return { bytes, sha256: createHash("sha256").update(bytes).digest() };
}

/** Opened once, while they are in use: two years of a few clubs, and the newest releases; each by its hash. */
const clubs = new LRUCache<string, Result<ClubDefinition>, string>({
  max: 8,
  memoMethod: (_hash, _before, { context: definition }) => defineClub(JSON.parse(definition)),
});
const opened = new LRUCache<string, Release, Uint8Array>({
  max: 8,
  memoMethod: (_hash, _before, { context: gzip }) => openReleaseFile(gzip),
});

function openReleaseFile(gzip: Uint8Array): Release {
  const release = openReleaseText(unzipText(gzip, mostReleaseBytes) ?? "");
  return release.ok ? release.value : unreadable(`A stored release cannot be read. ${release.problem.message}`);
}

/** Last year's answers. They were stored as the contract's schema accepted them, so we need not check them again. */
function previousAnswers(gzip: Uint8Array): Answers {
  const text = unzipText(gzip, mostAnswersBytes);
  return text === null
    ? unreadable("Last year's stored answers cannot be read.")
    : (JSON.parse(text) as unknown as Answers);
}
