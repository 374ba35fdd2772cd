import { defineClub } from "../../../src/domain/clubs/define-club";
import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { describeIndicator } from "../../../src/domain/indicators/describe-indicator";
import { trend } from "../../../src/domain/indicators/trend";
import { makeRelease } from "../../../src/domain/publishing/make-release";
import { releaseIndicators } from "../../../src/domain/publishing/release-indicators";
import { openRelease } from "../../../src/domain/release/open-release";
import { club, codes, ids, inputOf } from "./three-members";

const reason = "Until 2024-25 agency fees counted as own spend.";

/** The club, in which spend on own foster care asks for something else from that year on. */
function brokenIn(...years: string[]): ClubDefinition {
  const sections = club.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.id === "cla.fostering_own_spend"
        ? { ...question, breaks: years.map((year) => ({ year, reason })) }
        : question,
    ),
  }));
  const defined = defineClub({ ...club, sections });
  if (!defined.ok) throw new Error(defined.problem.message);
  return defined.value;
}

const broken = brokenIn("2025-26");
const breaksOf = (id: string, of = broken, years = ["2024-25", "2025-26"]) =>
  releaseIndicators(of, years).find((indicator) => indicator.id === id)?.breaks;

test("a question's break is one of its own series and of each indicator that is made from it, and of no other", () => {
  const known = [{ year: "2025-26", reason }];
  expect(breaksOf("cla.fostering-own-spend")).toEqual(known);
  expect(breaksOf(ids.ownCost)).toEqual(known);
  // Independent care relative to own.
  expect(breaksOf(ids.ratio)).toEqual(known);
  expect(breaksOf(ids.ownShare)).toBeUndefined();
  expect(breaksOf(ids.rate)).toBeUndefined();
});

test("a break in a year without a release stands at the next one", () => {
  expect(breaksOf(ids.ownCost, brokenIn("2024-25"), ["2023-24", "2025-26"])).toEqual([{ year: "2025-26", reason }]);
});

describe("two years with a break between", () => {
  const before = makeRelease({ ...inputOf(), club: { ...club, year: "2024-25" } });
  const content = makeRelease({ ...inputOf({ earlier: before }), club: broken });
  const release = openRelease(content, "");
  if (typeof release === "string") throw new Error(release);
  const indicator = release.indicatorById.get(ids.ownCost)!;

  test("the series has a row that says why", () => {
    const rows = trend(release, indicator, { member: release.memberByCode.get(codes.ashby)!, joined: false });
    expect(rows.map((row) => (row.kind === "break" ? row.reason : row.year))).toEqual(["2024-25", reason, "2025-26"]);
  });

  test("the definition says so", () => {
    expect(describeIndicator(release, indicator)).toContain(
      `Years from 2025-26 can't be compared with earlier ones: ${reason}`,
    );
  });
});
