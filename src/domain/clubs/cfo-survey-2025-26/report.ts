import type { ClubInput, IndicatorInput } from "../club-definition";
import { ofAdults, ofChildrens, ofCouncil, ofFinances, ofGrowth, ofPrevention, ofSavings } from "./indicators";

const answers = (title: string, indicators: readonly IndicatorInput[]) => ({
  kind: "likert",
  title,
  indicators: indicators.map(({ id }) => id),
});
const about = (indicators: readonly IndicatorInput[], asked: string) =>
  indicators.filter(({ id }) => id.endsWith(`.${asked}`));

/** Figure 2 of a survey of chief finance officers: concern and both potentials, service by service. */
const threeCharts = (services: string, indicators: readonly IndicatorInput[]) => [
  answers(`${services}: concern about sustainability`, about(indicators, "concern")),
  answers(`${services}: potential for better outcomes`, about(indicators, "outcomes")),
  answers(`${services}: potential for efficiency`, about(indicators, "efficiency")),
];

/** The comparative report: how members answered, around the middle of each scale, with the own answer marked. */
export const report: NonNullable<ClubInput["report"]> = [
  { title: "Finances overall", charts: [answers("Concern about finances", ofFinances)] },
  { title: "Council services", charts: threeCharts("Council services", ofCouncil) },
  { title: "Children's services", charts: threeCharts("Children's services", ofChildrens) },
  { title: "Adults' services", charts: threeCharts("Adults' services", ofAdults) },
  {
    title: "Prevention and growth",
    charts: [answers("What prevention could do", ofPrevention), answers("Where income may grow", ofGrowth)],
  },
  {
    title: "Savings and reserves",
    charts: [
      answers("Confidence in savings", ofSavings),
      {
        kind: "ranked",
        title: "Savings",
        indicators: ["cfo.savings.delivered-share", "cfo.savings.share-of-budget", "cfo.savings.social-care-share"],
      },
      {
        kind: "ranked",
        title: "Reserves and prevention",
        indicators: ["cfo.reserves.share", "cfo.reserves.free-share", "cfo.prevention.spend-share"],
      },
    ],
  },
];
