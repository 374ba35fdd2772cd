import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readReleaseFile } from "../../../src/cli/read-release-file";
import { groupStatistics } from "../../../src/domain/release/group-statistics";
import type { Release } from "../../../src/domain/release/release";
import { valueAt } from "../../../src/domain/release/value-at";

// Golden figures: Department for Education, Local Authority Interactive Tool (Section 251 outturn 2024-25; children
// looked after on 31 March 2025; children in need 2024-25), with its statistical neighbours of 2025.
const path = fileURLToPath(new URL("../../../data/section-251.json.gz", import.meta.url));

let release: Release;
beforeAll(() => {
  const read = readReleaseFile(path);
  if (!read.ok) throw new Error(read.problem.message);
  release = read.value;
});

function indexOf(map: ReadonlyMap<string, number>, key: string): number {
  const index = map.get(key);
  if (index === undefined) throw new Error(`the release has no ${key}`);
  return index;
}

function memberNamed(name: string): number {
  const index = release.members.findIndex((member) => member.name === name);
  if (index < 0) throw new Error(`the release has no ${name}`);
  return index;
}

function value(member: string, indicator: string, year = "2024-25") {
  const at = [indexOf(release.indicatorById, indicator), indexOf(release.yearByLabel, year)] as const;
  return valueAt(release, memberNamed(member), ...at);
}

function everyone(indicator: string, year = "2024-25") {
  const members = release.members.map((_, index) => index);
  return statistics(indicator, year, { key: "all", label: "all members", members });
}

function neighbours(member: string, indicator: string, year = "2024-25", id = "neighbours") {
  const owner = release.members[memberNamed(member)]?.code ?? null;
  const group = release.groups.find((candidate) => candidate.id === id && candidate.owner === owner);
  const members = (group?.members ?? []).map((code) => indexOf(release.memberByCode, code)).sort((a, b) => a - b);
  return statistics(indicator, year, { key: `${id}:${owner}`, label: id, members });
}

function statistics(indicator: string, year: string, selection: Parameters<typeof groupStatistics>[3]) {
  const at = [indexOf(release.indicatorById, indicator), indexOf(release.yearByLabel, year)] as const;
  return groupStatistics(release, ...at, selection);
}

test("residential care 2024-25: median, mean and n of England's authorities, and Leeds", () => {
  const all = everyone("s251.residential-care.weekly-cost");
  expect({ n: all.n, median: all.median(), mean: all.mean() }).toEqual({ n: 150, median: 7270, mean: 1154615 / 150 });
  expect(1154615 / 150).toBeCloseTo(7697.4, 1);
  expect(value("Leeds", "s251.residential-care.weekly-cost")).toEqual({ value: 8625 });
});

test("Leeds' fostering cost is the lowest in England", () => {
  expect(value("Leeds", "s251.fostering.weekly-cost")).toEqual({ value: 270 });
  expect(everyone("s251.fostering.weekly-cost").minimum()).toBe(270);
  expect(value("Leeds", "s251.fostering.weekly-cost", "2023-24")).toEqual({ value: 385 });
});

test.each([
  ["Enfield", 46, 61.5, 19.3],
  ["Kent", 53, 56, 21],
  ["Leeds", 85, 77.5, 21.45],
])("%s: rate %d, neighbours' median rate %d and re-referral rate %d", (member, own, rate, reReferrals) => {
  expect(value(member, "cla.rate-per-10000")).toEqual({ value: own });
  expect(neighbours(member, "cla.rate-per-10000").median()).toBe(rate);
  expect(neighbours(member, "cin.re-referral-rate").median()).toBe(reReferrals);
});

test("the pooled cost of children looked after is based on its published parts", () => {
  const pooled = everyone("s251.looked-after.weekly-cost").pooled();
  if (!pooled.ok) throw new Error(pooled.problem.message);
  expect(pooled.value.n).toBe(149);
  expect(pooled.value.value).toBeCloseTo(2118.98443, 5);
});

test.each(["residential-care", "fostering", "adoption", "sen", "social-work"])(
  "%s has no pooled cost, and says why",
  (service) => {
    const pooled = everyone(`s251.${service}.weekly-cost`).pooled();
    expect(pooled).toMatchObject({ ok: false, problem: { code: "no-pooled-value" } });
    expect(pooled.ok ? "" : pooled.problem.message).toMatch(/divided by .+ not published/);
  },
);

test("authorities are members in the years they existed, and are never joined", () => {
  expect(value("Cumbria", "s251.looked-after.weekly-cost", "2022-23").value).toBeGreaterThan(0);
  const cumbrias = "Cumberland (E06000063); Westmorland and Furness (E06000064)";
  const dorsets = "Bournemouth, Christchurch and Poole (E06000058); Dorset (E06000059)";
  const formerDorsets = "Bournemouth (E06000028), Poole (E06000029) and Dorset (to March 2019) (E10000009)";
  const northants = "North Northamptonshire (E06000061) and West Northamptonshire (E06000062)";
  for (const [member, year, when, instead] of [
    ["Cumbria", "2023-24", "had been abolished", cumbrias],
    ["Cumberland", "2022-23", "did not exist yet", "Cumbria (E10000006)"],
    ["Bournemouth", "2019-20", "had been abolished", dorsets],
    ["Bournemouth, Christchurch and Poole", "2018-19", "did not exist yet", formerDorsets],
    ["Northamptonshire", "2021-22", "had been abolished", northants],
    ["West Northamptonshire", "2020-21", "did not exist yet", "Northamptonshire (E10000021)"],
  ] as const) {
    expect(value(member, "s251.looked-after.weekly-cost", year)).toMatchObject({
      value: null,
      reason: { meaning: `the authority ${when}; for that year see ${instead}` },
    });
  }
  const financialYears = release.years.filter((year) => year >= "2016-17" && year.includes("-"));
  expect(financialYears).toHaveLength(9);
  // Counties that became unitary without a change of children's services keep one history under one code.
  for (const member of ["Buckinghamshire", "North Yorkshire", "Somerset", "Northumberland", "Gateshead"]) {
    for (const year of financialYears) expect(value(member, "cin.re-referral-rate", year).value).toBeGreaterThan(0);
  }
});

test("Middlesbrough and Wandsworth have no spend in 2024-25, with the symbol as published", () => {
  for (const member of ["Middlesbrough", "Wandsworth"]) {
    expect(value(member, "s251.looked-after.gross")).toMatchObject({ value: null, reason: { symbol: "-" } });
  }
  expect(value("City of London", "cla.children-looked-after")).toMatchObject({ value: null, reason: { symbol: "c" } });
});

test("groups: ten neighbours without the owner; Cumbria stays in the 2021 lists; region and type hold the owner", () => {
  const ids = new Set(release.groups.map(({ id }) => id));
  expect([...ids]).toEqual(["neighbours", "neighbours-2021", "region", "type"]);
  for (const { id, owner, members } of release.groups) {
    if (id.startsWith("neighbours")) expect(members).toHaveLength(10);
    expect(members.includes(owner ?? "")).toBe(id === "region" || id === "type");
  }
  // Derbyshire's neighbours of 2021 hold abolished Cumbria: nine have figures of 2024-25, ten those of 2021-22.
  expect(neighbours("Derbyshire", "cla.rate-per-10000", "2024-25", "neighbours-2021").n).toBe(9);
  expect(neighbours("Derbyshire", "cla.rate-per-10000", "2021-22", "neighbours-2021").n).toBe(10);
});

test("every indicator says what it is; special educational needs say budget", () => {
  for (const indicator of release.indicators) {
    expect(indicator.label.length).toBeGreaterThan(5);
    expect(indicator.definition.length).toBeGreaterThan(40);
    expect(indicator.source.reference).not.toBe("");
  }
  const sen = release.indicators[indexOf(release.indicatorById, "s251.sen.weekly-cost")];
  expect(sen).toMatchObject({ basis: "budget", unitCost: true });
  expect(sen?.source.title).toBe("Local Authority Interactive Tool, from the Section 251 budget");
  expect(sen?.label).toContain("budget");
});

test("it is released, licensed, real, and small", () => {
  expect(release.stamp).toMatchObject({ club: "section-251", version: 3, state: "final", demonstration: false });
  expect(release.stamp.licence).toContain("Open Government Licence v3.0");
  expect(statSync(path).size).toBeLessThan(400 * 1024);
});
