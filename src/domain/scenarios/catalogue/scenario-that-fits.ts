/** A scenario in short. */
interface Fit {
  readonly id: string;
  readonly title: string;
  /** Those whose difference from others it works through; an indicator fits one scenario. */
  readonly indicators: readonly string[];
}

/** Without the scenarios themselves, which Compare would otherwise load before anybody opens Model. */
export const scenarioFits: readonly Fit[] = [
  { id: "looked-after-rate", title: "Looked after at peers' rate", indicators: ["cla.rate-per-10000"] },
  { id: "placement-mix", title: "Fostering placement mix", indicators: ["s251.fostering.weekly-cost"] },
  { id: "residential-homes", title: "Own homes or bought places", indicators: ["s251.residential-care.weekly-cost"] },
  { id: "length-of-stay", title: "Time in care", indicators: ["cs.cla.ceases-per-10000"] },
];

/** The scenario that works through what an indicator differs by; null where none honestly does. */
export function scenarioThatFits(indicator: string): Pick<Fit, "id" | "title"> | null {
  return scenarioFits.find(({ indicators }) => indicators.includes(indicator)) ?? null;
}
