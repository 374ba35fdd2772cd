import { capital } from "../../capital";
import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { lines, topUps } from "./funding";
import { appeals } from "./requests";
import { byMode, modes } from "./transport";
import { staff } from "./team";

const { ratio, share } = measure;
const cost = { decimals: 0, unitCost: true, basis: "outturn" } as const;

const topUp = (id: string, label: string, rows: readonly string[]): IndicatorInput =>
  ratio(
    `sen.top-up.${id}`,
    label,
    "Top-ups of the year ÷ pupils with a top-up on census day.",
    "GBP per pupil",
    rows.map((row) => topUps.cell(row, "top_up")),
    rows.map((row) => topUps.cell(row, "topped_up")),
    cost,
  );

/** Transport, top-ups, the high-needs block and the team. */
export const moneyIndicators: IndicatorInput[] = [
  ratio(
    "sen.transport.cost-per-pupil",
    "Transport: cost per pupil",
    "All transport spend ÷ all pupils transported.",
    "GBP per pupil",
    ["sen.transport_spend"],
    ["sen.carried"],
    cost,
  ),
  ...modes.map(({ id, label, how }) =>
    ratio(
      `sen.transport.${id}.cost-per-pupil`,
      `${capital(label)}: cost per pupil`,
      `Spend on travel ${how} ÷ pupils who travelled so; passenger assistants left out.`,
      "GBP per pupil",
      [byMode.cell(id, "fares")],
      [byMode.cell(id, "carried")],
      cost,
    ),
  ),
  ratio(
    "sen.transport.per-plan",
    "Transport: spend for each plan",
    "All transport spend ÷ all plans.",
    "GBP per plan",
    ["sen.transport_spend"],
    ["sen.plans"],
    cost,
  ),
  share(
    "sen.transport.alone-share",
    "Pupils alone in a taxi",
    "Pupils who travelled in a taxi without another pupil ÷ all pupils transported.",
    ["sen.carried_alone"],
    ["sen.carried"],
  ),
  topUp("per-pupil", "Top-up per pupil", ["mainstream", "unit", "state", "alternative", "college"]),
  topUp("mainstream.per-pupil", "Top-up per pupil in mainstream", ["mainstream"]),
  topUp("state-special.per-pupil", "Top-up per pupil in state special schools", ["state"]),
  ratio(
    "sen.high-needs.per-resident",
    "High-needs spend per resident",
    "All high-needs spend ÷ residents aged 2 to 18.",
    "GBP per resident aged 2-18",
    ["sen.hn_spend"],
    ["sen.population"],
    cost,
  ),
  share(
    "sen.high-needs.spend-of-allocation",
    "High-needs spend of allocation",
    "All high-needs spend ÷ the high-needs allocation. Above 100 % the block does not cover it.",
    ["sen.hn_spend"],
    ["sen.hn_allocation"],
  ),
  share(
    "sen.high-needs.independent-share",
    "Independent share of high-needs spend",
    "Outturn of line 1.2.3, non-maintained and independent providers ÷ all high-needs spend.",
    [lines.cell("hn_independent", "outturn")],
    ["sen.hn_spend"],
  ),
  ratio(
    "sen.team.plans-per-officer",
    "Plans for each case officer",
    "All plans ÷ plan and case officers in post.",
    "plans",
    ["sen.plans"],
    [staff.cell("officers", "in_post")],
    { decimals: 0 },
  ),
  ratio(
    "sen.team.pay-per-plan",
    "Team pay for each plan",
    "Pay of the team ÷ all plans.",
    "GBP per plan",
    ["sen.staff_pay"],
    ["sen.plans"],
    cost,
  ),
  ratio(
    "sen.tribunals.cost-per-appeal",
    "Tribunals: cost per appeal",
    "Spend on tribunals of the financial year ÷ appeals registered in the calendar year.",
    "GBP per appeal",
    ["sen.tribunal_spend"],
    appeals.column("appealed"),
    cost,
  ),
];
