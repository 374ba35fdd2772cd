import type { ReleaseContent } from "../src/domain/release/release";

export interface Size {
  readonly members: number;
  readonly indicators: number;
  readonly years: number;
  readonly groups: number;
}

/** A release of that size with made-up figures, always the same; about one figure in twelve is missing. */
export function madeUpRelease({ members, indicators, years, groups }: Size): ReleaseContent {
  const next = repeatable(20_261_125);
  const codes = Array.from({ length: members }, (_, at) => `E${String(6_000_000 + at).padStart(8, "0")}`);
  return {
    stamp: {
      club: "made-up",
      clubLabel: "Made up",
      version: 1,
      state: "final",
      date: "2026-11-25",
      licence: "No figure here is anybody's.",
      demonstration: true,
    },
    members: codes.map((code, at) => ({
      code,
      name: `Authority ${at}`,
      region: null,
      type: null,
      boundaryNote: null,
      abolished: false,
    })),
    indicators: Array.from({ length: indicators }, (_, at) => ({
      id: `made-up.${at}`,
      label: `Made-up measure ${at}`,
      definition: "A made-up figure.",
      unit: "GBP per week",
      numerator: null,
      denominator: null,
      scale: null,
      unitCost: true,
      decimals: 0,
      polarity: "neutral",
      periodType: "financial-year",
      basis: "outturn",
      parts: { published: false, reason: "it is made up." },
      source: { title: "None", publisher: "None", reference: "None" },
    })),
    years: Array.from({ length: years }, (_, at) => `${2015 + at}-${16 + at}`),
    groups: Array.from({ length: groups }, (_, at) => ({
      id: `group-${at}`,
      label: `Group ${at}`,
      owner: null,
      provenance: "drawn by lot",
      members: codes.filter(() => next() < 0.1),
    })),
    reasons: [{ symbol: "c", meaning: "confidential" }],
    columns: Array.from({ length: indicators * years }, (_, at) => {
      const scaled = codes.map(() => (next() < 1 / 12 ? null : Math.round(next() * 100_000)));
      const missing = Object.fromEntries(scaled.flatMap((value, member) => (value === null ? [[member, 0]] : [])));
      return { indicator: Math.floor(at / years), year: at % years, divisor: 10, scaled, missing };
    }),
  };
}

/** Numbers from 0 to 1 that are the same in every run (the generator known as mulberry32). */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
