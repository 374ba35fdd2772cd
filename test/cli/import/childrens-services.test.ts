import {
  placementDistances,
  placementProviders,
  placementTypes,
} from "../../../src/domain/clubs/published/childrens-services/placement-groups";
import { childrensServices } from "../../../src/domain/clubs/published/childrens-services";
import { releasedClub } from "./released-club";

const { release, figure, figures, national } = releasedClub("childrens-services");

describe("figures as published", () => {
  test.each([
    // Children looked after in England including adoptions, 31 March 2025
    ["Kent", "cs.cla.placement.fostering", "2024-25", 1120],
    ["Kent", "cs.cla.placement.fostering-share", "2024-25", 59],
    ["Kent", "cs.cla.provider.own", "2024-25", 936],
    ["Kent", "cs.cla.distance.over-20-miles-share", "2024-25", 24],
    ["Kent", "cs.cla.in-area.from-elsewhere", "2024-25", 1160],
    // tables of 2011 to 2017, with two councils under codes they no longer have
    ["Leeds", "cs.cla.all-placements", "2010-11", 1448],
    ["Leeds", "cs.cla.placement.fostering", "2010-11", 1013],
    ["Gateshead", "cs.cla.provider.own", "2016-17", 331],
    // starts, ceases and why
    ["Birmingham", "cs.cla.starts", "2018-19", 664],
    ["Birmingham", "cs.cla.ceases-per-10000", "2018-19", 23],
    ["Poole", "cs.cla.starts", "2016-17", 95],
    ["Essex", "cs.cla.ceases.adopted", "2023-24", 49],
    ["Essex", "cs.cla.ceases.special-guardianship-share", "2023-24", 3],
    // Characteristics of children in need
    ["Leeds", "cs.cin.referrals", "2014-15", 11_897],
    ["Leeds", "cs.cin.re-referral-share", "2014-15", 24.9],
    ["Leeds", "cs.cpp.repeat-plans", "2014-15", 157],
    ["Leeds", "cs.cpp.rate-per-10000", "2014-15", 38.2],
    ["Cumbria", "cs.cin.referrals", "2022-23", 2989],
    ["Cumberland", "cs.cin.referrals", "2023-24", 2375],
    // SEN2: calendar years, the January census, academic years
    ["Surrey", "cs.ehc.requests", "2024", 3022],
    ["Surrey", "cs.ehc.within-20-weeks-share", "2024", 41.3],
    ["Surrey", "cs.ehc.residential-52-weeks", "2024-25", 38],
    ["Derby", "cs.ehc.within-20-weeks-share", "2018", 11.7],
    ["Derby", "cs.ehc.plans", "2025", 3735],
    // Local Authority Interactive Tool, population
    ["Derby", "cs.cin.rate-per-10000", "2024-25", 326.8],
    ["Derby", "cs.cla.three-placements", "2024-25", 43],
    ["Derby", "cs.care-leavers.suitable-accommodation-share", "2024-25", 90],
    ["Derby", "cs.residents-0-17", "2024-25", 62_113],
    // 63,052,064 + 19,415,093 + 10,647,611 = 93,114,768; ÷ 2,265 in need; ÷ 60,668 residents
    ["Derby", "cs.social-care.gross", "2023-24", 93_114_768],
    ["Derby", "cs.social-care.per-child-in-need", "2023-24", 41_110.27],
    ["Derby", "cs.social-care.per-resident-0-17", "2023-24", 1534.83],
  ])("%s, %s, %s is %d", (member, indicator, year, published) => {
    expect(figure(member, indicator, year)).toBe(published);
  });

  test.each([
    ["Rutland", "cs.cla.placement.for-adoption", "2024-25", "suppressed to protect confidentiality"],
    ["Hampshire", "cs.cin.referrals", "2023-24", "too unreliable to publish"],
    [
      "Cumbria",
      "cs.cla.starts",
      "2024-25",
      "the authority had been abolished; for that year see Cumberland (E06000063); Westmorland and Furness (E06000064)",
    ],
  ])("%s, %s, %s is missing: %s", (member, indicator, year, reason) => {
    expect(figure(member, indicator, year)).toBe(reason);
  });

  test("a published zero is zero, not missing", () => {
    expect(figure("Rutland", "cs.cla.placement.residential-schools", "2024-25")).toBe(0);
  });

  test.each([
    ["cs.cla.placement.fostering", "2024-25", 54_820],
    ["cs.cla.all-placements", "2024-25", 81_770],
    ["cs.cla.all-placements", "2010-11", 65_520],
    ["cs.cla.ceases", "2024-25", 34_450],
    ["cs.cin.re-referral-share", "2014-15", 24.2],
    ["cs.cpp.repeat-plan-share", "2014-15", 16.6],
    ["cs.ehc.requests", "2024", 154_489],
    ["cs.ehc.within-20-weeks-share", "2024", 46.4],
  ])("England, %s, %s is %d, and England is no member", (indicator, year, published) => {
    expect(national(indicator, year)).toBe(published);
    expect(release.members.map(({ name }) => name)).not.toContain("England");
  });

  test("England's derived spend is not worked out", () => {
    expect(national("cs.social-care.gross", "2023-24")).toBeNull();
    expect(national("cs.social-care.per-child-in-need", "2023-24")).toBeNull();
  });
});

// National Audit Office, Children in need of help or protection (October 2016), without City of London.
test.each([
  ["cs.cin.re-referral-share", 5.7, 46.1],
  ["cs.cpp.repeat-plan-share", 2.7, 43.8],
])("%s of 2014-15 runs from %d to %d, as the National Audit Office found", (indicator, least, most) => {
  const found = new Map(figures(indicator, "2014-15"));
  found.delete("City of London");
  expect(found.size).toBeGreaterThan(140);
  expect([Math.min(...found.values()), Math.max(...found.values())]).toEqual([least, most]);
});

describe("figures that should agree with each other", () => {
  const years = ["2020-21", "2021-22", "2022-23", "2023-24", "2024-25"];

  test.each([
    ["types", placementTypes, 20],
    ["providers", placementProviders, 20],
    ["distances", placementDistances, 500],
  ])("placement %s add up to all children, and their shares to 100 within rounding", (_, groups, atLeast) => {
    let complete = 0;
    for (const year of years) {
      const counts = groups.map(({ key }) => figures(`cs.cla.${key}`, year));
      const shares = groups.map(({ key }) => figures(`cs.cla.${key}-share`, year));
      for (const [member, all] of figures("cs.cla.all-placements", year)) {
        if (![...counts, ...shares].every((group) => group.has(member))) continue;
        complete += 1;
        expect([member, year, sum(counts, member)]).toEqual([member, year, all]);
        expect(Math.abs(sum(shares, member) - 100)).toBeLessThanOrEqual(groups.length / 2);
      }
    }
    expect(complete).toBeGreaterThan(atLeast);
  });

  test.each([
    "cs.cin.re-referral-share",
    "cs.cpp.repeat-plan-share",
    "cs.cin.rate-per-10000",
    "cs.cin.referrals-per-10000",
    "cs.cpp.plans-started-per-10000",
    "cs.cla.starts-per-10000",
    "cs.cla.ceases-per-10000",
    "cs.cla.placement.fostering-share",
    "cs.cla.ceases.adopted-share",
    "cs.care-leavers.suitable-accommodation-share",
  ])("%s is the quotient of its parts for every council of 2024-25", (id) => {
    const indicator = release.indicators[release.indicatorById.get(id) ?? -1];
    if (indicator?.parts.published !== true) throw new Error(`${id} has no parts.`);
    const { numerator, denominator, factor } = indicator.parts;
    const above = figures(numerator, "2024-25");
    const below = figures(denominator, "2024-25");
    let tested = 0;
    for (const [member, published] of figures(id, "2024-25")) {
      const [part, whole] = [above.get(member), below.get(member)];
      if (part === undefined || whole === undefined || whole === 0) continue;
      tested += 1;
      const away = Math.abs((part / whole) * factor - published);
      expect([member, away <= 0.5 * 10 ** -indicator.decimals + 1e-9]).toEqual([member, true]);
    }
    expect(tested).toBeGreaterThan(125);
  });
});

describe("years and boundaries", () => {
  test("calendar years and January censuses keep their own year and are not turned into financial years", () => {
    for (const indicator of childrensServices.sections.flatMap((section) => section.indicators)) {
      const ownYear = ["calendar-year", "january-census"].includes(indicator.periodType);
      const with_ = release.years.filter((year) => figures(indicator.id, year).size > 0);
      expect(with_.length).toBeGreaterThan(0);
      expect(with_.every((year) => /^\d{4}$/.test(year) === ownYear)).toBe(true);
    }
  });

  test("abolished councils keep their history, and successors begin with their own", () => {
    expect(figures("cs.cla.starts", "2018-19").has("Bournemouth, Christchurch and Poole")).toBe(false);
    expect(figures("cs.cla.starts", "2019-20").has("Bournemouth, Christchurch and Poole")).toBe(true);
    expect(figures("cs.cin.number", "2022-23").has("Cumberland")).toBe(false);
    expect(figures("cs.cin.number", "2023-24").has("Cumbria")).toBe(false);
  });

  test("a council given under two codes in one year has the figures of the later one", () => {
    expect(figure("North Yorkshire", "cs.cla.ceases", "2022-23")).toBe(166);
    expect(figure("Somerset", "cs.cla.starts", "2022-23")).toBe(244);
  });

  test("no trend joins counts as first published with counts as revised", () => {
    const indicator = release.indicators[release.indicatorById.get("cs.cla.placement.fostering") ?? -1];
    expect(indicator?.breaks?.map(({ year }) => year)).toEqual(["2020-21"]);
    expect(figures("cs.cla.placement.fostering", "2016-17").size).toBeGreaterThan(140);
    expect(figures("cs.cla.placement.childrens-homes", "2016-17").size).toBe(0);
  });
});

function sum(groups: readonly ReadonlyMap<string, number>[], member: string): number {
  return groups.reduce((total, group) => total + (group.get(member) ?? NaN), 0);
}
