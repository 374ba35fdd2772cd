import { createHash } from "node:crypto";
import { demonstrationClubs } from "../../src/demonstration/clubs/index";
import { demonstrationReturn } from "../../src/demonstration/demonstration-return";
import { inYear } from "../../src/domain/clubs/authoring/in-year";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { findClub } from "../../src/domain/clubs/index";
import type { Answers } from "../../src/domain/questionnaire/answer";
import { openFindings } from "../../src/domain/questionnaire/open-findings";
import { validate } from "../../src/domain/rules/validate";
import { submissionRequest } from "../../src/contract/submissions";
import { councils, publishedReleases } from "./published-releases";

const years = ["2023-24", "2024-25", "2025-26"];
/** Large and small, of every type: Leeds, Kent, Hackney, Rutland, the City of London, Stockton-on-Tees. */
const codes = ["E08000035", "E10000016", "E09000012", "E06000017", "E09000001", "E06000004"];
const some = councils.filter(({ code }) => codes.includes(code));
const seed = "test";

const ids = demonstrationClubs.map(({ club }) => club);

test.each(ids)("%s: returns of three years can be submitted as they are", (id) => {
  for (const member of some) {
    let previous: Answers | null = null;
    for (const year of years) {
      const club = clubOf(id, year);
      const made = demonstrationReturn({ club, member, seed, releases: publishedReleases, previous });
      const input = { current: made.answers, previous, member: member.code, releases: publishedReleases };
      const { findings } = validate(club, { ...input, explanations: made.explanations });
      const stopped = findings.filter(({ severity }) => severity === "blocker" || severity === "error");
      expect(stopped.map(({ message }) => `${member.name} ${year}: ${message}`)).toEqual([]);
      expect(openFindings(findings, made.explanations)).toEqual([]);
      previous = made.answers;
    }
  }
});

test.each(ids)("%s: a return is a request that the service takes", (id) => {
  const [member] = some;
  const { answers, explanations } = demonstrationReturn({
    club: clubOf(id, "2025-26"),
    member: member!,
    seed,
    releases: publishedReleases,
    previous: null,
  });
  const workbook = { name: "demonstration.xlsx", base64: "UEs=" };
  expect(submissionRequest.safeParse({ answers, explanations, workbook }).success).toBe(true);
});

test.each(ids)("%s: the same seed gives the same return, and another seed another one", (id) => {
  const made = (with_: string) =>
    hashOf(
      demonstrationReturn({
        club: clubOf(id, "2025-26"),
        member: some[0]!,
        seed: with_,
        releases: publishedReleases,
        previous: null,
      }),
    );
  expect(made(seed)).toBe(made(seed));
  expect(made("another")).not.toBe(made(seed));
});

const clubs = new Map<string, ClubDefinition>();

/** The same object each time, so that what is worked out for a definition is worked out once. */
function clubOf(id: string, year: string): ClubDefinition {
  const known = clubs.get(`${id} ${year}`) ?? inYear(findClub(id, "2025-26")!, year);
  clubs.set(`${id} ${year}`, known);
  return known;
}

function hashOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
