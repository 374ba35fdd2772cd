import { describeChart } from "../../../src/domain/charts/describe-chart";
import { waterfall } from "../../../src/domain/charts/waterfall";
import { makeRelease } from "../../../src/domain/publishing/make-release";
import { openRelease } from "../../../src/domain/release/open-release";
import { inputOf } from "../publishing/three-members";
import { answersOf, leeds } from "../rules/answers-of";
import { describeClub } from "./describe-club";
import { sen202526Fixture } from "./sen-2025-26-fixture";

describeClub(sen202526Fixture);

describe("what a release makes of placements", () => {
  const { club } = sen202526Fixture;
  const members = [leeds, ...["1", "2", "3", "4", "5"].map((digit) => `E0600000${digit}`)].map((code, at) => ({
    code,
    name: at === 0 ? "Leeds" : `Council ${at}`,
  }));
  const placed = (state: number, stateCost: number, independent: number, independentCost: number) =>
    answersOf(club, {
      cells: {
        "sen.state_weeks": state,
        "sen.state_cost": stateCost,
        "sen.independent_weeks": independent,
        "sen.independent_cost": independentCost,
      },
    });
  const returned = new Map(
    members.map(({ code }, at) => [
      code,
      at === 0 ? placed(6000, 3_600_000, 4000, 6_000_000) : placed(8400, 4_080_000, 1600, 1_680_000),
    ]),
  );
  const content = makeRelease({ ...inputOf(), club, members, returned });

  // All six together: 48,000 weeks for £24.0m and 12,000 for £14.4m, so £500 and £1,200 a week, and a mix of 8 to 2. At
  // these prices Leeds' own weeks come to £3.0m + £4.8m = £7.8m; at that mix, too, its 10,000 weeks come to £6.4m. It
  // spends £9.6m: £1.4m more for its mix, and £1.8m more for its prices.
  test("own cost beside the virtual average authority, by mix and price", () => {
    const release = openRelease(content, "");
    if (typeof release === "string") throw new Error(release);
    const indicators = ["sen.state.weekly-cost", "sen.independent.weekly-cost"];
    const parameters = {
      indicators,
      member: "Leeds",
      peers: "all",
      year: "2025-26",
      options: { people: "" },
    };
    const described = describeChart(waterfall, parameters, [release, release], {});
    if (!described.ok) throw new Error(described.problem.message);
    expect(described.value.title).toContain("£3.2m more");
    expect(described.value.title).toContain("mix +£1.4m, price +£1.8m");
  });

  test("no two of its figures have the same label", () => {
    const labels = content.indicators.map(({ label }) => label.toLowerCase());
    expect(labels.filter((label, at) => labels.indexOf(label) < at)).toEqual([]);
  });
});
