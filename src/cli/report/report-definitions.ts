import { publishedClubs } from "../../domain/clubs/published/index";
import { reportsFor } from "../../domain/clubs/report-definitions";
import type { ReportDefinition } from "../../domain/reports/report-definition";

/** The reports that can be made from release files. */
export function reportDefinitions(): readonly ReportDefinition[] {
  return reportsFor(publishedClubs.map(({ club }) => club));
}
