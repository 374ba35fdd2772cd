import { ascFr } from "../../../domain/clubs/published/asc-fr";
import type { ImportedClub } from "../import-source";
import { readFigures } from "../read-figures";
import { checkAscFr } from "./check-asc-fr";
import { sources } from "./sources";

/** How the ASC-FR club gets its figures. */
export const ascFrImport: ImportedClub = {
  club: ascFr,
  version: 3,
  read: (folder, authorities) => readFigures(folder, sources, authorities),
  checks: checkAscFr,
  notes: [
    "Expenditure is published in thousands of pounds and kept in pounds, exactly. Unit costs of 2014-15 are as published; those of 2016-17 are worked out as expenditure divided by weeks, own and external care together, so that the series breaks there. Weeks of 2015-16 and 2016-17 are those of the activity return, so that weeks break at 2015-16.",
    "England's unit costs of 2014-15 are pooled ones: all expenditure divided by all weeks of the councils with both above 0. Of 72, all but eleven agree to the penny, and the check below lists those. Eight differ by a penny, as parts are published rounded and the lines are small. In two lines called LA supported a council has negative expenditure, which England's figure takes in. Residential care in own homes for people of 65 and over with a learning disability is published as 1,231.42, where councils with both parts give 1,287.74: England's weeks take in those of Solihull, which has no expenditure beside them.",
    "Left out: short-term activity, which is clients or weeks without saying which; settings 3, 5, 8 and 9, which have no name; rows of regions and England in the activity of 2016-17, which have no name either; and zeros in the voluntary age bands of 2016-17, which stand for none and for not returned alike.",
  ],
};
