import { decodeRelease } from "../../support/decode-release";
import { encodeRelease } from "../../support/encode-release";
import type { ColumnContent, Release, ReleaseContent } from "../../../src/domain/release/release";
import { leeds } from "../rules/answers-of";

/** Figures to compare with, for the club's year, as returns and the club's last release would give them. */
export interface Compared {
  /**
   * By id of a published indicator: the return's figure for Leeds, which is the example; other members' are close to
   * it.
   */
  readonly published: Readonly<Record<string, number>>;
  /** The club's own indicators, as in its last release: the middle value, and how far the others are from it. */
  readonly ofTheClub: readonly (readonly [id: string, middle: number, spread: number])[];
}

/**
 * A release with 2025-26, which no open data has yet: the figures of the given release, and made-up ones for that year
 * that agree with a club's example. Marked as a demonstration.
 */
export function comparisonContent(base: ReleaseContent, { published, ofTheClub }: Compared): ReleaseContent {
  const year = base.years.length;
  const [template] = base.indicators;
  const column = (indicator: number, figureOf: (member: number) => number): ColumnContent => ({
    indicator,
    year,
    divisor: 100,
    missing: {},
    scaled: base.members.map(({ abolished }, member) => (abolished ? null : Math.round(figureOf(member) * 100))),
  });
  const own = base.members.findIndex(({ code }) => code === leeds);
  return {
    ...base,
    stamp: { ...base.stamp, version: base.stamp.version + 1, state: "draft", demonstration: true },
    years: [...base.years, "2025-26"],
    indicators: [
      ...base.indicators,
      ...ofTheClub.map(([id]) => ({
        ...template!,
        id,
        label: id,
        definition: id,
        unit: "%",
        unitCost: false,
        numerator: null,
        denominator: null,
        parts: { published: false as const, reason: "it is made up." },
      })),
    ],
    columns: [
      ...base.columns,
      ...Object.entries(published).map(([id, figure]) =>
        column(
          base.indicators.findIndex((indicator) => indicator.id === id),
          (member) => (member === own ? figure : Math.round(figure * (0.7 + 0.6 * ((member * 7) % 10) * 0.1))),
        ),
      ),
      ...ofTheClub.map(([, middle, spread], at) =>
        column(base.indicators.length + at, (member) =>
          member === own ? middle : middle + spread * ((((member * 7) % 10) - 4.5) / 3),
        ),
      ),
    ],
  };
}

/** The same, ready for use, from the text of a release. */
export function comparisonRelease(text: string, compared: Compared): Release {
  const decoded = decodeRelease(encodeRelease(comparisonContent(contentOf(text), compared)));
  if (!decoded.ok) throw new Error(decoded.problem.message);
  return decoded.value;
}

/** The content of a release's text, after its first line. */
export function contentOf(text: string): ReleaseContent {
  return JSON.parse(text.slice(text.indexOf("\n") + 1)) as ReleaseContent;
}
