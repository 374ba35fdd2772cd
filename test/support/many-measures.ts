import type { Indicator } from "../../src/domain/release/indicator";
import type { Release } from "../../src/domain/release/release";
import { releaseWith } from "./many-members";
import { smallContent } from "./small-release";

/** A measure of the club below: its figures in 2024-25, in the order of the members, and what is special about it. */
export interface Measure extends Partial<Pick<Indicator, "unit" | "decimals" | "polarity" | "label">> {
  readonly figures: readonly (number | null)[];
  /** Its year; 2024-25 if left out. */
  readonly year?: string;
}

/**
 * A club of Leeds and "Council 1", "Council 2" … with these measures "m0", "m1" …, and two groups: "others", which
 * leaves out Leeds, and "few", of the first four.
 */
export function manyMeasures(measures: readonly Measure[], stamp: Partial<Release["stamp"]> = {}): Release {
  const [first] = smallContent.indicators;
  const count = Math.max(...measures.map(({ figures }) => figures.length));
  const members = Array.from({ length: count }, (_, at) => ({
    code: at === 0 ? "E08000035" : `E9${String(at).padStart(7, "0")}`,
    name: at === 0 ? "Leeds" : `Council ${at}`,
    region: null,
    type: null,
    boundaryNote: null,
    abolished: false,
  }));
  const codes = members.map(({ code }) => code);
  const { years } = smallContent;
  return releaseWith({
    stamp: { ...smallContent.stamp, ...stamp },
    members,
    indicators: measures.map(({ unit = "GBP per week", decimals = 0, polarity = "neutral", label }, at) => ({
      ...first!,
      id: `m${at}`,
      label: label ?? `Measure ${at}`,
      unit,
      decimals,
      polarity,
      unitCost: false,
    })),
    groups: [
      { id: "others", label: "The others", owner: null, members: codes.slice(1), provenance: "made up" },
      { id: "few", label: "The first four", owner: null, members: codes.slice(0, 4), provenance: "made up" },
    ],
    columns: measures.map(({ figures, year = "2024-25" }, at) => ({
      indicator: at,
      year: years.indexOf(year),
      divisor: 100,
      scaled: Array.from({ length: count }, (_, member) => {
        const figure = figures[member] ?? null;
        return figure === null ? null : Math.round(figure * 100);
      }),
      missing: {},
    })),
  });
}
