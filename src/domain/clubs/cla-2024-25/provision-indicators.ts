import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";

const better = { polarity: "higher-is-better" } as const;
const worse = { polarity: "lower-is-better" } as const;
const snapshot = { periodType: "snapshot-31-march" } as const;
const { ratio, share, weekly } = measure;
const homes = { rowsOf: "homes" };
const graded = (is: string) => ({ rowsOf: "homes", where: { column: "grade", is } });

/** The council's own homes and its own foster carers. */
export const provisionIndicators: IndicatorInput[] = [
  share(
    "cla.homes.occupancy",
    "Own homes: occupancy",
    "Nights occupied ÷ nights available, over all own homes.",
    ["homes[nights_occupied]"],
    ["homes[nights_available]"],
    better,
  ),
  weekly(
    "cla.homes.weekly-cost",
    "Own homes: cost of an occupied week",
    "Fixed and variable cost ÷ nights occupied × 7, over all own homes.",
    ["homes[fixed_cost]", "homes[variable_cost]"],
    ["homes[nights_occupied]"],
  ),
  weekly(
    "cla.homes.cost-of-available-week",
    "Own homes: cost of an available week",
    "Fixed and variable cost ÷ nights available × 7, over all own homes: what a week would cost if every bed were filled and cost no more.",
    ["homes[fixed_cost]", "homes[variable_cost]"],
    ["homes[nights_available]"],
  ),
  share(
    "cla.homes.fixed-share",
    "Own homes: fixed share of cost",
    "Fixed cost ÷ fixed and variable cost, over all own homes.",
    ["homes[fixed_cost]"],
    ["homes[fixed_cost]", "homes[variable_cost]"],
  ),
  ratio("cla.homes.beds-per-home", "Own homes: beds in a home", "Beds ÷ homes.", "beds", ["homes[beds]"], [homes]),
  ratio(
    "cla.homes.staff-per-bed",
    "Own homes: staff for each bed",
    "Staff and agency staff ÷ beds, over all own homes.",
    "full-time equivalents",
    ["homes[staff]", "homes[agency_staff]"],
    ["homes[beds]"],
    { decimals: 2 },
  ),
  share(
    "cla.homes.agency-share",
    "Own homes: agency share of staff",
    "Agency staff ÷ staff and agency staff, over all own homes.",
    ["homes[agency_staff]"],
    ["homes[staff]", "homes[agency_staff]"],
    worse,
  ),
  share(
    "cla.homes.good-or-outstanding",
    "Own homes: good or outstanding",
    "Homes graded good or outstanding ÷ homes, those not yet inspected included.",
    [graded("Good"), graded("Outstanding")],
    [homes],
    { ...snapshot, ...better },
  ),
  {
    ...share(
      "cla.carers.net-growth",
      "Net growth of carer households",
      "Mainstream households approved less those that left ÷ mainstream households at the start of the year.",
      ["cla.households_approved"],
      ["cla.households_opening"],
      better,
    ),
    numerator: { add: ["cla.households_approved"], subtract: ["cla.households_left"] },
  },
  share(
    "cla.carers.aged-60-and-over",
    "Carers aged 60 and over",
    "Carers aged 60 to 69 and 70 and over ÷ mainstream carers at 31 March.",
    ["cla.carers_60_to_69", "cla.carers_70_and_over"],
    ["cla.carers"],
    snapshot,
  ),
  share(
    "cla.carers.turnover",
    "Carer households that left",
    "Mainstream households that left ÷ mainstream households at the start of the year.",
    ["cla.households_left"],
    ["cla.households_opening"],
    worse,
  ),
  share(
    "cla.carers.enquiries-approved",
    "Enquiries that led to approval",
    "Mainstream households approved ÷ initial enquiries about fostering. Those approved may have enquired the year before.",
    ["cla.households_approved"],
    ["cla.initial_enquiries"],
    better,
  ),
  share(
    "cla.carers.applications-approved",
    "Applications that led to approval",
    "Mainstream households approved ÷ fostering applications. Those approved may have applied the year before.",
    ["cla.households_approved"],
    ["cla.applications"],
    better,
  ),
  share(
    "cla.carers.places-filled",
    "Foster places in use",
    "Foster places filled ÷ foster places approved.",
    ["cla.foster_places_filled"],
    ["cla.foster_places"],
    { ...snapshot, ...better },
  ),
  share(
    "cla.carers.places-unavailable",
    "Foster places out of use",
    "Foster places not available ÷ foster places approved.",
    ["cla.foster_places_unavailable"],
    ["cla.foster_places"],
    { ...snapshot, ...worse },
  ),
  ratio(
    "cla.carers.places-per-household",
    "Foster places in a household",
    "Foster places approved ÷ mainstream households at 31 March.",
    "places",
    ["cla.foster_places"],
    ["cla.households"],
    { ...snapshot, decimals: 2 },
  ),
  ratio(
    "cla.carers.households-per-supervisor",
    "Households for each supervising social worker",
    "Mainstream households at 31 March ÷ supervising social workers.",
    "households",
    ["cla.households"],
    ["cla.supervising_staff"],
    snapshot,
  ),
  ratio(
    "cla.carers.recruitment-cost",
    "Recruitment spend for each household approved",
    "Carer recruitment spend ÷ mainstream households approved.",
    "GBP per household",
    ["cla.recruitment_spend"],
    ["cla.households_approved"],
    { decimals: 0, unitCost: true, basis: "outturn" },
  ),
  weekly(
    "cla.carers.weekly-payment",
    "Weekly payment to own carers",
    "Allowances and fees to own carers ÷ own fostering nights × 7.",
    ["cla.carer_allowances", "cla.carer_fees"],
    ["cla.fostering_own_nights"],
  ),
  weekly(
    "cla.carers.weekly-support",
    "Weekly support of own carers",
    "Support of own carers ÷ own fostering nights × 7.",
    ["cla.carer_support_spend"],
    ["cla.fostering_own_nights"],
  ),
];
