import type { ClubInput } from "../club-definition";
import { ages } from "./placements";
import { modes } from "./transport";
import { settings } from "./settings";

const ranked = (title: string, ...indicators: string[]) => ({ kind: "ranked", title, indicators });
const bySetting = settings.map(({ id }) => `sen.${id}.weekly-cost`);
const ofNeeds = (...ids: readonly string[]) => ids.map((id) => `sen.need.${id}.weekly-cost`);

/** The comparative report: a page a question that readers come with. */
export const report: NonNullable<ClubInput["report"]> = [
  {
    title: "Who has a plan",
    charts: [
      ranked("Pupils with a plan", "sen.pupils.with-plan", "sen.pupils.with-support"),
      ranked("Plans per 10,000 residents", "sen.plans.rate-per-10000"),
      ranked("Growth of plans", "sen.plans.growth"),
      {
        kind: "trend",
        title: "Plans and what they cost",
        indicators: ["sen.plans.rate-per-10000", "sen.high-needs.per-resident"],
      },
    ],
  },
  {
    title: "Where they are taught",
    charts: [
      ranked(
        "Share of plans by provision",
        "sen.plans.mainstream-share",
        "sen.plans.state-special-share",
        "sen.plans.independent-share",
        "sen.plans.no-provision-share",
      ),
      ranked("Independent share", "sen.independent.share-of-placements", "sen.independent.share-of-cost"),
      ranked("Residential share, and girls' share", "sen.residential.share", "sen.girls.share"),
    ],
  },
  {
    title: "What a week costs, by setting",
    charts: [
      { kind: "waterfall", title: "Beside the average authority: mix of settings, and price", indicators: bySetting },
      ranked("All placements", "sen.placements.weekly-cost"),
      ranked("By setting", ...bySetting),
      ranked("Day and residential", "sen.day.weekly-cost", "sen.residential.weekly-cost"),
      ranked("Independent schools to state special schools", "sen.independent.cost-ratio"),
    ],
  },
  {
    title: "What a week costs, by need and age",
    charts: [
      {
        kind: "waterfall",
        title: "Beside the average authority: mix of needs, and price",
        indicators: ofNeeds("asd", "semh", "slcn", "mld", "sld", "pmld"),
      },
      ranked("The most frequent needs", ...ofNeeds("asd", "semh", "slcn", "spld", "mld", "sld", "pmld")),
      ranked("Rarer needs", ...ofNeeds("hi", "vi", "msi", "pd", "oth")),
      ranked("By age", ...ages.map((age) => `sen.age-${age.toLowerCase().replaceAll(" ", "-")}.weekly-cost`)),
      ranked("Who pays", "sen.funded-by.education", "sen.funded-by.care", "sen.funded-by.health"),
    ],
  },
  {
    title: "How long it takes, and disputes",
    charts: [
      ranked("New plans within 20 weeks", "sen.new-plans.in-time"),
      ranked("Requests refused", "sen.requests.refused"),
      ranked("Annual reviews in time", "sen.reviews.in-time"),
      ranked("Appeals", "sen.appeals.rate", "sen.appeals.for-the-family", "sen.tribunals.cost-per-appeal"),
    ],
  },
  {
    title: "Transport",
    charts: [
      ranked("Cost per pupil", "sen.transport.cost-per-pupil", "sen.transport.per-plan"),
      ranked("Cost per pupil, by mode", ...modes.map(({ id }) => `sen.transport.${id}.cost-per-pupil`)),
      ranked("Pupils alone in a taxi", "sen.transport.alone-share"),
    ],
  },
  {
    title: "The high-needs block and the team",
    charts: [
      ranked("Spend per resident", "sen.high-needs.per-resident"),
      ranked("Spend of allocation", "sen.high-needs.spend-of-allocation", "sen.high-needs.independent-share"),
      ranked(
        "Top-up per pupil",
        "sen.top-up.per-pupil",
        "sen.top-up.mainstream.per-pupil",
        "sen.top-up.state-special.per-pupil",
      ),
      ranked("Team", "sen.team.plans-per-officer", "sen.team.pay-per-plan"),
    ],
  },
];
