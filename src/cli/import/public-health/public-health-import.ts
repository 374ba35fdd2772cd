import { publicHealth } from "../../../domain/clubs/published/public-health";
import { ro3PublicHealth } from "../../../domain/clubs/published/ro3-public-health-lines";
import { checkPlausible } from "../check-plausible";
import type { ImportedClub } from "../import-source";
import { readFigures } from "../read-figures";
import { checkRevenueOutturn } from "../revenue-outturn/check-revenue-outturn";
import { revenueOutturnQuotients } from "../revenue-outturn/revenue-outturn-quotients";
import { withQuotients } from "../with-quotients";
import { sources } from "./sources";

/** How the Public Health club gets its figures. */
export const publicHealthImport: ImportedClub = {
  club: publicHealth,
  version: 1,
  read: (folder, authorities) =>
    withQuotients(readFigures(folder, sources, authorities), revenueOutturnQuotients(ro3PublicHealth)),
  checks: (context) => [
    ...checkRevenueOutturn(context, ro3PublicHealth),
    ...checkPlausible(context, {
      "ph.ro3.total.net-per-head": [20, 200],
      "ph.health-checks": [0, 100],
      "ph.smoking": [3, 40],
      "ph.life-expectancy.male": [70, 90],
      "ph.life-expectancy.female": [70, 90],
      "ph.children.chlamydia-detection": [100, 10_000],
    }),
  ],
  notes: [
    "Spend is published in thousands of pounds and kept in pounds, exactly. Shares of the service and spend per resident are worked out from it, to six places; nothing else is. Where a council's total income is negative, as three councils' is, there are no shares of it. Residents are those of mid-2024, which falls in 2024-25 and stands under that year.",
    "England's figures are the published ones (E92000001). They hold estimates for Birmingham, Cumberland and Slough, which made no return; the other national row, of a combined authority, is left out. No share or spend per resident is worked out for England.",
    "Years are those of the publisher: 2024 is a calendar year and stays one, 2015-17 is three years together, and an academic or survey year from one summer or autumn to the next is written as the financial year that it mostly falls in. Of the NHS Health Check, cumulative since April 2021, only the figures at the end of a financial year are here.",
    "Outcomes from the profiles have no counties: 132 councils at most, sixteen in screening for chlamydia. Figures that the profiles and the tool give for councils before they existed, or after, are left out.",
  ],
};
