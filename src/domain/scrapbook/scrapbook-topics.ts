/** Something that members write about in the scrapbook. */
export interface ScrapbookTopic {
  /** Permanent; part of every answer. */
  readonly id: string;
  readonly label: string;
  /** How the ids of the indicators begin that it goes with; the longest beginning decides. */
  readonly indicators: readonly string[];
  /** Ids of the clubs' questions whose answers are about it. A question that goes with no topic is found by its label. */
  readonly questions: readonly string[];
}

/** What the scrapbook is sorted by, in the order offered; data, and reviewed like data. */
export const scrapbookTopics: readonly ScrapbookTopic[] = [
  {
    id: "fostering",
    label: "Fostering",
    indicators: [
      ...["s251.fostering.", "cs.ro3.looked-after.fostering.", "cs.cla.placement.fostering", "ctx.fostering"],
      ...["cs.cla.provider.", "cla.fostering"],
    ],
    questions: [
      "cla.scrapbook_recruitment",
      "cla.scrapbook_retention",
      "cla.scrapbook_payments",
      "cla.scrapbook_independent",
    ],
  },
  {
    id: "residential-care",
    label: "Children's homes",
    indicators: [
      ...["s251.residential-care.", "cs.ro3.looked-after.residential.", "cs.cla.placement.childrens-homes"],
      ...["cs.cla.placement.residential-schools", "cs.cla.placement.other-residential", "ctx.childrens-homes."],
      ...["ctx.secure-homes.", "cla.residential"],
    ],
    questions: [
      "cla.scrapbook_own_homes",
      "cla.scrapbook_packages",
      "cla.scrapbook_step_down",
      "cfo.scrapbook_looked_after",
    ],
  },
  {
    id: "edge-of-care",
    label: "Preventing care, going home",
    indicators: [
      ...["cla.rate", "cla.children", "cs.cla.starts", "cs.cla.ceases", "s251.looked-after.", "cs.ro3.looked-after."],
      ...["s251.family-support.", "cs.ro3.family-support.", "cs.cla.placement.with-parents", "s251.early-years."],
      ...["cs.ro3.early-years."],
    ],
    questions: ["cla.scrapbook_edge_of_care", "cla.scrapbook_reunification"],
  },
  {
    id: "stability",
    label: "Stable placements near home",
    indicators: ["cs.cla.three-placements", "cs.cla.long-stable", "cs.cla.distance.", "cs.cla.in-area."],
    questions: [],
  },
  {
    id: "protection",
    label: "Social work and child protection",
    indicators: [
      ...["cin.", "cpp.", "cs.cin.", "cs.cpp.", "s251.safeguarding.", "cs.ro3.safeguarding.", "s251.social-work."],
      ...["ctx.social-workers.", "cs.cla.three-social-workers"],
    ],
    questions: [],
  },
  {
    id: "leaving-care",
    label: "Leaving care",
    indicators: [
      "s251.leaving-care.",
      "cs.care-leavers.",
      "cs.cla.placement.supported-accommodation",
      "ctx.supported-",
    ],
    questions: ["cla.scrapbook_care_leavers"],
  },
  {
    id: "asylum",
    label: "Asylum-seeking children",
    indicators: ["cs.cla.asylum", "cs.cla.starts-asylum", "cs.ro3.asylum", "cs.ro3.looked-after.asylum"],
    questions: ["cla.scrapbook_asylum"],
  },
  {
    id: "special-needs",
    label: "Special educational needs",
    indicators: ["s251.sen.", "s251.high-needs.", "s251.dsg.high-needs", "s251.dsg.special", "cs.ehc.", "sen."],
    questions: [
      ...["sen.scrapbook_early_help", "sen.scrapbook_thresholds", "sen.scrapbook_timescales", "sen.scrapbook_banding"],
      ...["sen.scrapbook_places", "sen.scrapbook_independent", "sen.scrapbook_joint_funding", "sen.scrapbook_reviews"],
      ...["sen.scrapbook_post_16", "sen.scrapbook_tribunals", "sen.scrapbook_transport"],
      ...["sen.scrapbook_independence", "sen.scrapbook_deficit"],
    ],
  },
  {
    id: "older-people",
    label: "Care of older people",
    indicators: [
      ...["adults.ro3.physical-support.65-plus.", "adults.ro3.memory-and-cognition.65-plus."],
      ...[
        "adults.fingertips.admissions-65-plus",
        "ascfr.residential-and-nursing.65-plus.",
        "ascfr.residential.65-plus.",
        "ascfr.nursing.65-plus.",
      ],
    ],
    questions: [
      ...["rn.scrapbook_alternatives", "rn.scrapbook_discharge", "rn.scrapbook_fees", "rn.scrapbook_market"],
      ...["rn.scrapbook_own_homes", "rn.scrapbook_deferred"],
    ],
  },
  {
    id: "early-help-adults",
    label: "Help early on, adults",
    indicators: [
      ...["adults.ro3.information-and-early-intervention.", "adults.ro3.assistive-equipment."],
      ...["adults.ascof.short-term-support.", "adults.ascof.users.finding-information", "adults.ro3.carers.", "ei."],
    ],
    questions: [
      ...["ei.scrapbook_front_door", "ei.scrapbook_reablement", "ei.scrapbook_discharge", "ei.scrapbook_technology"],
      ...["ei.scrapbook_extra_care", "ei.scrapbook_new_approaches", "ei.scrapbook_transition"],
      ...["ei.scrapbook_homecare", "ei.scrapbook_better_care"],
    ],
  },
  {
    id: "direct-payments",
    label: "Direct payments",
    indicators: ["sds.", "fa.direct."],
    questions: [
      ...["sds.scrapbook_offer", "sds.scrapbook_rates", "sds.scrapbook_assistants", "sds.scrapbook_cards"],
      ...["sds.scrapbook_audits", "sds.scrapbook_recovery", "sds.scrapbook_support", "sds.scrapbook_funds"],
      ...["sds.scrapbook_carers", "sds.scrapbook_savings", "fa.scrapbook_direct"],
    ],
  },
  {
    id: "charging",
    label: "Charges and debt, adults",
    indicators: ["fa."],
    questions: [
      ...["fa.scrapbook_team", "fa.scrapbook_policy", "fa.scrapbook_disability", "fa.scrapbook_speed"],
      ...["fa.scrapbook_online", "fa.scrapbook_yearly", "fa.scrapbook_payment", "fa.scrapbook_debt"],
      ...["fa.scrapbook_deferred", "fa.scrapbook_benefits", "fa.scrapbook_savings"],
    ],
  },
  {
    id: "council-finances",
    label: "The council's finances",
    indicators: ["cfo."],
    questions: [
      ...["cfo.scrapbook_worry", "cfo.scrapbook_forecast", "cfo.scrapbook_prevention", "cfo.scrapbook_growth"],
      ...["cfo.scrapbook_savings", "cfo.scrapbook_reserves"],
    ],
  },
];
