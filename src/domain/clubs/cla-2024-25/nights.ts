import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";
import { capital } from "../../capital";
import { placementGrid } from "./placement-grid";
import { placements } from "./placements";

const none = { notApplicable: true };

/** How many nights children spent in each type of placement with each provider: the activity that spend is divided by. */
export const nights: SectionInput = {
  id: "nights",
  label: "Nights of care",
  guidance:
    "One child looked after for one night is one night; a child for the whole of 2024-25 is 365. Take them from the SSDA903 episodes: the days from DECOM to DEC that lie in the year, the last day left out. Temporary absences (PLACE T0) stay with the placement the child goes back to. Short breaks under V3 or V4 are left out. Independent providers are private companies, most independent fostering agencies (IFAs) among them; an agency of a charity is voluntary.",
  questions: [
    ...placementGrid.each((type, provider) =>
      ask.count(
        placementGrid.cell(type, provider, "nights"),
        `${capital(provider.label)} ${type.label} nights`,
        "nights",
        `Nights in the year that children spent ${type.children}, provided ${provider.by}. ${type.code}, ${provider.code}.`,
        none,
      ),
    ),
    ...placements.types.map((type) =>
      ask.count(
        placementGrid.total(type, "nights"),
        `All ${type.label} nights`,
        "nights",
        `All nights in the year that children spent ${type.children}, whoever provided them. ${type.code}.`,
      ),
    ),
    ask.count(
      "cla.parents_nights",
      "Nights placed with parents",
      "nights",
      "Nights that children under a care order lived with parents or others with parental responsibility. SSDA903 placement type P1, provider PR0.",
      none,
    ),
    ask.count(
      "cla.adoption_nights",
      "Nights placed for adoption",
      "nights",
      "Nights with adopters before the adoption order. SSDA903 placement types A3 to A6.",
      none,
    ),
    ask.count(
      "cla.elsewhere_nights",
      "Nights elsewhere",
      "nights",
      "Nights in any other placement, such as a hospital, a family centre, custody or a home that is not registered.",
      none,
    ),
    ask.count(
      "cla.nights",
      "All nights of care",
      "nights",
      "All nights in the year that children were looked after, wherever they were placed.",
      { notAvailable: false },
    ),
    ask.count(
      "cla.uasc_nights",
      "Nights of unaccompanied asylum-seeking children",
      "nights",
      "Those among all nights that were of unaccompanied asylum-seeking children: what the Home Office's grant is claimed for.",
      none,
    ),
  ],
  grids: [placementGrid.layOut("Type of placement", "nights", { wholes: true })],
};
