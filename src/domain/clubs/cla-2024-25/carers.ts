import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

const ages = [
  ["under_30", "under 30"],
  ["30_to_39", "30 to 39"],
  ["40_to_49", "40 to 49"],
  ["50_to_59", "50 to 59"],
  ["60_to_69", "60 to 69"],
  ["70_and_over", "70 and over"],
  ["age_unknown", "of unknown age"],
] as const;

const leavings = [
  ["retired", "who retired", "said that they retired, or stopped for their age or health"],
  ["moved_agency", "who moved to another agency", "went on to foster for an independent agency or another council"],
  [
    "took_order",
    "who adopted or became guardians",
    "adopted or became special guardians of a child in their care and stopped fostering",
  ],
  [
    "ended_approval",
    "whose approval was ended",
    "had their approval ended by the council, after an allegation or for another reason",
  ],
  ["left_otherwise", "who left for another reason", "left for any other or an unknown reason"],
] as const;

const allowances = [
  ["under_3", "under 3"],
  ["3_and_4", "3 and 4"],
  ["5_to_10", "5 to 10"],
  ["11_to_15", "11 to 15"],
  ["16_and_17", "16 and 17"],
] as const;

/** The council's own foster carers: how many, how old, who came and went, what they are paid and what support costs. */
export const carers: SectionInput = {
  id: "carers",
  label: "Foster carers",
  guidance:
    "Carers approved by the council itself, as in your return to Ofsted's annual fostering data collection for 2024-25. Carers of independent agencies are left out. A household counts once, however many carers it has; mainstream households are those that are not approved for a relative or friend's child alone.",
  questions: [
    ask.count(
      "cla.households_opening",
      "Mainstream households at the start of the year",
      "households",
      "Mainstream fostering households approved on 31 March 2024.",
      { priorYear: null },
    ),
    ask.count(
      "cla.households_approved",
      "Mainstream households approved",
      "households",
      "Mainstream households approved from April 2024 to March 2025, carers who came from another agency included.",
    ),
    ask.count(
      "cla.households_left",
      "Mainstream households that left",
      "households",
      "Mainstream households whose approval ended in the year, for whatever reason.",
    ),
    ask.count(
      "cla.households",
      "Mainstream households at 31 March",
      "households",
      "Mainstream fostering households approved on 31 March 2025, those on hold included.",
      { notAvailable: false },
    ),
    ask.count(
      "cla.households_on_hold",
      "Mainstream households on hold",
      "households",
      "Those of the households on 31 March 2025 that could take no child, for leave, illness, an open allegation or at their own wish.",
      none,
    ),
    ask.count(
      "cla.kinship_households",
      "Kinship households at 31 March",
      "households",
      "Households approved, or approved for the time being, for a child of relatives or friends alone, on 31 March 2025.",
    ),
    ...leavings.map(([id, words, definition]) =>
      ask.count(
        `cla.households_${id}`,
        `Households ${words}`,
        "households",
        `Those of the mainstream households that left in the year who ${definition}.`,
      ),
    ),
    ask.count(
      "cla.carers",
      "Mainstream carers at 31 March",
      "carers",
      "People approved to foster in the mainstream households on 31 March 2025; two in a household count as two.",
    ),
    ...ages.map(([id, words]) =>
      ask.count(
        `cla.carers_${id}`,
        `Carers ${words}`,
        "carers",
        `Those of the mainstream carers who were ${words} on 31 March 2025.`,
      ),
    ),
    ask.count(
      "cla.foster_places",
      "Foster places approved",
      "places",
      "Children the mainstream households were approved for on 31 March 2025 in all, whether placed or not.",
    ),
    ask.count(
      "cla.foster_places_filled",
      "Foster places filled",
      "places",
      "Those of the approved places in which a child lived on that day.",
    ),
    ask.count(
      "cla.foster_places_unavailable",
      "Foster places not available",
      "places",
      "Those of the approved places that were empty and could not be used, for instance because siblings or a child's needs fill the home.",
      none,
    ),
    ask.count(
      "cla.initial_enquiries",
      "Initial enquiries about fostering",
      "enquiries",
      "First enquiries about mainstream fostering in the year from people who left their details.",
    ),
    ask.count(
      "cla.applications",
      "Fostering applications",
      "applications",
      "Households that applied to foster (stage one begun) in the year, kinship carers left out.",
    ),
    ask.decimal(
      "cla.assessment_weeks",
      "Weeks from application to approval",
      "weeks",
      "Average weeks from the application to the decision of the agency decision maker, over the mainstream households approved in the year.",
      { ...none, decimals: 1 },
    ),
    ask.amount(
      "cla.recruitment_spend",
      "Carer recruitment spend",
      "Spend of the year on finding and assessing mainstream carers: campaigns, events, staff, assessors and panels, your share of a recruitment hub included.",
      { ...none, guidance: "Part of own fostering spend." },
    ),
    ask.amount(
      "cla.carer_allowances",
      "Allowances to own carers",
      "Allowances paid in the year to mainstream carers for the cost of keeping a child, holidays and birthdays included.",
      { ...none, guidance: "Part of own fostering spend." },
    ),
    ask.amount(
      "cla.carer_fees",
      "Fees to own carers",
      "Fees paid in the year to mainstream carers for their skill and time, retainers included.",
      { ...none, guidance: "Part of own fostering spend." },
    ),
    ask.amount(
      "cla.carer_support_spend",
      "Support of own carers",
      "Spend of the year on supervising social workers, training, out-of-hours advice and respite for mainstream carers.",
      { ...none, guidance: "Part of own fostering spend." },
    ),
    ask.decimal(
      "cla.supervising_staff",
      "Supervising social workers",
      "full-time equivalents",
      "Average full-time equivalent social workers in post who supervise mainstream carers.",
    ),
    ...allowances.map(([id, words]) =>
      ask.amount(
        `cla.allowance_${id}`,
        `Weekly allowance for a child aged ${words}`,
        `Basic weekly allowance to a mainstream carer for a child aged ${words} on 31 March 2025, without any fee.`,
        {
          unit: "GBP per week",
          decimals: 2,
          guidance:
            "The National Minimum Allowance has the same age groups. Where yours differ, give what most children of the group get.",
        },
      ),
    ),
    ask.amount(
      "cla.basic_fee",
      "Weekly fee of a newly approved carer",
      "Weekly fee for one child to a mainstream carer at the first level of skill on 31 March 2025; 0 if there is none.",
      { unit: "GBP per week", decimals: 2 },
    ),
    ask.amount(
      "cla.agency_fee",
      "Weekly fee of an independent agency",
      "Average weekly fee agreed for the independent fostering placements open on 31 March 2025.",
      { ...none, unit: "GBP per week", decimals: 2 },
    ),
  ],
};
