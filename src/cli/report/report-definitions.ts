import { clubs } from "../../domain/clubs/index";
import { publishedClubs } from "../../domain/clubs/published/index";
import { reportsFor } from "../../domain/clubs/report-definitions";
import type { ReportDefinition } from "../../domain/reports/report-definition";

/** The reports that can be made from release files: of those that ship, or of a club year's own. */
export function reportDefinitions(): readonly ReportDefinition[] {
  return reportsFor([...publishedClubs, ...clubs].map(({ club }) => club));
}
