import type { Indicator, PeriodType, Polarity } from "../../domain/release/indicator";
import { periodTypes } from "../../domain/release/period-types";
import { readTable } from "../read-table";

const polarities: ReadonlyMap<string, Polarity> = new Map(
  Object.entries({
    "higher-is-better": "higher-is-better",
    higher: "higher-is-better",
    high: "higher-is-better",
    "lower-is-better": "lower-is-better",
    lower: "lower-is-better",
    low: "lower-is-better",
    neutral: "neutral",
    none: "neutral",
    na: "neutral",
    "-": "neutral",
    "": "neutral",
  }),
);

export interface IndicatorsRead {
  /** By id in lower case, in the order of the file. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly faults: readonly string[];
}

/**
 * Reads the file of indicators: id, label, unit, decimals, polarity and, if there is such a column, period_type. A
 * blank label means the id, blank decimals mean 0, a blank polarity means neutral. An indicator whose unit is money
 * "per" something is a cost per unit.
 */
export function readIndicators(path: string): IndicatorsRead {
  const { file, rows } = readTable(path, ["id", "label", "unit", "decimals", "polarity"]);
  const indicators = new Map<string, Indicator>();
  const faults: string[] = [];
  for (const { line, cell, plain } of rows) {
    const fault = (column: string, what: string) => faults.push(`${file}, line ${line}, ${column}: ${what}`);
    const id = plain("id");
    const key = id.toLowerCase();
    const decimals = Number(plain("decimals") || "0");
    const polarity = polarities.get(
      plain("polarity")
        .toLowerCase()
        .replace(/[\s_]+/g, "-"),
    );
    const period = plain("period_type") || "financial-year";
    if (id === "") fault("id", "blank. Give every indicator an id.");
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) {
      fault("decimals", `"${plain("decimals")}" is not a whole number from 0 to 15.`);
    }
    if (polarity === undefined) {
      fault(
        "polarity",
        `"${plain("polarity")}" is not higher-is-better, lower-is-better or neutral. Use one of these.`,
      );
    }
    if (!isPeriodType(period)) fault("period_type", `"${period}" is not one of ${periodTypes.join(", ")}.`);
    if (indicators.has(key)) {
      fault("id", `"${id}" appears twice. Keep one row for each indicator.`);
      continue;
    }
    // We keep an indicator with a fault, so that its figures are not reported as unknown as well.
    indicators.set(key, {
      id,
      label: plain("label") === "" ? id : cell("label"),
      definition: "No definition was given with these figures.",
      numerator: null,
      denominator: null,
      unit: plain("unit"),
      scale: null,
      unitCost: isCostPerUnit(plain("unit")),
      decimals,
      polarity: polarity ?? "neutral",
      periodType: isPeriodType(period) ? period : "financial-year",
      basis: null,
      parts: { published: false, reason: "the figures were given without what they are divided by." },
      source: { title: file, publisher: "not stated", reference: id },
    });
  }
  return { indicators, faults };
}

/**
 * True for money per something, such as "GBP per week", "£ per child" or "£/night"; not for "GBP" or "GBP thousand".
 */
function isCostPerUnit(unit: string): boolean {
  return /^(gbp|£|pounds?\b).*(\bper\b|\/)/i.test(unit);
}

function isPeriodType(text: string): text is PeriodType {
  return (periodTypes as readonly string[]).includes(text);
}
