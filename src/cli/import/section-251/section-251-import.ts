import { section251 } from "../../../domain/clubs/published/section-251";
import type { ImportedClub } from "../import-source";
import { readFigures } from "../read-figures";
import { checkSection251 } from "./check-section-251";
import { sources } from "./sources";

/** How the Section 251 club gets its figures. */
export const section251Import: ImportedClub = {
  club: section251,
  version: 2,
  read: (folder, authorities) => readFigures(folder, sources, authorities),
  checks: checkSection251,
  notes: [
    "A count at 31 March 2025 belongs to 2024-25. The rate of children looked after begins with 31 March 2019: earlier rates were worked out with population estimates that have been revised since, so they are not the same series. Counts before 2021 come from the Local Authority Interactive Tool, whose later figures are the same as those of the publication on children looked after, all of them.",
    "The polarity of re-referrals and repeat plans, lower is better, is that of the tool's dictionary. Spend, unit costs and children looked after are neutral: more is not worse.",
  ],
};
