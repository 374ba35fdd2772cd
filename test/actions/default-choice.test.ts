import { defaultChoice } from "../../src/actions/default-choice";
import { groupsFor } from "../../src/actions/peer-groups/groups-for";
import { yearsOf } from "../../src/actions/years-of";
import { opened } from "../functions/asked-of";
import { shippedRelease } from "../support/shipped-release";
import { smallContent, smallRelease } from "../support/small-release";

describe("defaultChoice", () => {
  it("starts with the first indicator, its newest year and the user's neighbours", () => {
    expect(defaultChoice(smallRelease, "E08000035")).toEqual({
      indicator: "care.weekly-cost",
      peers: "neighbours",
      year: "2024-25",
    });
  });

  it("skips indicators with old figures only", () => {
    const { indicators, columns } = smallContent;
    const old = indicators.findIndex(({ id }) => id === "old.count");
    const oldFirst = opened({
      ...smallContent,
      indicators: [...indicators.slice(old), ...indicators.slice(0, old)],
      columns: columns.map((one) => ({
        ...one,
        indicator: (one.indicator - old + indicators.length) % indicators.length,
      })),
    });
    expect(defaultChoice(oldFirst, null)).toMatchObject({ indicator: "care.weekly-cost", year: "2024-25" });
  });

  it.each([
    ["asc-fr", "2014-15"],
    ["section-251-history", "2013-14"],
  ])("names the newest year if a club has only old figures: %s", (club, year) => {
    const { release } = shippedRelease(club);
    expect(defaultChoice(release, null)).toMatchObject({ indicator: release.indicators[0]?.id, year });
  });

  it("compares with all members if the release has no neighbours for the user", () => {
    expect(defaultChoice(smallRelease, "E06000023").peers).toBe("all");
  });

  it("keeps what was chosen, but not a year the indicator has no figures for", () => {
    const chosen = { indicator: "care.rate", peers: "core", year: "2024-25" };
    expect(defaultChoice(smallRelease, "E08000035", chosen)).toEqual({ ...chosen, year: "2023-24" });
  });
});

test("groupsFor offers the user's own groups, the club's and all members, but not another member's", () => {
  const offered = groupsFor({ release: smallRelease, own: "E10000016", savedGroups: [] });
  expect(offered.map(({ id }) => id)).toEqual(["neighbours", "core", "nobody", "all", "similar"]);
});

test("yearsOf lists the years with figures, newest first", () => {
  expect(yearsOf(smallRelease, "care.weekly-cost")).toEqual(["2024-25", "2020-21"]);
  expect(yearsOf(smallRelease, "no.such")).toEqual([]);
});
