import { ro3Amounts } from "../../../domain/clubs/published/ro3-indicators";
import type { Ro3Service } from "../../../domain/clubs/published/ro3-line";
import { ro3Residents } from "../../../domain/clubs/published/ro3-residents";
import { rsxTrend, type RsxService } from "../../../domain/clubs/published/rsx-trend";
import type { FigureSource } from "../import-source";

/** Both forms are in thousands of pounds. */
const thousands = 3;

/** Where to find a service's lines for 2024-25, and its totals for each year. */
export function revenueOutturnSources(service: Ro3Service, summary: RsxService): readonly FigureSource[] {
  return [
    ...ro3Amounts(service).map(({ id, source }): FigureSource => ({
      indicator: id,
      file: "ro3_2024_25",
      code: `RO3|${source.reference}`,
      year: "financial",
      shift: thousands,
      meanings: { "[note 4]": "the council does not split its children looked after (note 4 of the publication)" },
    })),
    ...rsxTrend(summary).map(({ id, source }): FigureSource => ({
      indicator: id,
      file: "rsx_2021_2025",
      code: `RSX|${source.reference}`,
      year: "financial",
      shift: thousands,
    })),
  ];
}

/**
 * Where to find the residents that a service's lines are divided by: mid-2024 only, because the lines are for 2024-25.
 */
export function residentsSources(service: Ro3Service): readonly FigureSource[] {
  return ro3Residents(service).map(({ id, source }) => ({
    indicator: id,
    file: "population_by_age_band",
    code: source.reference,
    year: "mid-year",
    from: "2024-25",
    to: "2024-25",
  }));
}
