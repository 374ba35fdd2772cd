import type { Indicator, Parts, PeriodType, Polarity, SeriesBreak, Source } from "../../release/indicator";

/** What the author of a published measure says of it; the rest follows from its kind. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly source: Source;
  readonly periodType: PeriodType;
  /** Neutral where left out. */
  readonly polarity?: Polarity;
  readonly breaks?: readonly SeriesBreak[];
}

/** A measure that divides one thing by another. */
export interface Ratio extends Measure {
  readonly numerator: string;
  readonly denominator: string;
  /** Ids of the counts it is made of where the release has both; else why there is no pooled value. */
  readonly parts: readonly [numerator: string, denominator: string] | string;
}

/** Money of a financial year in whole pounds, as spent or as planned: more is neither better nor worse. */
export function amountOf(basis: "outturn" | "budget", measure: Omit<Measure, "periodType" | "polarity">): Indicator {
  return {
    ...common({ ...measure, periodType: "financial-year" }),
    numerator: null,
    denominator: null,
    unit: "GBP",
    scale: null,
    decimals: 0,
    basis,
    parts: { published: false, reason: "it is an amount, not a ratio." },
  };
}

/** Something counted in whole: children, plans, places. */
export function countOf(unit: string, measure: Measure): Indicator {
  return {
    ...common(measure),
    numerator: null,
    denominator: null,
    unit,
    scale: null,
    decimals: 0,
    parts: { published: false, reason: "it is a count, not a ratio." },
  };
}

/** A part of a whole in per cent, shown to as many decimals as it is published with. */
export function shareOf(decimals: number, measure: Ratio): Indicator {
  return { ...ratio(measure, 100), unit: "%", decimals };
}

/** So many for every 10,000 residents aged 0 to 17. */
export function rateOf(decimals: number, measure: Ratio): Indicator {
  return { ...ratio(measure, 10_000), unit: "per 10,000 aged 0-17", decimals };
}

/** A score, rank, code or other number that is neither a count nor a ratio of two things given here. */
export function scoreOf(unit: string, decimals: number, measure: Measure): Indicator {
  return {
    ...common(measure),
    numerator: null,
    denominator: null,
    unit,
    scale: null,
    decimals,
    parts: { published: false, reason: "it is not a ratio of two published counts." },
  };
}

function ratio({ numerator, denominator, parts, ...measure }: Ratio, scale: number) {
  return { ...common(measure), numerator, denominator, scale, parts: partsOf(parts, scale) };
}

function partsOf(parts: Ratio["parts"], factor: number): Parts {
  if (typeof parts === "string") return { published: false, reason: parts };
  const [numerator, denominator] = parts;
  return { published: true, numerator, denominator, factor };
}

function common({ polarity = "neutral", ...measure }: Measure) {
  return { ...measure, polarity, unitCost: false, basis: null };
}
