import type { PeriodType, Polarity } from "../../../release/indicator";
import type { Measure } from "../indicator-kinds";

const title = {
  title: "Local Authority Interactive Tool, from the statistics of schools",
  publisher: "Department for Education",
};

/** A measure of the tool, by the code it has there. */
export function measureOfSchools(
  code: string,
  id: string,
  label: string,
  definition: string,
  polarity: Polarity = "higher-is-better",
  periodType: PeriodType = "academic-year",
): Measure {
  return { id: `s251.${id}`, label, definition, polarity, periodType, source: { ...title, reference: code } };
}
