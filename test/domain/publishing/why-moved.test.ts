import { makeRelease } from "../../../src/domain/publishing/make-release";
import { whyMoved, type ComparedRelease, type MadeFrom } from "../../../src/domain/publishing/why-moved";
import { openRelease } from "../../../src/domain/release/open-release";
import { releaseChanges } from "../../../src/domain/release/release-changes";
import { answersFor, codes, ids, inputOf } from "./three-members";

const madeFrom: MadeFrom = {
  year: "2025-26",
  formVersion: 4,
  rulesVersion: 1,
  submissions: [{ member: codes.ashby, version: 1 }],
};

function compared(changes: Parameters<typeof inputOf>[0], made: MadeFrom | null = madeFrom): ComparedRelease {
  const release = openRelease(makeRelease(inputOf(changes)), "");
  if (typeof release === "string") throw new Error(release);
  return { release, madeFrom: made };
}

const before = compared({});
const changed = new Map(inputOf().returned).set(codes.ashby, answersFor(codes.ashby, { "cla.at_31_march": 140 }));
const hidden = new Map([[codes.ashby, new Set(["cla.at-31-march"])]]);

/** Why the rate of Ashby moved. */
function why(from: ComparedRelease, to: ComparedRelease) {
  const { changed: moved, appeared, vanished } = releaseChanges(from.release, to.release);
  const all = [...moved, ...appeared, ...vanished];
  const move = all.find(({ member, indicator }) => member.code === codes.ashby && indicator.id === ids.rate);
  return move === undefined ? null : whyMoved(move, from, to);
}

test.each<[string, MadeFrom | null, ReturnType<typeof why>]>([
  [
    "the member submitted again",
    { ...madeFrom, formVersion: 5, submissions: [{ member: codes.ashby, version: 3 }] },
    { why: "submission", before: 1, after: 3 },
  ],
  ["its submission is gone", { ...madeFrom, submissions: [] }, { why: "submission", before: 1, after: null }],
  ["the form changed", { ...madeFrom, formVersion: 5, rulesVersion: 2 }, { why: "form" }],
  ["the rules changed", { ...madeFrom, rulesVersion: 2 }, { why: "rules" }],
  ["it belongs to another club year", { ...madeFrom, year: "2026-27" }, { why: "another-year" }],
  ["a release was shipped", null, { why: "unknown" }],
  ["nothing explains it", madeFrom, { why: "unknown" }],
])("a figure moved because %s", (_because, made, expected) => {
  expect(why(before, compared({ returned: changed }, made))).toEqual(expected);
});

test("a figure that is withheld, or no longer, moved for that reason, even if there is another", () => {
  const withheld = compared({ returned: changed, withheld: hidden }, { ...madeFrom, submissions: [] });
  expect(why(before, withheld)).toEqual({ why: "withheld" });
  expect(why(withheld, before)).toEqual({ why: "no-longer-withheld" });
});
