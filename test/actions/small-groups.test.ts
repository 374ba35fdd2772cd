import { followCharts } from "../../src/actions/follow-charts";
import type { PlacedChart } from "../../src/actions/ports";
import { describeChart } from "../../src/domain/charts/describe-chart";
import { ranked } from "../../src/domain/charts/ranked";
import { compare } from "../../src/domain/indicators/compare";
import { compareWithChance } from "../../src/domain/indicators/compare-with-chance";
import { layOutColumns } from "../../src/domain/release/lay-out-columns";
import type { Release } from "../../src/domain/release/release";
import { succeed } from "../../src/domain/result";
import { contentOf, indicatorOf, memberOf } from "../domain/release/release-content";
import { opened } from "../functions/asked-of";
import { fakeFigures } from "./fake-figures";
import { fakeWorkbook } from "./fake-workbook";

/** A share of 100 children: A's is 60, B's to E's are given. The club gives nothing for fewer than five. */
function releaseWith(four: readonly number[]): Release {
  const codes = ["A", "B", "C", "D", "E"];
  const counts = [60, ...four];
  const figures = codes.flatMap((member, at) => {
    const figure = (indicator: string, value: number) => ({
      member,
      indicator,
      year: "2024-25",
      value: String(value),
      reason: null,
    });
    return [figure("share", counts[at] ?? 0), figure("count", counts[at] ?? 0), figure("all", 100)];
  });
  const content = contentOf({ share: ["1"] });
  return opened({
    ...content,
    stamp: { ...content.stamp, smallestGroup: 5 },
    members: codes.map((code) => memberOf(code, code)),
    indicators: [
      indicatorOf("share", {
        unit: "%",
        scale: 100,
        parts: { published: true, numerator: "count", denominator: "all", factor: 100 },
      }),
      indicatorOf("count", { unit: "children" }),
      indicatorOf("all", { unit: "children" }),
    ],
    groups: [{ id: "four", label: "Four", owner: null, members: ["B", "C", "D", "E"], provenance: "made up" }],
    columns: layOutColumns(figures, { members: codes, indicators: ["share", "count", "all"], years: ["2024-25"] }),
  });
}

const [before, after] = [releaseWith([10, 20, 30, 40]), releaseWith([90, 85, 70, 7])];
const question = { indicator: "share", member: "A", peers: "four", year: "2024-25" };
const parameters = { indicators: ["share"], peers: "four", year: "2024-25", member: "A", options: {} };
const because = /^This club gives no statistics for fewer than 5 values, .* there are 4 among Four/;

function compared(release: Release, peers = "four") {
  const found = compare(release, { ...question, peers });
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

describe("a group that is too small for its club", () => {
  it("shows only its number of values", () => {
    expect(compared(before)).toEqual(compared(after));
    expect(compared(before)).toMatchObject({ n: 4, own: { value: 60 }, median: null, rank: null, values: [] });
    expect(compared(before).withheld?.message).toMatch(because);
    expect(compared(before, "all")).toMatchObject({ n: 5, median: 30, withheld: null, rank: { value: 1, n: 5 } });
  });

  it("has no pooled value to compare with", () => {
    const [one, other] = [compareWithChance(before, compared(before)), compareWithChance(after, compared(after))];
    expect(one).toEqual(other);
    expect(one?.funnel).toEqual({ place: null, because: "no-pooled-value", n: 4 });
    expect(compareWithChance(before, compared(before, "all"))?.funnel.place).toBe("above-998");
  });

  it("makes no chart", () => {
    const chart = describeChart(ranked, parameters, [before], {});
    expect(chart).toEqual(describeChart(ranked, parameters, [after], {}));
    expect(chart.ok ? null : chart.problem.message).toMatch(because);
    expect(describeChart(ranked, { ...parameters, peers: "all" }, [before], {}).ok).toBe(true);
  });

  it("gives a chart that now names it a sentence instead of figures", async () => {
    const workbook = fakeWorkbook();
    const chart: PlacedChart = {
      name: "Yardstick_1",
      sheet: "Chart",
      kind: "ranked",
      parameters,
      report: null,
      isStale: false,
    };
    const updates: unknown[] = [];
    const watched = {
      ...workbook,
      readCharts: async () => succeed([chart]),
      updateCharts: async (given: readonly unknown[]) => succeed((updates.push(...given), null)),
    };
    const figures = fakeFigures(succeed({ release: before, own: "A", savedGroups: [], notice: null }));
    await followCharts(watched, figures, () => undefined).followAll();
    expect(updates).toEqual([{ name: "Yardstick_1", sentence: expect.stringMatching(because) as string }]);
  });
});
