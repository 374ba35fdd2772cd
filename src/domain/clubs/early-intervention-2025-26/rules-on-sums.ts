import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { funding, schemes } from "./better-care";
import { requests } from "./contacts";
import { care } from "./homecare";
import { tiers } from "./management";
import { episodes, sequels } from "./reablement";
import { kinds } from "./savings";
import { places } from "./settings";
import { users } from "./technology";
import { arrivals } from "./transition";

const { named, pair, part, same } = check("EI");
const ei = prefixed("ei");
const code = (id: string) => id.toUpperCase().replaceAll("_", "-");

/** A difference of a few pounds is of rounding, and not worth anyone's time. */
const pounds = { options: { tolerance: 5, roundedTo: 1 } };
const explained = { explainable: true };
const extraCare = ["extra", "extra_18"];

/** Whether answers agree with each other, on one sheet and across sheets. */
export const rulesOnSums: RuleInput[] = [
  same("SUM-REQUESTS-01", [...requests.column("18"), ...requests.column("65")], ei("requests")),
  same("SUM-REABLEMENT-01", [...sequels.column("18"), ...sequels.column("65")], ei("reablement_new")),
  same("SUM-REABLEMENT-02", ei("reablement_home_spend", "reablement_bed_spend"), ei("reablement_spend"), pounds),
  ...(["alarm", "telecare"] as const).map((row, at) =>
    same(
      `SUM-USERS-0${at + 1}`,
      { add: [users.cell(row, "opening"), users.cell(row, "new")], subtract: [users.cell(row, "ended")] },
      [users.cell(row, "closing")],
      explained,
    ),
  ),
  same(
    "SUM-TECHNOLOGY-01",
    ei("technology_devices_spend", "technology_response_spend"),
    ei("technology_spend"),
    pounds,
  ),
  same("SUM-MOVED-01", arrivals.column("people"), ei("moved")),
  same("SUM-HOMECARE-01", care.column("hours"), ei("homecare_hours"), { options: { tolerance: 1 } }),
  same("SUM-HOMECARE-02", care.column("spend"), ei("homecare_spend"), pounds),
  same("SUM-MANAGERS-01", tiers.column("managers"), ei("managers"), { options: { tolerance: 0.1 } }),
  ...(["plan", "actual"] as const).flatMap((when) => [
    same(`SUM-FUND-${code(when)}`, funding.column(when), ei(`fund_${when}`), pounds),
    same(`SUM-SCHEME-${code(when)}`, schemes.column(when), ei(`scheme_${when}`), pounds),
  ]),
  ...(["planned", "delivered"] as const).map((when) =>
    same(`SUM-SAVINGS-${code(when)}`, kinds.column(when), ei(`savings_${when}`), pounds),
  ),
  // What is pooled is planned to be spent.
  same("CROSS-FUND-01", ei("scheme_plan"), ei("fund_plan"), { ...explained, options: { tolerance: 1000 } }),
  ...(["alarm", "telecare"] as const).map((row, at) =>
    named(`CROSS-OPENING-0${at + 1}`, "opening-is-last-closing", "error", {
      opening: users.cell(row, "opening"),
      lastClosing: users.cell(row, "closing"),
    }),
  ),

  ...["extra", "extra_18", "supported", "shared"].map((row) =>
    pair(`PAIR-${code(row)}`, [places.cell(row, "spend")], [places.cell(row, "weeks")]),
  ),
  ...["own", "contract", "spot"].map((row) =>
    pair(`PAIR-HOMECARE-${code(row)}`, [care.cell(row, "spend")], [care.cell(row, "hours")]),
  ),
  ...["moved_ld", "moved_mh", "moved_other"].map((row) =>
    pair(`PAIR-${code(row)}`, [arrivals.cell(row, "after")], [arrivals.cell(row, "people")]),
  ),
  ...["tier_1", "tier_2", "tier_3", "tier_4", "tier_5"].map((row) =>
    pair(`PAIR-${code(row)}`, [tiers.cell(row, "managers")], [tiers.cell(row, "directs")]),
  ),
  pair("PAIR-CONTACTS-01", ei("front_door_spend"), ei("front_door_staff")),
  pair("PAIR-REABLEMENT-01", ei("reablement_home_spend"), ei("reablement_hours")),

  part("PART-CONTACTS-01", ei("contacts_resolved"), ei("contacts")),
  part("PART-CONTACTS-02", ei("contacts_back"), ei("contacts")),
  part("PART-CONTACTS-03", ei("contacts_online"), ei("contacts")),
  part("PART-CONTACTS-04", ei("requests"), ei("contacts")),
  part("PART-CONTACTS-05", ei("eligible"), ei("assessed")),
  ...["hospital", "community"].map((row, at) =>
    part(`PART-REABLEMENT-0${at + 1}`, [episodes.cell(row, "began")], [episodes.cell(row, "offered")]),
  ),
  // Somebody who began in the year before may complete in this one.
  part("PART-REABLEMENT-03", episodes.column("completed"), episodes.column("began"), { severity: "query" }),
  part("PART-REABLEMENT-04", ei("home_91"), ei("discharged_91")),
  part("PART-TECHNOLOGY-01", ei("technology_digital"), users.column("closing")),
  part("PART-TECHNOLOGY-02", ei("technology_only"), [users.cell("telecare", "closing")]),
  part("PART-EXTRA-01", ei("extra_empty"), ei("extra_units")),
  part(
    "PART-EXTRA-02",
    ei("extra_void_spend"),
    extraCare.map((row) => places.cell(row, "spend")),
  ),
  part("PART-EXTRA-03", ei("extra_instead"), ei("extra_moved_in")),
  part("PART-MOVED-01", ei("moved_planned"), ei("moved")),
  part("PART-MANAGERS-01", ei("managers"), ei("staff")),
  part("PART-MANAGERS-02", ei("vacant"), ei("staff")),
  part("PART-MANAGERS-03", ei("managers_pay"), ei("staff_pay")),
  part("PART-MANAGERS-04", tiers.column("directs"), ei("staff")),
  part("PART-FUND-01", ei("scheme_social_care"), ei("scheme_actual")),
  part("PART-FUND-02", ei("scheme_actual"), ei("fund_actual"), { severity: "query" }),
  part("PART-SAVINGS-01", ei("savings_lasting"), ei("savings_delivered")),
  part("PART-SPEND-01", ei("reablement_spend", "technology_spend", "homecare_spend"), ei("gross_spend")),
  part("PART-SPEND-02", ei("net_spend"), ei("gross_spend")),
];
