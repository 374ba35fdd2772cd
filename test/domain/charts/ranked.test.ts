import { describeChart } from "../../../src/domain/charts/describe-chart";
import { groupSeenBy } from "../../../src/domain/charts/group-seen-by";
import { numberFormatOf } from "../../../src/domain/charts/number-format-of";
import { ranked } from "../../../src/domain/charts/ranked";
import { releaseLine } from "../../../src/domain/release-line";
import { smallRelease } from "../../support/small-release";

function chart(member: string, peers: string, indicator = "care.weekly-cost", year = "2024-25") {
  const described = describeChart(
    ranked,
    { indicators: [indicator], member, peers, year, options: {} },
    [smallRelease],
    {},
  );
  if (!described.ok) throw new Error(described.problem.message);
  return described.value;
}

describe("ranked", () => {
  it("names indicator, unit, year, member, group, the group's n, and release", () => {
    expect(chart("Leeds", "neighbours").title).toBe(
      "Care: weekly cost (£ per week), 2024-25\n" +
        "Leeds and 2 of its 3 statistical neighbours · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
    );
  });

  it.each([
    ["all", "Leeds and all members, n = 5"],
    ["core", "Leeds and Core cities, n = 2"],
    ["neighbours", "Leeds and 2 of its 3 statistical neighbours"],
    ["region", "Leeds and 1 of the 2 authorities in its region"],
  ])("says which group Leeds is shown with and how many have a value: %s", (peers, words) => {
    expect(chart("Leeds", peers).title).toContain(`\n${words} · Release 3`);
  });

  it("adds the user's own column only if the group does not include it", () => {
    expect(chart("Leeds", "neighbours").rows).toBe(3);
    expect(chart("Leeds", "all").rows).toBe(5);
    expect(chart("Leeds", "core").rows).toBe(2);
  });

  it("has no own column if the user has no value, and says why", () => {
    const { rows, caption } = chart("St. Helens", "core");
    expect(rows).toBe(2);
    expect(caption).toContain("St. Helens has no column: suppressed to protect confidentiality.");
  });

  it("says in words what the chart shows", () => {
    expect(chart("Leeds", "neighbours").caption).toBe(
      "Columns, highest first: Care: weekly cost, 2024-25, of the 2 with a value among statistical neighbours of Leeds. " +
        "The dark column is Leeds: £500 per week, rank 3 of 3, counting it in the group. " +
        "The dashed line is the group's median: £700 per week. Source: Made up, Nobody.",
    );
  });

  it("starts the axis at 0, except for negative figures", () => {
    expect(chart("Leeds", "core").axes[0].minimum).toBe(0);
    expect(chart("Leeds", "all").axes[0].minimum).toBeNull();
  });

  it("says if nobody has a value", () => {
    expect(chart("Kent", "nobody")).toMatchObject({
      rows: 1,
      caption: expect.stringContaining("No member of the group"),
    });
  });
});

test.each([
  ["GBP per week", 0, "£#,##0"],
  ["GBP", 2, "£#,##0.00"],
  ["%", 1, '#,##0.0"%"'],
  ["per 10,000 aged 0-17", 0, "#,##0"],
])("%s with %d decimals is shown as %s", (unit, decimals, format) => {
  expect(numberFormatOf({ unit, decimals })).toBe(format);
});

test.each([
  ["neighbours", "neighbours:Leeds"],
  ["all", "all"],
  [" All ", " All "],
  ["", ""],
  ["neighbours:Kent", "neighbours:Kent"],
])('the group "%s" as Leeds sees it is "%s"', (peers, expected) => {
  expect(groupSeenBy("Leeds", peers)).toBe(expected);
});

test("releaseLine reads as people write it", () => {
  const stamp = { ...smallRelease.stamp, state: "final" as const, demonstration: false, date: "2026-11-02" };
  expect(releaseLine(stamp)).toBe("Release 3 · final · 2 Nov 2026");
});
