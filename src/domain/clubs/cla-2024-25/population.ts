import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

/** The children the council's services are for: what rates are divided by. */
export const population: SectionInput = {
  id: "population",
  label: "Population",
  guidance: "The council's area as a whole. Rates in the reports are divided by these figures, so use the ones asked.",
  questions: [
    ask.count(
      "cla.population",
      "Children aged 0 to 17",
      "residents",
      "Residents of the area aged 0 to 17 in the mid-year population estimate of June 2024 of the Office for National Statistics.",
      {
        guidance:
          "Published in summer 2025. If it is not out when you answer, use June 2023 and say so on the sign-off page.",
        notAvailable: false,
        published: { indicator: "s251.population-0-17" },
      },
    ),
    ask.count(
      "cla.population_16_17",
      "Young people aged 16 and 17",
      "residents",
      "Those of the residents aged 0 to 17 who are 16 or 17, in the same estimate.",
    ),
    ask.count(
      "cla.in_need",
      "Children in need at 31 March",
      "children",
      "Children in need on 31 March 2025 as in the children in need census, those looked after and those on a child protection plan included.",
      { published: { indicator: "cs.cin.number" } },
    ),
    ask.count(
      "cla.on_plans",
      "Children on a child protection plan at 31 March",
      "children",
      "Children who were the subject of a child protection plan on 31 March 2025, as in the children in need census.",
      { published: { indicator: "cs.cpp.plans" } },
    ),
    ask.count(
      "cla.referrals",
      "Referrals in the year",
      "referrals",
      "Referrals to children's social care from April 2024 to March 2025, as in the children in need census; a child referred twice counts twice.",
      { published: { indicator: "cs.cin.referrals" } },
    ),
  ],
};
