import { childrensServices } from "../../../domain/clubs/published/childrens-services";
import { ro3Children } from "../../../domain/clubs/published/ro3-children-lines";
import { rsxChildren } from "../../../domain/clubs/published/rsx-trend";
import type { ImportedClub } from "../import-source";
import { readFigures } from "../read-figures";
import { revenueOutturnQuotients } from "../revenue-outturn/revenue-outturn-quotients";
import { revenueOutturnSources } from "../revenue-outturn/revenue-outturn-sources";
import { withQuotients } from "../with-quotients";
import { checkChildrensServices } from "./check-childrens-services";
import { sources } from "./sources";
import { linesOfSocialCare, withSocialCareSpend } from "./with-social-care-spend";

/** How the Children's Services summary gets its figures. */
export const childrensServicesImport: ImportedClub = {
  club: childrensServices,
  version: 2,
  read: (folder, authorities) => {
    const read = withSocialCareSpend(
      readFigures(
        folder,
        [...linesOfSocialCare, ...sources, ...revenueOutturnSources(ro3Children, rsxChildren)],
        authorities,
      ),
    );
    return withQuotients(read, [
      {
        indicator: "cs.social-care.per-child-in-need",
        numerator: "cs.social-care.gross",
        denominator: "cs.cin.number",
        places: 2,
      },
      {
        indicator: "cs.social-care.per-resident-0-17",
        numerator: "cs.social-care.gross",
        denominator: "cs.residents-0-17",
        places: 2,
      },
      ...revenueOutturnQuotients(ro3Children),
    ]);
  },
  checks: checkChildrensServices,
  notes: [
    "Years that end on 31 March and the snapshots of that day stand under their financial year: 31 March 2025 is 2024-25. Requests, new plans, timeliness, plans ended and appeals are of calendar years, and the January census stands under its own year; both are written 2024. Residential placements are written as the academic years they are published under.",
    "Three indicators are derived: spend on children's social care (three gross lines added up) and that spend for each child in need and for each resident aged 0 to 17. All other figures are as published, but for shares and spend per resident of the revenue outturn, which is in thousands of pounds and kept in pounds, exactly. Its England holds estimates for Birmingham, Cumberland and Slough, which made no return; Gateshead does not split its children looked after.",
    "Children looked after by placement until 2016-17 come from the tables of those years: they are as first published, and numbers from one to five were withheld. Children's homes, secure homes and supported living were one group then, so that they begin with 2020-21 here; shares of some groups begin with 2019-20.",
    "Polarity is that of the dictionary of the Local Authority Interactive Tool; where it has none, and for spend, costs and numbers looked after, a measure is neutral.",
    "Children with three or more placements and those looked after are counted in different issues until 2016-17, so that their share is not the quotient of the two there; from 2020-21 it is.",
    "Where figures of two sources meet in one indicator they are the same for the years that both have, all of them: starts and ceases, adoption, special guardianship, asylum-seeking children, and plans within 20 weeks.",
  ],
};
