import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { assessment } from "./adopters";
import { before, weekly } from "./guardianship";
import { agencies } from "./placements";
import { help } from "./support";
import { salaries, staff } from "./team";

const better = { polarity: "higher-is-better" } as const;
const worse = { polarity: "lower-is-better" } as const;
const snapshot = { periodType: "snapshot-31-march" } as const;
const { figure, rate, ratio, share } = measure;

/** Mean days of a stage of the assessment, and how often it kept to statutory guidance. */
const assessed = (row: string, id: string, label: string, limit: string): IndicatorInput[] => [
  ratio(
    `adoption.${id}.days`,
    `${label}: days`,
    `Days of ${label.toLowerCase()} ÷ households whose days are known. Statutory guidance expects ${limit}.`,
    "days",
    [assessment.cell(row, "days")],
    [assessment.cell(row, "assessed")],
    { decimals: 0, ...worse },
  ),
  share(
    `adoption.${id}.in-time`,
    `${label}: in time`,
    `Households that took no more than ${limit} for ${label.toLowerCase()} ÷ households whose days are known.`,
    [assessment.cell(row, "in_time")],
    [assessment.cell(row, "assessed")],
    better,
  ),
];

/** Adopters, other agencies, special guardians, support and the team. */
export const serviceIndicators: IndicatorInput[] = [
  share(
    "adoption.adopters.enquiry-to-registration",
    "Enquiries that led to registration",
    "Households that registered ÷ households that enquired. Those who registered may have enquired the year before.",
    ["adoption.registered_households"],
    ["adoption.enquired_households"],
    better,
  ),
  share(
    "adoption.adopters.enquiry-to-approval",
    "Enquiries that led to approval",
    "Households approved ÷ households that enquired. Those approved may have enquired the year before.",
    ["adoption.approved_households"],
    ["adoption.enquired_households"],
    better,
  ),
  share(
    "adoption.adopters.registration-to-approval",
    "Registrations that led to approval",
    "Households approved ÷ households that registered. Those approved may have registered the year before.",
    ["adoption.approved_households"],
    ["adoption.registered_households"],
    better,
  ),
  share(
    "adoption.adopters.early-permanence",
    "Approved for early permanence",
    "Early permanence households approved ÷ all households approved.",
    ["adoption.approved_early"],
    ["adoption.approved_households"],
  ),
  ...assessed("stage_one", "stage-one", "Stage one", "two months"),
  ...assessed("stage_two", "stage-two", "Stage two", "four months"),
  ...assessed("whole_way", "whole-way", "Registration to approval", "six months"),
  ratio(
    "adoption.adopters.children-for-each",
    "Waiting children for each waiting household",
    "Children with a placement order and no match ÷ approved households without a match, both at 31 March.",
    "children",
    ["adoption.waiting_children"],
    ["adoption.ready"],
    { ...snapshot, decimals: 2, ...worse },
  ),
  share(
    "adoption.adopters.open-to-siblings",
    "Waiting households open to siblings",
    "Approved households waiting that would take two or more children together ÷ approved households waiting.",
    ["adoption.ready_siblings"],
    ["adoption.ready"],
    { ...snapshot, ...better },
  ),
  share(
    "adoption.agencies.bought-share",
    "Children placed with others' adopters",
    "Children placed with adopters of another regional agency, another council or a voluntary agency ÷ children placed in the year.",
    [
      agencies.cell("by_regional", "placed"),
      agencies.cell("by_council", "placed"),
      agencies.cell("by_voluntary", "placed"),
    ],
    ["adoption.placements_children"],
  ),
  share(
    "adoption.agencies.voluntary-share",
    "Children placed by voluntary agencies",
    "Children placed with adopters of a voluntary agency ÷ children placed in the year.",
    [agencies.cell("by_voluntary", "placed")],
    ["adoption.placements_children"],
  ),
  rate(
    "adoption.guardianship.rate-per-10000",
    "Special guardianship orders: rate per 10,000",
    "Children with a special guardianship order made in the year ÷ residents aged 0 to 17 × 10,000.",
    "per 10,000 aged 0-17",
    ["adoption.sg_orders"],
    ["adoption.population"],
  ),
  ratio(
    "adoption.guardianship.for-each-adoption",
    "Guardianship orders for each adoption",
    "Children with a special guardianship order made in the year ÷ children adopted in the year.",
    "children",
    ["adoption.sg_orders"],
    ["adoption.adoptions_children"],
    { decimals: 2 },
  ),
  share(
    "adoption.guardianship.not-in-care",
    "Guardianship orders for children not in care",
    "Children who were not looked after before their special guardianship order ÷ children with such an order made in the year.",
    [before.cell("sg_not_in_care", "orders")],
    ["adoption.sg_orders"],
  ),
  share(
    "adoption.guardianship.reduced",
    "Guardianship allowances reduced by a means test",
    "Children whose guardianship allowance was reduced ÷ children with a guardianship allowance at 31 March.",
    ["adoption.sg_reduced"],
    ["adoption.sg_paid"],
    snapshot,
  ),
  figure(
    "adoption.guardianship.weekly-rate",
    "Guardianship allowance for a child of 5 to 10",
    "Full weekly special guardianship allowance for a child aged 5 to 10 at 31 March, as it is set.",
    "GBP per week",
    [weekly.cell("aged_5_to_10", "sg_week")],
    snapshot,
  ),
  share(
    "adoption.support.assessed-share",
    "Requests for support that were assessed",
    "Families assessed for support ÷ families who asked for it. Those assessed may have asked the year before.",
    help.column("assessed"),
    help.column("asked"),
    better,
  ),
  ratio(
    "adoption.support.fund-per-application",
    "Fund granted per application",
    "What the national fund granted ÷ applications made to it.",
    "GBP per application",
    help.column("granted"),
    help.column("applied"),
    { decimals: 0 },
  ),
  share(
    "adoption.team.vacant",
    "Vacant posts",
    "Posts less staff in post ÷ posts at 31 March. Posts filled by agency staff are vacant.",
    { add: staff.column("posts"), subtract: staff.column("in_post") },
    staff.column("posts"),
    { ...snapshot, ...worse },
  ),
  share(
    "adoption.team.agency-share",
    "Agency share of the team",
    "Agency staff ÷ staff in post and agency staff at 31 March.",
    staff.column("agency"),
    [...staff.column("in_post"), ...staff.column("agency")],
    { ...snapshot, ...worse },
  ),
  ratio(
    "adoption.team.pay-per-post",
    "Pay for a full-time post",
    "All pay ÷ staff in post and agency staff at 31 March.",
    "GBP per full-time equivalent",
    ["adoption.staff_pay"],
    [...staff.column("in_post"), ...staff.column("agency")],
    { decimals: 0, unitCost: true, basis: "outturn" },
  ),
  figure(
    "adoption.team.highest-salary",
    "Highest salary of a social worker",
    "Full-time salary at the last point of the social workers' scale at 31 March.",
    "GBP",
    [salaries.cell("social_workers", "highest")],
    snapshot,
  ),
  ratio(
    "adoption.team.placements-per-finder",
    "Children placed for each family finder",
    "Children placed with adopters in the year ÷ social workers on finding families.",
    "children",
    ["adoption.placements_children"],
    ["adoption.work_finding"],
  ),
  ratio(
    "adoption.team.approvals-per-recruiter",
    "Households approved for each recruiting social worker",
    "Households approved in the year ÷ social workers on recruiting adopters.",
    "households",
    ["adoption.approved_households"],
    ["adoption.work_recruiting"],
  ),
];
