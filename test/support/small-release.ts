import { decodeRelease } from "./decode-release";
import { encodeRelease } from "./encode-release";
import type { Indicator } from "../../src/domain/release/indicator";
import type { ColumnContent, Member, Release, ReleaseContent } from "../../src/domain/release/release";

/** A made-up club of seven members, small enough to work out every figure by hand. */

function member(code: string, name: string, abolished = false): Member {
  return { code, name, region: null, type: null, boundaryNote: null, abolished };
}

function indicator(id: string, label: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    label,
    definition: label,
    numerator: null,
    denominator: null,
    unit: "GBP per week",
    scale: null,
    unitCost: true,
    decimals: 0,
    polarity: "neutral",
    periodType: "financial-year",
    basis: "outturn",
    parts: { published: false, reason: "its parts are not published." },
    source: { title: "Made up", publisher: "Nobody", reference: label },
    ...more,
  };
}

/** Scaled figures in the order of the members: Leeds, Kent, Bristol, St Helens, old Dorset, new Dorset, Nowhere. */
function column(indicatorIndex: number, year: number, scaled: (number | null)[], more = {}): ColumnContent {
  return { indicator: indicatorIndex, year, divisor: 1, scaled, missing: {}, ...more };
}

export const smallContent: ReleaseContent = {
  stamp: {
    club: "small",
    clubLabel: "Small club",
    version: 3,
    state: "draft",
    date: "2026-01-31",
    licence: "Free to use.",
    demonstration: true,
  },
  members: [
    member("E08000035", "Leeds"),
    member("E10000016", "Kent"),
    member("E06000023", "Bristol, City of"),
    member("E08000013", "St. Helens"),
    member("E10000009", "Dorset", true),
    member("E06000059", "Dorset"),
    member("E06000099", "Nowhere & Anywhere"),
  ],
  indicators: [
    indicator("care.weekly-cost", "Care: weekly cost"),
    indicator("care.rate", "Rate of care", { unit: "%", unitCost: false, polarity: "lower-is-better", decimals: 1 }),
    indicator("care.gross", "Care: gross spend", {
      unit: "GBP",
      unitCost: false,
      parts: { published: true, numerator: "care.gross", denominator: "care.children", factor: 2 },
    }),
    indicator("care.children", "Children in care", { unit: "children", unitCost: false }),
    indicator("old.count", "Count of old", { unitCost: false }),
    indicator("never.count", "Same name", { unitCost: false }),
    indicator("never.other", "Same name", { unitCost: false, polarity: "higher-is-better" }),
  ],
  years: ["2020-21", "2022-23", "2023-24", "2024-25"],
  groups: [
    {
      id: "neighbours",
      label: "statistical neighbours",
      owner: "E08000035",
      // Published lists leave out the member itself; this one includes Leeds, and must be read as if it didn't.
      members: ["E10000016", "E06000023", "E08000035", "E08000013"],
      provenance: "made up",
    },
    {
      id: "neighbours",
      label: "statistical neighbours",
      owner: "E10000016",
      members: ["E08000035", "E06000059"],
      provenance: "made up",
    },
    { id: "region", label: "region", owner: "E08000035", members: ["E08000013"], provenance: "made up" },
    { id: "core", label: "Core cities", owner: null, members: ["E08000035", "E06000023"], provenance: "made up" },
    { id: "nobody", label: "Nobody", owner: null, members: [], provenance: "made up" },
  ],
  reasons: [
    { symbol: "c", meaning: "suppressed to protect confidentiality" },
    { symbol: "x", meaning: "not available" },
  ],
  columns: [
    column(0, 0, [400, 300, null, null, 200, null, null]),
    column(0, 3, [500, 700, 700, null, null, -100, 0], { missing: { 3: 0 } }),
    column(1, 2, [213, 216, 213, 300, null, null, 100], { divisor: 10 }),
    column(1, 3, [null, null, null, null, null, null, null], { missing: { 0: 0, 1: 1 } }),
    column(2, 3, [1000, 3000, null, 500, null, null, -5]),
    column(3, 3, [10, 20, 30, 0, null, null, 5]),
    column(4, 0, [1, 2, 3, 4, null, 6, 7]),
  ],
};

export const smallReleaseText: string = encodeRelease(smallContent);

export const smallRelease: Release = open(smallReleaseText);

function open(text: string): Release {
  const release = decodeRelease(text);
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}
