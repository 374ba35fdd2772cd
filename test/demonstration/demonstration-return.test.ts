import { createHash } from "node:crypto";
import { submissionRequest } from "../../src/contract/submissions";
import { demonstrationClubs } from "../../src/demonstration/clubs/index";
import { demonstrationReturn } from "../../src/demonstration/demonstration-return";
import { clubs } from "../../src/domain/clubs/index";
import { openFindings } from "../../src/domain/questionnaire/open-findings";
import { validate } from "../../src/domain/rules/validate";
import { clubIn, demonstrationYears, returnOf } from "./demonstration-clubs";
import { councils, publishedReleases } from "./published-releases";

/** From large to very small: Hackney, Rutland, the City of London. */
const codes = ["E09000012", "E06000017", "E09000001"];
const [rutland] = councils.filter(({ code }) => code === "E06000017");

const ids = demonstrationClubs.map(({ club }) => club);

test("every club has demonstration returns", () => {
  expect([...ids].sort()).toEqual([...new Set(clubs.map(({ club }) => club))].sort());
});

test.each(ids)("%s: returns of three years can be submitted as they are", (id) => {
  for (const code of codes) {
    for (const [at, year] of demonstrationYears.entries()) {
      const { answers: current, explanations } = returnOf(id, code, year);
      const before = demonstrationYears[at - 1];
      const previous = before === undefined ? null : returnOf(id, code, before).answers;
      const input = { current, previous, member: code, releases: publishedReleases, explanations };
      const { findings } = validate(clubIn(id, year), input);
      const stopped = findings.filter(({ severity }) => severity === "blocker" || severity === "error");
      expect(stopped.map(({ message }) => `${code} ${year}: ${message}`)).toEqual([]);
      expect(openFindings(findings, explanations)).toEqual([]);
    }
  }
});

test.each(ids)("%s: this year begins with what last year closed with", (id) => {
  const last = returnOf(id, rutland!.code, "2024-25").answers;
  const { answers } = returnOf(id, rutland!.code, "2025-26");
  for (const { kind, options } of clubIn(id, "2025-26").rules) {
    if (kind !== "opening-is-last-closing") continue;
    const closing = last.questions[String(options["lastClosing"])]?.answer.value;
    expect(answers.questions[String(options["opening"])]?.answer.value).toBe(closing);
  }
});

test.each(ids)("%s: a return is a request that the service takes", (id) => {
  const { answers, explanations } = returnOf(id, rutland!.code, "2025-26");
  const workbook = { name: "demonstration.xlsx", base64: "UEs=" };
  expect(submissionRequest.safeParse({ answers, explanations, workbook }).success).toBe(true);
});

test.each(ids)("%s: the same seed gives the same return, and another seed or council another one", (id) => {
  const made = (seed: string) =>
    demonstrationReturn({
      club: clubIn(id, "2023-24"),
      member: rutland!,
      seed,
      releases: publishedReleases,
      previous: null,
    });
  const hash = hashOf(returnOf(id, rutland!.code, "2023-24"));
  expect(hashOf(made("test"))).toBe(hash);
  expect(hashOf(made("another"))).not.toBe(hash);
  expect(hashOf(returnOf(id, codes[0]!, "2023-24"))).not.toBe(hash);
});

function hashOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
