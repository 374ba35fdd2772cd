import type { Indicator } from "../../src/domain/release/indicator";
import type { Release, ReleaseContent } from "../../src/domain/release/release";
import { smallContent } from "./small-release";
import { releaseWith } from "./many-members";

/** An indicator of a made-up release, with its figures in 2024-25 in the order of the members; null is missing. */
export interface MadeIndicator extends Partial<Omit<Indicator, "parts">> {
  readonly id: string;
  readonly values: readonly (number | null)[];
  /** Ids of numerator and denominator, and what numerator ÷ denominator is multiplied by. */
  readonly of?: readonly [string, string, number];
  /** What a value is divided by: 10 for one decimal. */
  readonly divisor?: number;
}

/**
 * A made-up release of these members, Leeds first, with these indicators in 2024-25. Leeds' neighbours are all others
 * but the last; "first two" is a group of Leeds and the second.
 */
export function releaseOf(
  names: readonly string[],
  indicators: readonly MadeIndicator[],
  changes: Partial<ReleaseContent["stamp"]> = {},
): Release {
  const codes = names.map((_, at) => (at === 0 ? "E08000035" : `E9${String(at).padStart(7, "0")}`));
  const group = (id: string, label: string, owner: string | null, members: readonly string[]) => ({
    id,
    label,
    owner,
    members,
    provenance: "made up",
  });
  return releaseWith({
    stamp: { ...smallContent.stamp, ...changes },
    members: names.map((name, at) => ({
      code: codes[at] ?? "",
      name,
      region: null,
      type: null,
      boundaryNote: null,
      abolished: false,
    })),
    groups: [
      group("neighbours", "statistical neighbours", codes[0] ?? "", codes.slice(1, -1)),
      group("first-two", "First two", null, codes.slice(0, 2)),
      group("itself", "Itself", null, codes.slice(0, 1)),
      group("last", "The last", null, codes.slice(-1)),
    ],
    indicators: indicators.map(({ values: _, of, divisor: __, ...more }) => ({
      label: more.id,
      definition: more.id,
      numerator: null,
      denominator: null,
      unit: "children",
      scale: null,
      unitCost: false,
      decimals: 0,
      polarity: "neutral",
      periodType: "financial-year",
      basis: null,
      source: { title: "Made up", publisher: "Nobody", reference: more.id },
      ...more,
      parts:
        of === undefined
          ? { published: false, reason: "it is a count." }
          : { published: true, numerator: of[0], denominator: of[1], factor: of[2] },
    })),
    columns: indicators.map(({ values, divisor = 1 }, indicator) => ({
      indicator,
      year: 3,
      divisor,
      scaled: values.slice(0, names.length),
      missing: Object.fromEntries(
        values.slice(0, names.length).flatMap((value, at) => (value === null ? [[at, 0]] : [])),
      ),
    })),
  });
}
