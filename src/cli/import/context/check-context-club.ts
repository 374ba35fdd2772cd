import type { CheckContext } from "../check-context";
import { checkEach, written } from "../check-context";
import { checkPlausible, type PlausibleRanges } from "../check-plausible";
import type { CheckReport } from "../import-report";

/** Checks the club Context. They change nothing: exceptions are listed, and kept as published. */
export function checkContextClub(context: CheckContext): readonly CheckReport[] {
  return [
    agesAddUp(context, ["ctx.population.18-64", "ctx.population.65-plus"], "ctx.population.18-plus"),
    sameVintage(context),
    fosterPlacesAddUp(context),
    ranksFollowScores(context),
    ...checkPlausible(context, plausible),
  ];
}

function agesAddUp(context: CheckContext, parts: readonly string[], whole: string): CheckReport {
  return checkEach(`Additivity: ${parts.join(" and ")} add up to ${whole}`, context, (member, year) => {
    const figures = parts.map((part) => context.figure(part, member, year));
    const all = context.figure(whole, member, year);
    if (all === null || figures.includes(null)) return null;
    const sum = figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
    return sum === all || `they add up to ${written(sum)}, the whole is ${written(all)}`;
  });
}

/** The two tables of residents come from the same issue for mid-2024 only. */
function sameVintage(context: CheckContext): CheckReport {
  const check =
    "Additivity: ctx.population.0-17 and ctx.population.18-plus add up to ctx.population.all-ages in 2024-25";
  return checkEach(check, context, (member, year) => {
    if (year !== "2024-25") return null;
    const children = context.figure("ctx.population.0-17", member, year);
    const adults = context.figure("ctx.population.18-plus", member, year);
    const all = context.figure("ctx.population.all-ages", member, year);
    if (children === null || adults === null || all === null) return null;
    return children + adults === all || `they add up to ${written(children + adults)}, all are ${written(all)}`;
  });
}

/** Each count of places is rounded to five, and a few councils report more places in use than approved. */
function fosterPlacesAddUp(context: CheckContext): CheckReport {
  const check =
    "Additivity: filled, vacant and unavailable foster places add up to the approved ones, within 10, in 2017-18 and 2018-19";
  const kinds = ["filled", "vacant", "unavailable"];
  return checkEach(check, context, (member, year) => {
    const approved = context.figure("ctx.fostering.approved-places", member, year);
    const figures = kinds.map((kind) => context.figure(`ctx.fostering.${kind}-places`, member, year));
    if (approved === null || figures.includes(null)) return null;
    const sum = figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
    return Math.abs(sum - approved) <= 10 || `they add up to ${written(sum)}, approved are ${written(approved)}`;
  });
}

function ranksFollowScores(context: CheckContext): CheckReport {
  const check = "Order: in 2019 a council of a higher average score of deprivation has a rank nearer to 1";
  return checkEach(check, context, (member, year) => {
    if (year !== "2019") return null;
    const of = (id: string, code: string) => context.figure(`ctx.imd-2019.${id}`, code, year);
    const score = of("average-score", member);
    const rank = of("rank-of-average-score", member);
    if (score === null || rank === null) return null;
    const above = context.members.filter(({ code }) => (of("average-score", code) ?? -1) > score).length;
    return above + 1 === rank || `rank ${written(rank)} with ${written(above)} above`;
  });
}

const plausible: PlausibleRanges = {
  "ctx.population.0-17": [300, 450_000],
  "ctx.population.all-ages": [2000, 1_700_000],
  "ctx.population.65-plus-share": [4, 40],
  "ctx.population.0-17-share": [5, 35],
  "ctx.imd-2025.average-score": [3, 60],
  "ctx.imd-2019.average-score": [3, 60],
  "ctx.child-poverty-share": [2, 60],
  "ctx.area-cost-adjustment": [1, 1.3],
  "ctx.social-workers.turnover-share": [0, 50],
  "ctx.social-workers.agency-share": [0, 60],
  "ctx.social-workers.caseload": [8, 40],
  "ctx.fostering.approved-places": [10, 3000],
};
