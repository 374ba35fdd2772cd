import fc from "fast-check";
import type { Indicator } from "../../../src/domain/release/indicator";
import { layOutColumns } from "../../../src/domain/release/lay-out-columns";
import type { Member, ReleaseContent } from "../../../src/domain/release/release";

/** An indicator of a small release; a test says what matters to it. */
export function indicatorOf(id: string, particulars: Partial<Indicator> = {}): Indicator {
  return {
    id,
    label: `Label of ${id}`,
    definition: "What it is.",
    numerator: null,
    denominator: null,
    unit: "GBP",
    scale: null,
    unitCost: false,
    decimals: 0,
    polarity: "neutral",
    periodType: "financial-year",
    basis: "outturn",
    parts: { published: false, reason: "it is an amount." },
    source: { title: "A table", publisher: "A publisher", reference: id },
    ...particulars,
  };
}

export function memberOf(code: string, name = `Member ${code}`): Member {
  return { code, name, region: null, type: null, boundaryNote: null, abolished: false };
}

/** A release of members A, B, C … with one year of figures, given an indicator at a time; null is missing. */
export function contentOf(
  figures: Readonly<Record<string, readonly (string | null)[]>>,
  particulars: Readonly<Record<string, Partial<Indicator>>> = {},
): ReleaseContent {
  const ids = Object.keys(figures);
  const count = Math.max(...Object.values(figures).map(({ length }) => length));
  const codes = Array.from({ length: count }, (_, at) => String.fromCharCode(65 + at));
  const rows = ids.flatMap((indicator) =>
    (figures[indicator] ?? []).map((value, at) => {
      const member = codes[at] ?? "";
      return { indicator, member, year: "2024-25", value, reason: value === null ? 0 : null };
    }),
  );
  return {
    stamp: {
      club: "test",
      clubLabel: "Test",
      version: 1,
      state: "final",
      date: "2026-11-22",
      licence: "none",
      demonstration: true,
    },
    members: codes.map((code) => memberOf(code)),
    indicators: ids.map((id) => indicatorOf(id, particulars[id])),
    years: ["2024-25"],
    groups: [],
    reasons: [{ symbol: "c", meaning: "suppressed to protect confidentiality" }],
    columns: layOutColumns(rows, { members: codes, indicators: ids, years: ["2024-25"] }),
  };
}

const words = fc.string({ minLength: 1, unit: "binary" });

/** Any content a release may have. */
export const anyContent: fc.Arbitrary<ReleaseContent> = fc
  .record({
    codes: fc.uniqueArray(words, { minLength: 1, maxLength: 6 }),
    ids: fc.uniqueArray(words, { minLength: 1, maxLength: 4 }),
    starts: fc.uniqueArray(fc.integer({ min: 1990, max: 2098 }), { minLength: 1, maxLength: 3 }),
    reasons: fc.array(fc.record({ symbol: fc.string(), meaning: words }), { minLength: 1, maxLength: 4 }),
  })
  .chain(({ codes, ids, starts, reasons }) => {
    const years = starts.sort((a, b) => a - b).map((start) => `${start}-${String(start + 1).slice(-2)}`);
    return fc.record<ReleaseContent>({
      stamp: fc.record({
        club: words,
        clubLabel: words,
        version: fc.integer({ min: 1, max: 9999 }),
        state: fc.constantFrom("draft" as const, "final" as const),
        date: fc.constantFrom("2026-11-22", "2024-02-29"),
        licence: words,
        demonstration: fc.boolean(),
      }),
      members: fc.tuple(...codes.map(anyMember)),
      indicators: fc.tuple(...ids.map((id) => anyIndicator(id, ids))),
      years: fc.constant(years),
      groups: fc.uniqueArray(anyGroup(codes), {
        maxLength: 4,
        selector: ({ id, owner }) => JSON.stringify([id, owner]),
      }),
      reasons: fc.constant(reasons),
      columns: fc.uniqueArray(anyColumn(codes.length, ids.length, years.length, reasons.length), {
        maxLength: 6,
        selector: ({ indicator, year }) => `${indicator} ${year}`,
      }),
    });
  });

function anyMember(code: string): fc.Arbitrary<Member> {
  return fc.record({
    code: fc.constant(code),
    name: words,
    region: fc.option(words),
    type: fc.option(words),
    boundaryNote: fc.option(words),
    abolished: fc.boolean(),
  });
}

function anyIndicator(id: string, ids: readonly string[]): fc.Arbitrary<Indicator> {
  const anyId = fc.constantFrom(...ids);
  const factor = fc.double({ min: Number.MIN_VALUE, max: 1e9, noNaN: true });
  return fc.record({
    id: fc.constant(id),
    label: words,
    definition: fc.string(),
    numerator: fc.option(fc.string()),
    denominator: fc.option(fc.string()),
    unit: fc.string(),
    scale: fc.option(fc.constantFrom(100, 10_000)),
    unitCost: fc.boolean(),
    decimals: fc.integer({ min: 0, max: 15 }),
    polarity: fc.constantFrom("higher-is-better" as const, "lower-is-better" as const, "neutral" as const),
    periodType: fc.constantFrom("financial-year" as const, "snapshot-31-march" as const, "mid-year" as const),
    basis: fc.constantFrom("outturn" as const, "budget" as const, null),
    parts: fc.oneof(
      fc.record({ published: fc.constant(true as const), numerator: anyId, denominator: anyId, factor }),
      fc.record({ published: fc.constant(false as const), reason: words }),
    ),
    source: fc.record({ title: fc.string(), publisher: fc.string(), reference: fc.string() }),
  });
}

function anyGroup(codes: readonly string[]): fc.Arbitrary<ReleaseContent["groups"][number]> {
  return fc
    .record({
      id: words,
      label: words,
      owner: fc.option(fc.constantFrom(...codes)),
      members: fc.shuffledSubarray([...codes]),
      provenance: fc.string(),
      isRanked: fc.boolean(),
    })
    .map(({ isRanked, ...group }) =>
      isRanked ? { ...group, closeness: group.members.map((_, at) => `rank ${at + 1}`) } : group,
    );
}

function anyColumn(
  members: number,
  indicators: number,
  years: number,
  reasons: number,
): fc.Arbitrary<ReleaseContent["columns"][number]> {
  return fc
    .record({
      indicator: fc.nat(indicators - 1),
      year: fc.nat(years - 1),
      divisor: fc.constantFrom(1, 10, 100, 10 ** 15),
      missingReasons: fc.array(fc.option(fc.nat(reasons - 1)), { minLength: members, maxLength: members }),
    })
    .chain(({ missingReasons, ...column }) => {
      const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
      const figure = column.divisor === 1 ? fc.oneof(fc.maxSafeInteger(), double) : fc.maxSafeInteger();
      return fc.array(fc.option(figure), { minLength: members, maxLength: members }).map((scaled) => ({
        ...column,
        scaled,
        missing: Object.fromEntries(
          missingReasons.flatMap((reason, at) => (reason === null || scaled[at] !== null ? [] : [[at, reason]])),
        ),
      }));
    });
}
