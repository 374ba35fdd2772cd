import type { Indicator } from "../../../domain/release/indicator";
import type { TableRow } from "../../read-table";
import type { FigureSource } from "../import-source";
import type { YearForm } from "../read-year";

const healthChecks = "People receiving an NHS Health Check (cumulative % of eligible)";

/** Where the public health profiles' measures are, by their name in the file and their type of period. */
export function profileSources(indicators: readonly Indicator[]): readonly FigureSource[] {
  return indicators.map(({ id, periodType, source }) => ({
    indicator: id,
    file: "public_health_fingertips_via_trafford",
    code: source.reference,
    year: source.reference === healthChecks ? "to-fourth-quarter" : (forms[periodType] ?? "financial"),
    meanings: { missing: "no figure published, no reason given" },
    // The file gives figures of today's councils for years before they existed.
    restated: true,
    ...(source.reference === healthChecks ? { leaveOut: isPartOfYear } : { leaveOut: isOfOtherPeriod(periodType) }),
  }));
}

const forms: Readonly<Partial<Record<Indicator["periodType"], YearForm>>> = {
  "calendar-year": "plain",
  "several-years": "span",
};

/** Cumulative figures come quarter by quarter. */
function isPartOfYear(row: TableRow): string | null {
  return row.cell("year").endsWith("Q4") ? null : "of part of a year";
}

/** Single years and three years together have the same name in the file; each supplies its own indicator. */
function isOfOtherPeriod(periodType: Indicator["periodType"]) {
  return (row: TableRow): string | null => {
    const isSpan = /^\d{4} - \d{2}$/.test(row.cell("year"));
    return isSpan === (periodType === "several-years") ? null : "of another period";
  };
}
