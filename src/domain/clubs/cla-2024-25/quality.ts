import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const judgements = ["Outstanding", "Good", "Requires improvement to be good", "Inadequate", "None given"];
const sufficiency = ["Far too few", "Too few", "About enough", "More than enough"];

/** What the money buys: how stable and how near placements are, what Ofsted found, whether there are enough of them. */
export const quality: SectionInput = {
  id: "quality",
  label: "Stability, distance and quality",
  guidance: "Children looked after on 31 March 2025, as in your SSDA903 return; children under V3 or V4 left out.",
  questions: [
    ask.count(
      "cla.three_placements",
      "Children with three or more placements",
      "children",
      "Those of the children looked after on 31 March 2025 who had three or more placements in the year, one open on 1 April 2024 included; temporary absences don't count.",
      { published: { indicator: "cs.cla.three-placements" } },
    ),
    ask.count(
      "cla.long_term",
      "Children looked after for two and a half years",
      "children",
      "Children under 16 on 31 March 2025 who had been looked after without a break for at least two and a half years.",
    ),
    ask.count(
      "cla.long_term_stable",
      "Children in a stable long-term placement",
      "children",
      "Those of the children looked after for two and a half years who had lived in the same placement for at least two years, or are placed for adoption and that placement and the one before it lasted two years together.",
      { published: { indicator: "cs.cla.long-stable" } },
    ),
    ask.count(
      "cla.over_20_miles",
      "Children over 20 miles from home",
      "children",
      "Those of the children looked after on 31 March 2025 who were placed more than 20 miles from home, as the distance from HOME_POST to PL_POST has it.",
      { published: { indicator: "cs.cla.distance.over-20-miles" } },
    ),
    ask.count(
      "cla.outside_area",
      "Children outside the council's area",
      "children",
      "Those of the children looked after on 31 March 2025 who were placed outside the council's boundary.",
    ),
    ask.count(
      "cla.distance_unknown",
      "Children with an unknown distance",
      "children",
      "Those of the children looked after on 31 March 2025 for whom home or placement has no postcode, asylum-seeking children who have no home address here among them.",
      { published: { indicator: "cs.cla.distance.not-known" } },
    ),
    ask.count(
      "cla.missing",
      "Children who went missing",
      "children",
      "Different children who were missing from their placement at least once in the year, as in the missing module of the SSDA903 return.",
    ),
    ask.count(
      "cla.reviews_late",
      "Children with a late review",
      "children",
      "Those of the children looked after on 31 March 2025 for whom at least one review of the year was held after it was due.",
    ),
    ask.choice(
      "cla.ofsted_overall",
      "Ofsted judgement of children's services",
      judgements,
      "Overall effectiveness at the last inspection of the council's children's services published by 31 March 2025.",
    ),
    ask.choice(
      "cla.ofsted_care",
      "Ofsted judgement of care",
      judgements,
      "Judgement at the same inspection on the experiences and progress of children in care.",
    ),
    ask.date(
      "cla.ofsted_inspected",
      "Ofsted inspection began",
      "First day of the inspection that gave both judgements above.",
      { notApplicable: true, carries: true },
    ),
    ask.date("cla.ofsted_published", "Ofsted report published", "Day Ofsted published the report of that inspection.", {
      notApplicable: true,
      carries: true,
    }),
    ...(
      [
        ["mainstream", "mainstream foster carers"],
        ["specialist", "foster carers for teenagers and complex needs"],
        ["homes", "children's homes"],
        ["supported", "supported accommodation"],
        ["secure", "places for children with the highest needs"],
      ] as const
    ).map(([id, words]) =>
      ask.likert(
        `cla.enough_${id}`,
        `Enough ${words}`,
        sufficiency,
        `Whether you could find enough ${words} within reach of your children's homes over the year, your own and others'.`,
        {
          guidance: "The view of whoever finds placements day by day.",
        },
      ),
    ),
  ],
};
