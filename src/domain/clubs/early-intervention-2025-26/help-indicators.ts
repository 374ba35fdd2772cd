import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { adults } from "./ages";
import { requests } from "./contacts";
import { episodes, sequels } from "./reablement";
import { places } from "./settings";
import { users } from "./technology";
import { arrivals } from "./transition";

const { rate, ratio, share } = measure;
const better = { polarity: "higher-is-better" } as const;
const worse = { polarity: "lower-is-better" } as const;
const snapshot = { periodType: "snapshot-31-march" } as const;
const cost = { decimals: 0, unitCost: true, basis: "outturn" } as const;
const per100k = { scale: 100_000 } as const;

/** Help early on, and new ways to give it: how much, how well and at what cost. */
export const helpIndicators: IndicatorInput[] = [
  ...(
    [
      ["18", "18-64", "18 to 64", "18-64", "ei.population_18_64"],
      ["65", "65-plus", "65 and over", "65+", "ei.population_65"],
    ] as const
  ).map(([column, id, age, short, population]) =>
    rate(
      `ei.requests.${id}`,
      `Requests for support per 100,000 aged ${age}`,
      `Requests for support from new clients of that age ÷ residents of the area aged ${age} × 100,000.`,
      `per 100,000 aged ${short}`,
      requests.column(column),
      [population],
      per100k,
    ),
  ),
  ...(
    [
      ["request_long", "long-term", "Requests that led to long-term support", "led to long-term support"],
      [
        "request_short",
        "short-term",
        "Requests that led to reablement",
        "led to short-term support such as reablement",
      ],
      ["request_universal", "universal", "Requests met by advice", "ended in advice or universal services"],
    ] as const
  ).map(([row, id, label, what]) =>
    share(
      `ei.requests.${id}-share`,
      label,
      `Requests for support from new clients that ${what} ÷ all requests.`,
      requests.row(row),
      ["ei.requests"],
    ),
  ),
  share(
    "ei.contacts.settled-share",
    "Contacts settled at once",
    "Contacts that the first team to answer settled itself ÷ all contacts.",
    ["ei.contacts_resolved"],
    ["ei.contacts"],
    better,
  ),
  share(
    "ei.contacts.again-share",
    "Contacts made again within a year",
    "Contacts about somebody for whom an earlier one had been closed within 12 months ÷ all contacts.",
    ["ei.contacts_back"],
    ["ei.contacts"],
    worse,
  ),
  ratio(
    "ei.contacts.cost",
    "First contact: cost of a contact",
    "Spend on the first team to answer ÷ all contacts.",
    "GBP per contact",
    ["ei.front_door_spend"],
    ["ei.contacts"],
    { ...cost, decimals: 2 },
  ),
  rate(
    "ei.reablement.rate",
    "Reablement per 10,000 adults",
    "People who began reablement in the year ÷ residents of the area aged 18 and over × 10,000.",
    "per 10,000 adults",
    episodes.column("began"),
    adults,
  ),
  share(
    "ei.reablement.hospital-share",
    "Reablement straight from hospital",
    "People who began reablement straight from hospital ÷ all who began.",
    [episodes.cell("hospital", "began")],
    episodes.column("began"),
  ),
  share(
    "ei.reablement.completed-share",
    "Reablement completed",
    "People who completed reablement in the year as planned ÷ all who began in the year.",
    episodes.column("completed"),
    episodes.column("began"),
    better,
  ),
  share(
    "ei.reablement.no-further-need",
    "Needed nothing or less after reablement",
    "New clients who needed no support or low-level support afterwards ÷ all new clients whose next step is counted.",
    [...sequels.row("after_none"), ...sequels.row("after_low")],
    ["ei.reablement_new"],
    { ...better, published: "adults.ascof.short-term-support.no-further-need" },
  ),
  share(
    "ei.reablement.at-home-91",
    "At home 91 days after hospital",
    "People of 65 and over at home 91 days after discharge to reablement ÷ all discharged to it.",
    ["ei.home_91"],
    ["ei.discharged_91"],
    better,
  ),
  ratio(
    "ei.reablement.cost",
    "Reablement: cost for a person",
    "All spend on reablement ÷ people who began in the year.",
    "GBP per person",
    ["ei.reablement_spend"],
    episodes.column("began"),
    cost,
  ),
  ratio(
    "ei.reablement.hourly-cost",
    "Reablement at home: cost of an hour",
    "Spend on reablement at home ÷ hours with people at home.",
    "GBP per hour",
    ["ei.reablement_home_spend"],
    ["ei.reablement_hours"],
    { ...cost, decimals: 2 },
  ),
  rate(
    "ei.technology.rate",
    "Telecare users per 10,000 adults",
    "People with telecare on 31 March ÷ residents of the area aged 18 and over × 10,000.",
    "per 10,000 adults",
    [users.cell("telecare", "closing")],
    adults,
    snapshot,
  ),
  ratio(
    "ei.technology.cost",
    "Alarms and telecare: cost for a user",
    "All spend on alarms and telecare ÷ users of either on 31 March.",
    "GBP per user",
    ["ei.technology_spend"],
    users.column("closing"),
    cost,
  ),
  share(
    "ei.technology.charges-share",
    "Charges as a share of technology spend",
    "Charges for alarms and telecare ÷ all spend on them.",
    ["ei.technology_charges"],
    ["ei.technology_spend"],
  ),
  share(
    "ei.technology.digital-share",
    "Users on a digital line",
    "Users whose device needs no analogue line ÷ users of alarms and telecare on 31 March.",
    ["ei.technology_digital"],
    users.column("closing"),
    { ...snapshot, ...better },
  ),
  rate(
    "ei.extra-care.rate",
    "Extra care per 10,000 aged 65 and over",
    "People aged 65 and over in extra care on 31 March ÷ residents of the area of that age × 10,000.",
    "per 10,000 aged 65+",
    [places.cell("extra", "people")],
    ["ei.population_65"],
    snapshot,
  ),
  ...(
    [
      ["extra", "extra-care", "Extra care, 65 and over", "people aged 65 and over in extra care"],
      ["supported", "supported-living", "Supported living", "people in supported living"],
      ["shared", "shared-lives", "Shared Lives", "people with a Shared Lives carer"],
    ] as const
  ).map(([row, id, label, whom]) =>
    ratio(
      `ei.${id}.weekly-cost`,
      `${label}: weekly cost`,
      `Gross spend on the care of ${whom} ÷ their weeks of the year.`,
      "GBP per week",
      [places.cell(row, "spend")],
      [places.cell(row, "weeks")],
      cost,
    ),
  ),
  share(
    "ei.extra-care.empty-share",
    "Extra care flats that were empty",
    "Empty flats ÷ extra care flats to let through the council, on 31 March.",
    ["ei.extra_empty"],
    ["ei.extra_units"],
    { ...snapshot, ...worse },
  ),
  rate(
    "ei.transition.rate",
    "Moved to adults' services per 100,000 aged 18 to 64",
    "People who turned 18 in the year and moved to adults' services ÷ residents of the area aged 18 to 64 × 100,000.",
    "per 100,000 aged 18-64",
    ["ei.moved"],
    ["ei.population_18_64"],
    per100k,
  ),
  ratio(
    "ei.transition.cost",
    "Moved to adults' services: yearly cost",
    "Cost for a full year of first adult packages ÷ people who moved in the year.",
    "GBP per person",
    arrivals.column("after"),
    ["ei.moved"],
    cost,
  ),
  ratio(
    "ei.transition.change",
    "Cost from 18 to cost before",
    "Yearly cost of first adult packages ÷ yearly cost in children's services. 0.9 says that it fell by 10%.",
    "times",
    arrivals.column("after"),
    arrivals.column("before"),
    { decimals: 2 },
  ),
  share(
    "ei.transition.planned-share",
    "Moved with a plan made by 17",
    "People whose transition assessment was complete before they turned 17 ÷ all who moved in the year.",
    ["ei.moved_planned"],
    ["ei.moved"],
    better,
  ),
];
