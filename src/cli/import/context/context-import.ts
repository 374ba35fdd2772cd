import { context } from "../../../domain/clubs/published/context";
import type { Figure } from "../../../domain/release/figure";
import type { FiguresRead, ImportedClub } from "../import-source";
import { readFigures } from "../read-figures";
import { withQuotients } from "../with-quotients";
import { checkContextClub } from "./check-context-club";
import { readRuralClasses } from "./read-rural-classes";
import { sources } from "./sources";

const all = "ctx.population.all-ages";

/** The share of children; only since mid-2024 do its two counts come from the same issue of the estimates. */
const childrensShare = "ctx.population.0-17-share";
const oneIssueSince = "2024-25";

function withoutMixedIssues(read: FiguresRead): FiguresRead {
  const isMixed = ({ indicator, year }: Figure) => indicator === childrensShare && year < oneIssueSince;
  return { ...read, figures: read.figures.filter((figure) => !isMixed(figure)) };
}

/** How the club Context gets its figures. */
export const contextImport: ImportedClub = {
  club: context,
  version: 2,
  read: (folder, authorities) => {
    const read = readFigures(folder, sources, authorities);
    const classes = readRuralClasses(folder, authorities);
    const whole = {
      ...read,
      // Every council has a class, so none of these figures needs a reason for being missing.
      figures: [...read.figures, ...classes.figures],
      files: [...read.files, ...classes.files],
      faults: [...read.faults, ...classes.faults],
    };
    return withoutMixedIssues(
      withQuotients(whole, [
        {
          indicator: "ctx.population.65-plus-share",
          numerator: "ctx.population.65-plus",
          denominator: all,
          factor: 100,
          places: 2,
        },
        {
          indicator: childrensShare,
          numerator: "ctx.population.0-17",
          denominator: all,
          factor: 100,
          places: 2,
        },
      ]),
    );
  },
  checks: checkContextClub,
  notes: [
    "A mid-year estimate is of 30 June and stands under the financial year that day falls in. Social workers are of 30 September and stand under the year of that day. An index of deprivation stands under the year of its edition, the rural-urban classification under 2021, whose councils it is for.",
    "Residents aged 0 to 17 come from the estimates in line with the census of 2021, all years. The other ages come from a table that holds several issues: 2011 to 2020 from before the census, 2023 as first issued, 2024. Nothing is put in for 2021 and 2022.",
    "Shares of residents are derived, and so are the area cost adjustment, the scores of the 21 counties in the index of 2025, and 18 to 64 and all ages in 2024: the last three were worked out before they came here.",
    "A home or agency is counted where it is. An area without any of a kind has no row in the list: it has no figure here, and none was made up.",
    "Foster places from 2021-22 leave out relatives and friends, so no trend runs through.",
  ],
};
