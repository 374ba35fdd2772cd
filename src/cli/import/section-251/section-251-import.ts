import { section251 } from "../../../domain/clubs/published/section-251";
import type { ImportedClub } from "../import-source";
import { readFigures } from "../read-figures";
import { withQuotients } from "../with-quotients";
import { checkSection251 } from "./check-section-251";
import { derived } from "./derived";
import { sources } from "./sources";

/** How the Section 251 club gets its figures. */
export const section251Import: ImportedClub = {
  club: section251,
  version: 3,
  read: (folder, authorities) => withQuotients(readFigures(folder, sources, authorities), derived),
  checks: checkSection251,
  notes: [
    "A count at 31 March 2025 belongs to 2024-25. The rate of children looked after begins with 31 March 2019: earlier rates were worked out with population estimates that have been revised since, so they are not the same series. Counts before 2021 come from the Local Authority Interactive Tool, whose later figures are the same as those of the publication on children looked after, all of them.",
    "Spend per child is derived: gross spend ÷ residents aged 0 to 17 in the middle of the year that the financial year starts in, to the penny. England's is not worked out, because its spend of 2024-25 is without two authorities and its residents are not.",
    "High needs: the budget of 2021-22 and the outturn of 2020-21, as the benchmarking tool has them. Place funding after school age is nought everywhere in both years, and was left out. The dedicated schools grant: blocks, pupils and rates that are given for all four years; what changed its name or meaning from year to year was left out.",
    "Schools: of the tool's 225 measures, those on attainment, free school meals, absence and exclusions that the club names, for all pupils and, where it says so, those eligible for free school meals. The tool's academic year 2025 is 2024-25; a January census stands under its own year.",
    "The polarity of re-referrals, repeat plans and the measures of schools is that of the tool's dictionary. Spend, unit costs, grants and children looked after are neutral: more is not worse.",
  ],
};
