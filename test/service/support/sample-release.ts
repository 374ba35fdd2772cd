import { gzipSync } from "node:zlib";
import { encodeRelease } from "../../support/encode-release";
import type { Member, ReleaseContent, ReleaseStamp } from "../../../src/domain/release/release";

const member = (code: string, name: string, abolished = false): Member => ({
  code,
  name,
  region: null,
  type: null,
  boundaryNote: abolished ? "Abolished in 2023" : null,
  abolished,
});

const stamp: ReleaseStamp = {
  club: "sample",
  clubLabel: "Sample club",
  version: 1,
  state: "final",
  date: "2026-11-22",
  licence: "Made up for tests.",
  demonstration: true,
};

export const sampleContent: ReleaseContent = {
  stamp,
  members: [member("E08000035", "Leeds"), member("E09000010", "Enfield"), member("E10000006", "Cumbria", true)],
  indicators: [
    {
      id: "sample.rate",
      label: "Sample rate",
      definition: "A rate made up for tests.",
      numerator: null,
      denominator: null,
      unit: "%",
      scale: null,
      unitCost: false,
      decimals: 0,
      polarity: "neutral",
      periodType: "financial-year",
      basis: null,
      parts: { published: false, reason: "made up" },
      source: { title: "Tests", publisher: "Tests", reference: "T1" },
    },
  ],
  years: ["2024-25"],
  groups: [],
  reasons: [],
  columns: [{ indicator: 0, year: 0, divisor: 1, scaled: [85, 46, null], missing: {} }],
};

/** A small release as text, as decodeRelease reads it. */
export function sampleRelease(changes: Partial<ReleaseStamp> = {}, leeds = 85): string {
  const columns = sampleContent.columns.map((column) => ({ ...column, scaled: [leeds, ...column.scaled.slice(1)] }));
  return encodeRelease({ ...sampleContent, stamp: { ...stamp, ...changes }, columns });
}

/** The same as the bytes of a file. */
export function sampleReleaseFile(changes: Partial<ReleaseStamp> = {}, leeds?: number): Buffer {
  return gzipSync(sampleRelease(changes, leeds));
}
