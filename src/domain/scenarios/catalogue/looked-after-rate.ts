import type { Scenario } from "../scenario";
import { sourceTitles } from "./source-titles";
import { childrenLookedAfter } from "./shared-inputs";

/** How many more children are looked after than at the peers' rate, and what they cost. */
export const lookedAfterRate: Scenario = {
  id: "looked-after-rate",
  title: "Looked after at peers' rate",
  question:
    "How many fewer or more children would be looked after at the rate of authorities like yours, and at what cost?",
  service: "children",
  inputs: [
    childrenLookedAfter,
    {
      name: "Child_population",
      label: "Children aged 0 to 17",
      unit: "children",
      decimals: 0,
      min: 1,
      max: 1_000_000,
      definition: "Residents aged 0 to 17, the mid-year estimate that the published rate divides by.",
      startsFrom: { kind: "own", indicator: "s251.population-0-17" },
      varies: { share: 0.02 },
    },
    {
      name: "Peer_rate",
      label: "Rate to compare with",
      unit: "per 10,000",
      decimals: 1,
      min: 0,
      max: 500,
      definition:
        "Children looked after per 10,000 aged 0 to 17: the median of the group. It is a comparison, not a target.",
      startsFrom: { kind: "peers", indicator: "cla.rate-per-10000", figure: "PEERMEDIAN" },
      varies: { share: 0.1 },
    },
    {
      name: "Cost_per_week",
      label: "Cost of a child looked after",
      unit: "GBP per week",
      decimals: 2,
      min: 0,
      max: 50_000,
      definition:
        "What one child more or fewer costs a week. It starts from the average gross cost; a child who returns home early is seldom the average one.",
      startsFrom: { kind: "own", indicator: "s251.looked-after.weekly-cost" },
      varies: { share: 0.2 },
    },
  ],
  steps: [
    {
      name: "Children_at_peer_rate",
      label: "Children looked after at that rate",
      unit: "children",
      decimals: 1,
      formula: "Child_population*Peer_rate/10000",
    },
    {
      name: "Excess_children",
      label: "More children looked after than at that rate",
      unit: "children",
      decimals: 1,
      formula: "Children_looked_after-Children_at_peer_rate",
      note: "Negative if fewer.",
    },
    {
      name: "Cost_of_excess",
      label: "What the difference costs a year",
      unit: "GBP",
      decimals: 0,
      formula: "Excess_children*Cost_per_week*365/7",
      note: "Negative if less is spent.",
    },
    {
      name: "Own_rate",
      label: "Your rate",
      unit: "per 10,000",
      decimals: 1,
      formula: "Children_looked_after/Child_population*10000",
    },
  ],
  outputs: ["Cost_of_excess", "Excess_children", "Own_rate"],
  saving: null,
  picture: {
    kind: "bars",
    title: "Children looked after, now and at that rate",
    rows: ["Children_looked_after", "Children_at_peer_rate"],
  },
  assumptions: [
    "The rate of others is a comparison. It does not say how many children should be looked after.",
    "The difference is counted at one day, 31 March, and costed as if it lasted a whole year.",
    "Every child is costed at the same price. Which children would not be looked after decides what is really spent.",
  ],
  sources: [
    {
      title: sourceTitles.cambridgeshire,
      place:
        "Children's Social Care – Trends: about 90 more children looked after than at the average rate of similar authorities",
    },
  ],
};
