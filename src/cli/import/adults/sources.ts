import { outcomes } from "../../../domain/clubs/published/adults/outcomes";
import { profiles } from "../../../domain/clubs/published/adults/profiles";
import { ro3Adults } from "../../../domain/clubs/published/ro3-adults-lines";
import { rsxAdults } from "../../../domain/clubs/published/rsx-trend";
import type { TableRow } from "../../read-table";
import type { FigureSource } from "../import-source";
import { profileSources } from "../public-health/profile-sources";
import { residentsSources, revenueOutturnSources } from "../revenue-outturn/revenue-outturn-sources";

/** The file numbers the measures of 2015-16 to 2022-23; quality of life in 2024-25 has a file of its own. */
const codes: Readonly<Record<string, string>> = {
  "adults.ascof.carers.quality-of-life": "ASC1",
  "adults.ascof.users.impact-on-quality-of-life": "ASC2",
  "adults.ascof.users.finding-information": "ASC3",
  "adults.ascof.carers.finding-information": "ASC4",
  "adults.ascof.short-term-support.no-further-need": "ASC5",
  "adults.ascof.requests-resulting-in-service": "ASC6",
  "adults.ascof.workforce.turnover": "ASC7",
};

/** Marks beside a blank value. */
const meanings = {
  missing: "no figure published, no reason given",
  suppressed_small_response: "suppressed, as too few people answered",
};

/** Where the figures of the Adults summary are. */
export const sources: readonly FigureSource[] = [
  ...revenueOutturnSources(ro3Adults, rsxAdults),
  ...residentsSources(ro3Adults),
  ...outcomes.map(({ id, source }): FigureSource => {
    const code = codes[id];
    return code === undefined
      ? {
          indicator: id,
          file: "ascof_1a_2024_25_cld",
          meanings,
          code: "ascof_1a_social_care_related_quality_of_life",
          year: "financial",
        }
      : {
          indicator: id,
          file: "ascof_measures_2015_2023",
          meanings,
          code: `ASCOF|${code}|${source.reference}`,
          year: "financial",
          ...(code === "ASC2" ? { leaveOut: isNoScore } : {}),
        };
  }),
  ...profileSources(profiles),
];

/** In 2019-20 five councils are exactly 0 and every other is above 0.25: those five had no result. */
function isNoScore(row: TableRow): string | null {
  return row.cell("value") === "0" ? "0 for no result of the survey" : null;
}
