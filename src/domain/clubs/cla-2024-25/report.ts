import type { ClubInput } from "../club-definition";
import { placements } from "./placements";

const ofTypes = (id: (type: string) => string) => placements.types.map((type) => id(type.id));

/**
 * The comparative report: a page a question that readers come with. A kind that compares one indicator is drawn for each.
 */
export const report: NonNullable<ClubInput["report"]> = [
  {
    title: "How many children, and what they cost",
    charts: [
      { kind: "ranked", title: "Children looked after per 10,000", indicators: ["cla.children.rate-per-10000"] },
      { kind: "ranked", title: "Weekly cost of care", indicators: ["cla.care.weekly-cost"] },
      {
        kind: "trend",
        title: "Children looked after and weekly cost",
        indicators: ["cla.children.rate-per-10000", "cla.looked-after.weekly-cost"],
      },
      {
        kind: "ranked",
        title: "Coming and going",
        indicators: [
          "cla.starts.rate-per-10000",
          "cla.ceases.rate-per-10000",
          "cla.starts.again-share",
          "cla.ceases.to-permanence",
          "cla.uasc.rate-per-10000",
        ],
      },
    ],
  },
  {
    title: "Where children live",
    charts: [
      {
        kind: "ranked",
        title: "Placements at 31 March",
        indicators: ["cla.fostering.share", "cla.kinship.share", "cla.residential.share", "cla.supported.share"],
      },
      { kind: "ranked", title: "Own share of fostering nights", indicators: ["cla.fostering.own-share"] },
      { kind: "ranked", title: "Bought-in share of placement spend", indicators: ["cla.placements.bought-share"] },
    ],
  },
  {
    title: "What a week costs",
    charts: [
      ...placements.types.map(({ id, label }) => ({
        kind: "ranked",
        title: `Weekly cost: ${label}`,
        indicators: [`cla.${id}.weekly-cost`],
      })),
      {
        kind: "ranked",
        title: "Own and independent",
        indicators: ofTypes((type) => `cla.${type}.own.weekly-cost`).concat(
          ofTypes((type) => `cla.${type}.independent.weekly-cost`),
        ),
      },
      { kind: "ranked", title: "Independent fostering to own", indicators: ["cla.fostering.cost-ratio"] },
      {
        kind: "ranked",
        title: "Cost and stability",
        indicators: ["cla.care.weekly-cost", "cla.stability.long-term"],
      },
    ],
  },
  {
    title: "Spend and budget",
    charts: [
      { kind: "ranked", title: "Net spend of budget", indicators: ["cla.net.spend-of-budget"] },
      {
        kind: "ranked",
        title: "By type of placement",
        indicators: ofTypes((type) => `cla.${type}.own.spend-of-budget`).concat(
          ofTypes((type) => `cla.${type}.bought.spend-of-budget`),
        ),
      },
      { kind: "ranked", title: "Savings delivered", indicators: ["cla.savings-delivered"] },
    ],
  },
  {
    title: "Children's homes",
    charts: [
      { kind: "ranked", title: "Occupancy of own homes", indicators: ["cla.homes.occupancy"] },
      { kind: "ranked", title: "Occupancy and cost", indicators: ["cla.homes.occupancy", "cla.homes.weekly-cost"] },
      {
        kind: "ranked",
        title: "Size, staff and quality",
        indicators: [
          "cla.homes.beds-per-home",
          "cla.homes.staff-per-bed",
          "cla.homes.agency-share",
          "cla.homes.good-or-outstanding",
        ],
      },
    ],
  },
  {
    title: "Foster carers",
    charts: [
      { kind: "ranked", title: "Net growth of carer households", indicators: ["cla.carers.net-growth"] },
      { kind: "ranked", title: "Carers aged 60 and over", indicators: ["cla.carers.aged-60-and-over"] },
      {
        kind: "ranked",
        title: "From enquiry to a child placed",
        indicators: [
          "cla.carers.enquiries-approved",
          "cla.carers.applications-approved",
          "cla.carers.turnover",
          "cla.carers.places-filled",
          "cla.carers.households-per-supervisor",
        ],
      },
    ],
  },
  {
    title: "Stability, distance and families",
    charts: [
      { kind: "ranked", title: "Three or more placements", indicators: ["cla.stability.three-placements"] },
      { kind: "ranked", title: "Over 20 miles from home", indicators: ["cla.distance.over-20-miles"] },
      { kind: "ranked", title: "Families with lasting outcomes", indicators: ["cla.families.outcomes-share"] },
    ],
  },
];
