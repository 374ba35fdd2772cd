import { childrensHealth } from "../../../domain/clubs/published/public-health/children";
import { profiles } from "../../../domain/clubs/published/public-health/profiles";
import { ro3PublicHealth } from "../../../domain/clubs/published/ro3-public-health-lines";
import { rsxPublicHealth } from "../../../domain/clubs/published/rsx-trend";
import type { Indicator } from "../../../domain/release/indicator";
import type { TableRow } from "../../read-table";
import type { FigureSource } from "../import-source";
import type { YearForm } from "../read-year";
import { residentsSources, revenueOutturnSources } from "../revenue-outturn/revenue-outturn-sources";
import { profileSources } from "./profile-sources";

/** The tool writes 2025 both for the financial or academic year that ends in 2025 and for the calendar year 2025. */
const forms: Readonly<Partial<Record<Indicator["periodType"], YearForm>>> = {
  "calendar-year": "plain",
  "several-years": "span",
};

/** Where the figures of the Public Health club are. */
export const sources: readonly FigureSource[] = [
  ...revenueOutturnSources(ro3PublicHealth, rsxPublicHealth),
  ...residentsSources(ro3PublicHealth),
  ...profileSources(profiles),
  ...childrensHealth.map(({ id, periodType, source }): FigureSource => ({
    indicator: id,
    file: "lait_schools_health_context",
    code: source.reference,
    year: forms[periodType] ?? "ending",
    restated: true,
    leaveOut: isZeroOfAbolished,
  })),
];

/** The tool shows 0 for abolished councils, which have no ONS code there, in their last years and afterwards. */
function isZeroOfAbolished(row: TableRow): string | null {
  return row.cell("la_code") === "" && row.cell("value") === "0" ? "0 of a council since abolished" : null;
}
