import { describeChart } from "../../../src/domain/charts/describe-chart";
import { likert } from "../../../src/domain/charts/likert";
import { defineClub } from "../../../src/domain/clubs/define-club";
import { makeRelease } from "../../../src/domain/publishing/make-release";
import { openRelease } from "../../../src/domain/release/open-release";
import { valueAt } from "../../../src/domain/release/value-at";
import { answersOf } from "../rules/answers-of";
import { cfoSurvey202526Fixture } from "./cfo-survey-2025-26-fixture";
import { describeClub } from "./describe-club";
import { put } from "./put";

describeClub(cfoSurvey202526Fixture);

const { club, example } = cfoSurvey202526Fixture;
const names = ["Leeds", "Kent", "Hull", "Dorset", "Bury", "York"];
const lookedAfter = ["Very", "Very", "Very", "Fairly", "Not very", "Very"];
const codes = names.map((_, at) => (at === 0 ? "E08000035" : `E0800010${at}`));

function released() {
  const content = makeRelease({
    club,
    stamp: { version: 1, state: "draft", date: "2026-07-31" },
    members: names.map((name, at) => ({ code: codes[at]!, name })),
    returned: new Map(
      lookedAfter.map((answer, at) => [
        codes[at]!,
        answersOf(club, put(example, "cfo.ch_looked_after_concern", answer)),
      ]),
    ),
    groupsFrom: null,
    earlier: null,
    withheld: new Map(),
    earlierStatistics: [],
  });
  const release = openRelease(content, "");
  if (typeof release === "string") throw new Error(release);
  return release;
}

describe("a release of the survey", () => {
  const release = released();
  const figure = (id: string) => valueAt(release, 0, release.indicatorById.get(id)!, 0);

  test("gives an answer as its place on the scale, with the scale", () => {
    expect(figure("cfo.childrens.looked-after.concern").value).toBe(4);
    expect(release.indicators[release.indicatorById.get("cfo.childrens.looked-after.concern")!]).toMatchObject({
      levels: ["Not at all", "Not very", "Fairly", "Very"],
      parts: { published: false },
    });
    expect(figure("cfo.savings.delivered-share").value).toBe(75);
  });

  test("gives no place where a council has no such service", () => {
    expect(figure("cfo.services.housing.concern")).toMatchObject({
      value: null,
      reason: { meaning: "not applicable" },
    });
  });

  test("is drawn as how members answered, with one's own answer", () => {
    const indicators = ["cfo.childrens.looked-after.concern", "cfo.childrens.safeguarding.concern"];
    const drawn = describeChart(
      likert,
      { indicators, member: "Leeds", peers: "all", year: "2025-26", options: {} },
      indicators.map(() => release),
      {},
    );
    // 4 of 6 very, 1 fairly, 1 not very concerned; all 6 are fairly concerned about safeguarding.
    expect(drawn).toMatchObject({
      value: {
        table: [
          [4, 0, 1, 1, 4, null],
          [3, 0, 0, 6, 0, null],
        ],
      },
    });
  });
});

test("answers on a scale can't be added up or divided", () => {
  const [first, ...others] = club.indicators;
  const changed = (change: object) => defineClub({ ...club, indicators: [{ ...first!, ...change }, ...others] });
  const [id, another] = ["cfo.finances_this_year", "cfo.finances_next_year"];
  for (const change of [
    { numerator: { add: [id, another] } },
    { numerator: { add: [id], subtract: [another] } },
    { denominator: { add: ["cfo.net_budget"] } },
    { scale: 2 },
    { relativeTo: "cfo.reserves.share" },
  ]) {
    expect(changed(change)).toMatchObject({
      problem: { message: expect.stringContaining("is a likert, which can't be added") as string },
    });
  }
});
