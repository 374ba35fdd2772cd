import { adults } from "../../../domain/clubs/published/adults";
import { ro3Adults } from "../../../domain/clubs/published/ro3-adults-lines";
import { checkPlausible } from "../check-plausible";
import type { ImportedClub } from "../import-source";
import { readFigures } from "../read-figures";
import { checkRevenueOutturn } from "../revenue-outturn/check-revenue-outturn";
import { revenueOutturnQuotients } from "../revenue-outturn/revenue-outturn-quotients";
import { withQuotients } from "../with-quotients";
import { sources } from "./sources";

/** How the Adults summary gets its figures. */
export const adultsImport: ImportedClub = {
  club: adults,
  version: 1,
  read: (folder, authorities) =>
    withQuotients(readFigures(folder, sources, authorities), revenueOutturnQuotients(ro3Adults)),
  checks: (context) => [
    ...checkRevenueOutturn(context, ro3Adults),
    ...checkPlausible(context, {
      "adults.ro3.total.net-per-head": [200, 1000],
      "adults.ascof.users.quality-of-life": [12, 24],
      "adults.ascof.users.impact-on-quality-of-life": [0.2, 0.6],
      "adults.ascof.carers.quality-of-life": [5, 12],
      "adults.ascof.requests-resulting-in-service": [100, 20_000],
      "adults.ascof.workforce.turnover": [5, 60],
    }),
  ],
  notes: [
    "Spend is published in thousands of pounds and kept in pounds, exactly. Shares of the service and spend per resident are worked out from it, to six places; nothing else is. Residents are those of mid-2024, which falls in 2024-25 and stands under that year.",
    "England's figures are the published ones (E92000001). They hold estimates for Birmingham, Cumberland and Slough, which made no return; the other national row, of a combined authority, is left out. No share or spend per resident is worked out for England.",
    "Outcomes of 2015-16 to 2022-23 and the score of 2024-25 are different measures and are never joined. Requests that led to a service break at 2016-17: figures of 2015-16 are about half of later ones.",
    "Left out: people in long-term support, whose count is of 31 March 2026, provisional and rounded to 5, a year after the spend; zeros in the impact on quality of life in 2019-20, where five councils had no result.",
  ],
};
