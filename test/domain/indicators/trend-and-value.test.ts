import { trend } from "../../../src/domain/indicators/trend";
import { itemAt } from "../../../src/domain/item-at";
import { boundaryChanges } from "../../../src/domain/peers/boundary-changes";
import { valueAt } from "../../../src/domain/release/value-at";
import { shippedRelease } from "../../support/shipped-release";

const clubs = [
  "adults",
  "asc-fr",
  "childrens-services",
  "context",
  "public-health",
  "section-251",
  "section-251-history",
];
const others = ["E08000035", "E09000001", "E06000053", "E10000016", "E08000016"];
const codes = [...boundaryChanges.flatMap(({ before, after }) => [...before, ...after]), ...others];

describe.each(clubs)("the trend and the single values of %s", (club) => {
  const { release } = shippedRelease(club);
  const members = codes.flatMap((code) => release.memberByCode.get(code) ?? []);

  test("are the same figures for the same years, also for authorities before and after a boundary change", () => {
    let compared = 0;
    const differ: unknown[] = [];
    for (const member of members) {
      for (const indicator of release.indicators.keys()) {
        const rows = trend(release, indicator, { member, joined: false });
        const inTrend = rows.flatMap((row) => (row.kind === "year" ? [[row.year, row.value]] : []));
        const single = release.years.flatMap((year, index) => {
          const { value } = valueAt(release, member, indicator, index);
          return value === null ? [] : [[year, value]];
        });
        if (JSON.stringify(inTrend) !== JSON.stringify(single)) {
          differ.push({ member, indicator: itemAt(release.indicators, indicator).id, inTrend, single });
        }
        compared += single.length;
      }
    }
    expect(differ).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  test("never say that a figure was not published, because we can't know that", () => {
    const reasons = new Set<string>();
    for (const member of release.members.keys()) {
      for (const indicator of release.indicators.keys()) {
        for (const year of release.years.keys()) {
          const found = valueAt(release, member, indicator, year);
          if (found.value === null) reasons.add(found.reason.meaning);
        }
      }
    }
    expect([...reasons]).not.toContain("no figure was published");
    expect([...reasons].filter((reason) => reason === "")).toEqual([]);
  });
});

test("a January census is for the authority that existed then, and a figure of several years for those in any of them", () => {
  const { release } = shippedRelease("childrens-services");
  const row = (code: string, id: string) =>
    trend(release, release.indicatorById.get(id) ?? -1, {
      member: release.memberByCode.get(code) ?? -1,
      joined: false,
    }).flatMap((one) => (one.kind === "break" ? [] : [one.year]));
  expect(row("E10000021", "cs.ehc.plans").at(-1)).toBe("2021");
  expect(row("E06000061", "cs.ehc.plans")[0]).toBe("2022");
});

test("if an authority has no figure because it did not exist, the reason names the one to look at", () => {
  const childrens = shippedRelease("childrens-services");
  expect(childrens.value("Cumberland", "cs.ehc.plans", "2023")).toMatchObject({
    value: null,
    reason: { meaning: "the authority did not exist yet; for that year see Cumbria (E10000006)" },
  });
  expect(childrens.value("Northamptonshire", "cs.ehc.plans", "2022")).toMatchObject({
    value: null,
    reason: {
      meaning:
        "the authority had been abolished; for that year see North Northamptonshire (E06000061) and West Northamptonshire (E06000062)",
    },
  });
});
