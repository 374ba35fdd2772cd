import fc from "fast-check";
import type { Polarity } from "../../../src/domain/release/indicator";
import type { ReleaseContent } from "../../../src/domain/release/release";
import { indicatorOf, memberOf } from "../release/release-content";

const years = ["2021-22", "2022-23", "2023-24", "2024-25"];
const polarities: readonly Polarity[] = ["neutral", "higher-is-better", "lower-is-better"];

/** Lines, the first of which is the whole of the second, and that of the third. */
const lineOf = (at: number) => ["whole", "whole.part", "whole.part.one"][at] ?? `line-${at}`;

/** Few different values, so that ties and groups without spread happen; negative and missing ones too. */
const figure = fc.option(
  fc.oneof(fc.integer({ min: -3, max: 9 }), fc.integer({ min: -9000, max: 90000 }), fc.constant(250_000)),
  { freq: 6, nil: null },
);

/**
 * Releases of 1 to 14 members with a group of some of them: shares of either polarity, costs made of spend and weeks, some
 * of them part of another, and figures of a year that is already old.
 */
export const randomRelease: fc.Arbitrary<ReleaseContent> = fc
  .record({ count: fc.integer({ min: 1, max: 14 }), smallestGroup: fc.constantFrom(1, 1, 5) })
  .chain(({ count, smallestGroup }) => {
    const row = fc.array(figure, { minLength: count, maxLength: count });
    return fc.record({
      count: fc.constant(count),
      smallestGroup: fc.constant(smallestGroup),
      grouped: fc.subarray(Array.from({ length: count }, (_, at) => at)),
      shares: fc.array(
        fc.record({ polarity: fc.constantFrom(...polarities), row, before: row, year: fc.constantFrom(1, 3, 3, 3) }),
        {
          maxLength: 5,
        },
      ),
      costs: fc.array(
        fc.record({ polarity: fc.constantFrom<Polarity>("neutral", "neutral", "lower-is-better"), row }),
        { maxLength: 4 },
      ),
      weeks: fc.array(fc.option(fc.integer({ min: 1, max: 90 }), { freq: 9, nil: null }), {
        minLength: count,
        maxLength: count,
      }),
    });
  })
  .map(({ count, smallestGroup, grouped, shares, costs, weeks }) => {
    const codes = Array.from({ length: count }, (_, at) => `M${String(at).padStart(2, "0")}`);
    const indicators = [
      indicatorOf("weeks", { unit: "weeks", basis: null }),
      ...shares.map(({ polarity }, at) =>
        indicatorOf(`share-${at}`, { unit: "%", basis: null, decimals: 1, polarity, label: `Share ${at}` }),
      ),
      ...costs.flatMap(({ polarity }, at) => [
        indicatorOf(`${lineOf(at)}.gross`),
        indicatorOf(`${lineOf(at)}.weekly-cost`, {
          unit: "GBP per week",
          unitCost: true,
          decimals: 0,
          polarity,
          label: `Line ${at}: weekly cost`,
          parts: { published: true, numerator: `${lineOf(at)}.gross`, denominator: "weeks", factor: 1 },
        }),
      ]),
    ];
    const at = (id: string) => indicators.findIndex((indicator) => indicator.id === id);
    const column = (id: string, year: number, scaled: readonly (number | null)[], divisor = 1) => ({
      indicator: at(id),
      year,
      divisor,
      scaled,
      missing: {},
    });
    const times = (value: number | null, count: number | null) =>
      value === null || count === null ? null : value * count;
    return {
      stamp: {
        club: "random",
        clubLabel: "Random",
        version: 1,
        state: "final",
        date: "2025-11-22",
        licence: "none",
        demonstration: true,
        smallestGroup,
      },
      members: codes.map((code, index) => memberOf(code, `Council ${index}`)),
      indicators,
      years,
      groups: [
        {
          id: "some",
          label: "Some",
          owner: null,
          members: grouped.flatMap((index) => codes[index] ?? []),
          provenance: "made up",
        },
      ],
      reasons: [],
      columns: [
        column("weeks", 3, weeks),
        ...shares.flatMap(({ row, before, year }, index) => [
          column(`share-${index}`, year - 1, before, 10),
          column(`share-${index}`, year, row, 10),
        ]),
        ...costs.flatMap(({ row }, index) => [
          column(
            `${lineOf(index)}.gross`,
            3,
            row.map((cost, member) => times(cost, weeks[member] ?? null)),
          ),
          column(`${lineOf(index)}.weekly-cost`, 3, row),
        ]),
      ],
    };
  });
