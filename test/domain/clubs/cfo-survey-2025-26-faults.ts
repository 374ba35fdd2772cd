import type { SeededFault } from "./club-fixture";

/** At least one fault of every family of rules, together in one questionnaire. None hides another. */
export const cfoSurvey202526Faults: readonly SeededFault[] = [
  {
    family: "template",
    what: "a name deleted",
    nameGone: "cfo.remarks",
    finds: ["CFO-TEMPLATE-01 cfo.remarks"],
  },
  {
    family: "cell type",
    what: "an answer that is not in the list",
    cells: [["cfo.sv_central_concern", "Extremely"]],
    finds: ["CFO-TYPE-01 cfo.sv_central_concern"],
  },
  {
    family: "cell form",
    what: "spaces around an answer",
    cells: [["cfo.ch_plans_concern", " Very"]],
    finds: ["CFO-FORM-01 cfo.ch_plans_concern"],
  },
  {
    family: "range",
    what: "fewer reserves than none",
    cells: [["cfo.reserves_free", -40_000_000]],
    finds: ["CFO-RANGE-02 cfo.reserves_free"],
  },
  {
    family: "units",
    what: "thousands where pounds were meant",
    cells: [["cfo.prevention_spend", 48_000]],
    finds: ["CFO-UNITS-01 cfo.prevention_spend"],
  },
  {
    family: "missing",
    what: "a service left blank",
    cells: [["cfo.sv_culture_concern", null]],
    finds: ["CFO-MISSING-01 cfo.sv_culture_concern"],
  },
  {
    family: "paired",
    what: "a part that is more than its whole",
    cells: [["cfo.savings_social_care", 33_000_000]],
    finds: ["CFO-PART-SAVINGS-02 cfo.savings_social_care"],
  },
  {
    family: "year on year",
    what: "a budget that jumped",
    cells: [["cfo.net_budget", 1_000_000_000]],
    finds: ["CFO-YEAR-BUDGET-01 cfo.net_budget"],
  },
  {
    family: "peer outlier",
    what: "three times the reserves of others",
    cells: [["cfo.reserves", 600_000_000]],
    finds: ["CFO-PEER-RESERVES-01 cfo.reserves.share", "CFO-YEAR-RESERVES-01 cfo.reserves"],
  },
  {
    family: "distribution",
    what: "one answer for every service",
    cells: ["older", "learning", "mental", "physical", "carers", "market", "hospital"].map((id) => [
      `cfo.ad_${id}_efficiency`,
      "Some",
    ]),
    finds: ["CFO-SPREAD-ADULTS-EFFICIENCY cfo.ad_older_efficiency"],
  },
  {
    family: "completeness",
    what: "no contact for the service",
    cells: [["cfo.service_contact", null]],
    finds: ["CFO-DONE-02 cfo.service_contact"],
  },
  {
    family: "disclosure",
    what: "an e-mail address in the scrapbook",
    cells: [["cfo.scrapbook_savings", "Ask jo@council.example."]],
    finds: ["CFO-PRIVATE-01 cfo.scrapbook_savings"],
  },
  {
    family: "explanation",
    what: "words that explain nothing",
    explained: {
      finding: "CFO-YEAR-BUDGET-01 cfo.net_budget",
      text: "We have looked at it and it is right.",
    },
    finds: ["CFO-WORDS-01 explanation of CFO-YEAR-BUDGET-01 on cfo.net_budget"],
  },
];
