import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { releaseFromCsv, type ReleaseFromCsv } from "../../src/cli/release-from-csv/release-from-csv";
import { decodeRelease } from "../support/decode-release";
import { encodeRelease } from "../support/encode-release";
import type { Release, Value } from "../../src/domain/release/release";
import { valueAt } from "../../src/domain/release/value-at";
import { writeFiles } from "../support/write-files";

const indicators = "id,label,unit,decimals,polarity\ncost,Cost,GBP per week,2,neutral\nrate,Rate,%,1,lower-is-better\n";
const groups = "group_id,owner_code,member_code\nneighbours,E08000035,E09000010\nneighbours,E08000035,E10000016\n";
const header = "member_code,indicator_id,year,value,flag\n";
const stamp = { club: "csv", clubLabel: "Figures from CSV", date: "2026-11-22" };

type Content = string | Uint8Array;

interface Others {
  readonly indicators?: Content;
  readonly groups?: Content;
  readonly members?: Content;
}

function make(values: Content, others: Others = {}): ReleaseFromCsv {
  const folder = writeFiles({
    "values.csv": values,
    "indicators.csv": others.indicators ?? indicators,
    "groups.csv": others.groups ?? groups,
    "members.csv": others.members ?? "",
  });
  const path = (name: string) => join(folder, `${name}.csv`);
  const members = others.members === undefined ? null : path("members");
  const files = { values: path("values"), indicators: path("indicators"), groups: path("groups"), members };
  return releaseFromCsv(files, stamp);
}

function made(...given: Parameters<typeof make>): { readonly release: Release; readonly notes: readonly string[] } {
  const result = make(...given);
  if (!result.ok) throw new Error(result.faults.join("\n"));
  const release = decodeRelease(encodeRelease(result.content));
  if (!release.ok) throw new Error(release.problem.message);
  return { release: release.value, notes: result.notes };
}

function faults(...given: Parameters<typeof make>): readonly string[] {
  const result = make(...given);
  return result.ok ? [] : result.faults;
}

function value(release: Release, member: string, indicator: string, year = "2024-25"): Value {
  const at = (index: number | undefined) => index ?? -1;
  return valueAt(
    release,
    at(release.memberByCode.get(member)),
    at(release.indicatorById.get(indicator)),
    at(release.yearByLabel.get(year)),
  );
}

test("figures are exact, names come from the list of authorities, other members are listed in a file", () => {
  const { release } = made(
    `${header}E08000035,cost,2024-25,21.45,\ne09000010,cost,2024/25,0.1,\nNEWTOWN,rate,2023-24,-7,\n`,
    { members: "member_code\nNEWTOWN\n" },
  );
  expect(value(release, "E08000035", "cost")).toEqual({ value: 21.45 });
  expect(value(release, "E09000010", "cost")).toEqual({ value: 0.1 });
  expect(value(release, "NEWTOWN", "rate", "2023-24")).toEqual({ value: -7 });
  expect(release.members.map(({ code, name }) => [code, name])).toEqual([
    ["E08000035", "Leeds"],
    ["E09000010", "Enfield"],
    ["E10000016", "Kent"],
    ["NEWTOWN", "NEWTOWN"],
  ]);
  expect(release.years).toEqual(["2023-24", "2024-25"]);
  expect(release.indicators.map(({ unitCost, decimals, polarity }) => [unitCost, decimals, polarity])).toEqual([
    [true, 2, "neutral"],
    [false, 1, "lower-is-better"],
  ]);
});

test("header order and spelling, byte-order mark, CRLF, quotes and gzip make no difference", () => {
  const plain = made(`${header}E08000035,cost,2024-25,1250.5,\n`).release;
  const awkward = '﻿ Year ,value,FLAG,"Indicator ID",member-code\r\n"2024-25","1,250.50",,"cost","E08000035"\r\n\r\n';
  for (const values of [awkward, gzipSync(awkward)]) expect(made(values).release.hash).toBe(plain.hash);
});

test("a pound sign that Excel saved as Windows text is read as a pound sign", () => {
  const latin = Buffer.from("id,label,unit,decimals,polarity\ncost,Cost,£ per night,0,Neutral\n", "latin1");
  const { release } = made(`${header}E08000035,cost,2024-25,1,\n`, { indicators: latin });
  expect(release.indicators[0]).toMatchObject({ unit: "£ per night", unitCost: true });
});

test.each(["GBP", "GBP thousand", "%", "per 10,000", "children", ""])("%s is not a cost per unit", (unit) => {
  const { release } = made(`${header}E08000035,cost,2024-25,1,\n`, {
    indicators: `id,label,unit,decimals,polarity\ncost,Cost,"${unit}",0,\n`,
  });
  expect(release.indicators[0]).toMatchObject({ unitCost: false, polarity: "neutral" });
});

test.each([
  ["", "c", "c", "suppressed to protect confidentiality"],
  ["", "k", "k", "rounds to zero, the exact figure not published"],
  ["..", "", "..", "not available"],
  [":", "", ":", "not available"],
  ["-", "", "-", "no figure published, no reason given"],
  ["[z]", "", "[z]", "not applicable"],
  ["", "[note 4]", "[note 4]", 'marked "[note 4]" at its source'],
])("value %j with flag %j is missing, never zero, with its reason", (cell, flag, symbol, meaning) => {
  const { release } = made(`${header}E08000035,cost,2024-25,${cell},${flag}\n`);
  expect(value(release, "E08000035", "cost")).toEqual({ value: null, reason: { symbol, meaning } });
});

test("a blank value with a blank flag is missing without a reason", () => {
  const { release } = made(`${header}E08000035,cost,2024-25,,\nE09000010,cost,2024-25,0,\n`);
  expect(value(release, "E08000035", "cost")).toMatchObject({ value: null, reason: { symbol: "" } });
  expect(value(release, "E09000010", "cost")).toEqual({ value: 0 });
});

test("countries and regions are never members, and a note says so", () => {
  const { release, notes } = made(
    `${header}E92000001,cost,2024-25,1,\nE12000007,cost,2024-25,1,\nE13000001,cost,2024-25,1,\nE08000035,cost,2024-25,2,\n`,
    { groups: `${groups}neighbours,E08000035,E92000001\n` },
  );
  expect(release.members.map(({ code }) => code)).toEqual(["E08000035", "E09000010", "E10000016"]);
  expect(notes).toContain("values.csv: 3 rows left out, not about a member: 2 of regions, 1 of countries.");
  expect(notes).toContain("groups.csv: 1 row left out, not about a member: 1 of countries.");
});

test("an identical row is left out with a note; a different figure for the same thing is a fault", () => {
  const twice = made(`${header}E08000035,cost,2024-25,1.5,\nE08000035,cost,2024/25,1.50,\n`);
  expect(value(twice.release, "E08000035", "cost")).toEqual({ value: 1.5 });
  expect(twice.notes).toContain("values.csv: 1 rows identical to another left out.");
  expect(faults(`${header}E08000035,cost,2024-25,1.5,\nE08000035,cost,2024-25,1.6,\n`)).toEqual([
    "values.csv, line 3: the figure of cost for E08000035 in 2024-25 differs from the one in line 2. Keep the right one.",
  ]);
});

test("a four-digit year is never taken for a financial year", () => {
  const { release } = made(`${header}E08000035,cost,2025,1,\nE08000035,cost,2024-25,2,\nE08000035,cost,2024,3,\n`);
  expect(release.years).toEqual(["2024", "2024-25", "2025"]);
  expect(value(release, "E08000035", "cost", "2025")).toEqual({ value: 1 });
});

test("groups are as given, in their order; region and type are added unless given", () => {
  const added = made(`${header}E08000035,cost,2024-25,1,\nE08000032,cost,2024-25,1,\n`).release.groups;
  expect(added.find(({ id }) => id === "neighbours")).toMatchObject({
    owner: "E08000035",
    members: ["E09000010", "E10000016"],
  });
  expect(added.find(({ id, owner }) => id === "region" && owner === "E08000035")?.members).toEqual([
    "E08000032",
    "E08000035",
  ]);
  const given = made(`${header}E08000035,cost,2024-25,1,\n`, {
    groups: "group_id,owner_code,member_code\nRegion,,E08000035\nnorth,,E09000010\nall,,E08000035\n",
  });
  expect(given.release.groups.map(({ id, owner }) => [id, owner]).slice(0, 2)).toEqual([
    ["Region", null],
    ["north", null],
  ]);
  expect(given.release.groups.some(({ id }) => id === "region")).toBe(false);
  expect(given.notes).toContain('groups.csv: 1 rows of the group "all" left out; "all" is always every member.');
});

test("an authority given by an earlier code is the same member as today", () => {
  const before = made(`${header}E10000002,cost,2018-19,1,\n`, { groups: "group_id,owner_code,member_code\n" }).release;
  expect(before.members[0]).toMatchObject({ code: "E06000060", name: "Buckinghamshire" });
  const { release, notes } = made(`${header}E10000002,cost,2018-19,1,\nE06000060,cost,2024-25,2,\n`);
  expect(value(release, "E06000060", "cost", "2018-19")).toEqual({ value: 1 });
  expect(value(release, "E06000060", "cost", "2024-25")).toEqual({ value: 2 });
  expect(release.members.filter(({ name }) => name.startsWith("Buckinghamshire"))).toHaveLength(1);
  expect(notes).toContain("values.csv: E06000060 and E10000002 are codes of the same authority, and so one member.");
});

test("every fault is listed, with line, column and how to fix it", () => {
  const found = faults(`${header},cost,24,abc,\nE08000035,other,2024-26,1,\n`, {
    indicators: "id,label,unit,decimals,polarity\ncost,Cost,GBP,two,sideways\ncost,Cost,GBP,0,\n",
    groups: "group_id,owner_code,member_code\n,,E08000035\nnorth,,\n",
  });
  expect(found).toHaveLength(10);
  for (const [index, beginning] of [
    "indicators.csv, line 2, decimals:",
    "indicators.csv, line 2, polarity:",
  ].entries()) {
    expect(found[index]).toContain(beginning);
  }
  const all = found.join("\n");
  for (const part of [
    "values.csv, line 2, member_code: blank",
    'values.csv, line 2, year: "24" is not a year',
    'values.csv, line 2, value: "abc" is neither a figure',
    'values.csv, line 3, indicator_id: "other" is not in the file of indicators',
    'values.csv, line 3, year: "2024-26"',
    "groups.csv, line 2, group_id: blank",
    "groups.csv, line 3, member_code: blank",
  ]) {
    expect(all).toContain(part);
  }
});

test("a file that is not CSV or lacks a needed column is refused with a message", () => {
  expect(() => make("member_code,year,value\nE1,2024-25,1\n")).toThrow(
    "values.csv, line 1: no column indicator_id. The header row must name member_code, indicator_id, year, value, in any order.",
  );
  expect(() => make('member_code,"indicator_id\n')).toThrow(/values.csv is not a valid CSV file/);
  expect(() => make(gzipSync(header).subarray(0, 20))).toThrow(/values.csv cannot be unpacked/);
  expect(faults(header)).toEqual(["The file of values has no figures for any member."]);
});

test("thousands of rows of random figures come back exactly", () => {
  const codes = Array.from({ length: 400 }, (_, at) => `M${String(at).padStart(3, "0")}`);
  const figureOf = (member: number, year: number) => ((member * 7919 + year * 104729) % 1_000_003) / 100;
  const rows = codes.flatMap((code, member) =>
    Array.from(
      { length: 25 },
      (_, year) => `${code},cost,${1990 + year}-${String(1991 + year).slice(-2)},${figureOf(member, year)},`,
    ),
  );
  const { release } = made(`${header}${rows.join("\n")}\n`, { members: ["member_code", ...codes].join("\n") });
  for (const [member, code] of codes.entries()) {
    for (let year = 0; year < 25; year++) {
      const label = `${1990 + year}-${String(1991 + year).slice(-2)}`;
      if (value(release, code, "cost", label).value !== figureOf(member, year)) throw new Error(`${code} ${label}`);
    }
  }
  expect(release.members).toHaveLength(403);
});
