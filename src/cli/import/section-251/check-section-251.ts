import { checkEach, written, type CheckContext } from "../check-context";
import { checkPlausible } from "../check-plausible";
import { checkSum, type Sum } from "../check-sum";
import type { CheckReport } from "../import-report";
import { plausible } from "./plausible";

const lines = [
  "s251.early-years.gross",
  "s251.looked-after.gross",
  "s251.other-services.gross",
  "s251.safeguarding.gross",
  "s251.family-support.gross",
  "s251.young-people.gross",
  "s251.youth-justice.gross",
];
/** Seven lines and a total, each rounded to the pound. */
const roundingOfLines = 4;
const places = ["special", "alternative-provision"];
const topUps = ["early-years", "primary", "secondary", ...places, "post-school"];
const blocks = ["schools-block", "central-block", "high-needs-block", "early-years-block"];
/** Weekly costs are published to the nearest GBP 5, so each may be off by half of that. */
const roundingOfWeeklyCost = 2.5;
/** Rates are published as whole numbers. */
const roundingOfRate = 0.5;

const sums: readonly Sum[] = [
  { total: "s251.children-and-young-people.gross", add: lines, within: roundingOfLines },
  ...["budget", "outturn"].flatMap((basis): readonly Sum[] => {
    const id = (...parts: readonly string[]) => ["s251.high-needs", ...parts, basis].join(".");
    return [
      { total: id("place-funding"), add: places.map((part) => id("place-funding", part)), within: 1 },
      ...["top-up-maintained", "top-up-independent"].map((whole) => ({
        total: id(whole),
        add: topUps.map((part) => id(whole, part)),
        less: [id(whole, "income")],
        within: 1,
      })),
    ];
  }),
  ...["", "-after-recoupment"].map((stage) => ({
    total: `s251.dsg.total${stage}`,
    add: blocks.map((block) => `s251.dsg.${block}${stage}`),
    within: 3,
  })),
  {
    total: "s251.high-needs.plans",
    add: [
      ...["mainstream", "resourced-provision", "special", "independent"],
      ...["hospital-or-alternative-provision", "post-16", "other"],
    ].map((setting) => `s251.high-needs.plans.${setting}`),
    within: 0,
  },
];

/** Checks the Section 251 figures. They change nothing: exceptions are listed, and kept as published. */
export function checkSection251(context: CheckContext): readonly CheckReport[] {
  return [
    ...sums.map((sum) => checkSum(context, sum)),
    leavingCareIsPart(context),
    ...checkPlausible(context, plausible),
    weeklyCostIsQuotient(context),
    rateIsQuotient(context),
  ];
}

function leavingCareIsPart(context: CheckContext): CheckReport {
  const check = "Additivity: s251.leaving-care.gross is no more than s251.looked-after.gross, of which it is part";
  return checkEach(check, context, (member, year) => {
    const part = context.figure("s251.leaving-care.gross", member, year);
    const whole = context.figure("s251.looked-after.gross", member, year);
    if (part === null || whole === null) return null;
    return part <= whole || `${written(part)} of ${written(whole)}`;
  });
}

function weeklyCostIsQuotient(context: CheckContext): CheckReport {
  const check =
    "Quotient: s251.looked-after.weekly-cost is s251.looked-after.gross ÷ cla.children-looked-after ÷ 365 × 7, within GBP 2.50 (before 2024-25 counts and spend were revised after the weekly costs were published)";
  return checkEach(check, context, (member, year) => {
    const cost = context.figure("s251.looked-after.weekly-cost", member, year);
    const spend = context.figure("s251.looked-after.gross", member, year);
    const children = context.figure("cla.children-looked-after", member, year);
    if (cost === null || spend === null || children === null || children === 0) return null;
    const quotient = ((spend / children) * 7) / 365;
    if (Math.abs(quotient - cost) <= roundingOfWeeklyCost) return true;
    return `published ${written(cost)}, the quotient is ${written(quotient)}`;
  });
}

function rateIsQuotient(context: CheckContext): CheckReport {
  const check =
    "Quotient: cla.rate-per-10000 is cla.children-looked-after ÷ s251.population-0-17 × 10,000, to the nearest whole number";
  return checkEach(check, context, (member, year) => {
    const rate = context.figure("cla.rate-per-10000", member, year);
    const children = context.figure("cla.children-looked-after", member, year);
    const residents = context.figure("s251.population-0-17", member, year);
    if (rate === null || children === null || residents === null || residents === 0) return null;
    const quotient = (children / residents) * 10_000;
    // A tiny bit more than the rounding, for a quotient that is exactly half.
    if (Math.abs(quotient - rate) <= roundingOfRate + 1e-9) return true;
    return `published ${written(rate)}, the quotient is ${written(quotient)}`;
  });
}
