import { ascFrCells, ascFrId } from "../../../domain/clubs/published/asc-fr/cells";
import { pooledMean } from "../../../domain/statistics/pooled-mean";
import { roundHalfUp } from "../../../domain/statistics/round-half-up";
import { checkEach, written, type CheckContext } from "../check-context";
import type { CheckReport } from "../import-report";

/** Spend is published to ten pounds, weeks to a hundredth and costs to a penny: each may be off by half of that. */
const halfOf = { pounds: 5, weeks: 0.005, cost: 0.005 };

const cells = ascFrCells
  .filter(({ tables }) => tables["weekly-cost"].length > 0)
  .map((cell) => ({
    cost: ascFrId(cell, "weekly-cost"),
    spend: ascFrId(cell, "spend"),
    weeks: ascFrId(cell, "weeks"),
  }));

/** Checks the ASC-FR figures: each unit cost is its numerator ÷ its denominator, for each council and for England. */
export function checkAscFr(context: CheckContext): readonly CheckReport[] {
  return [costsAreQuotients(context), englandIsPooled(context)];
}

function costsAreQuotients(context: CheckContext): CheckReport {
  const check =
    "Quotient: every weekly cost is expenditure divided by weeks, as far as the rounding of all three allows";
  const reports = cells.map(({ cost, spend, weeks }) =>
    checkEach(check, context, (member, year) => {
      const published = context.figure(cost, member, year);
      const above = context.figure(spend, member, year);
      const below = context.figure(weeks, member, year);
      if (published === null || above === null || below === null || below <= halfOf.weeks) return null;
      const quotient = above / below;
      const band = (halfOf.pounds + Math.abs(quotient) * halfOf.weeks) / (below - halfOf.weeks) + halfOf.cost;
      return Math.abs(quotient - published) <= band || `${cost} is ${written(published)}, not ${written(quotient)}`;
    }),
  );
  return {
    check,
    tested: reports.reduce((sum, { tested }) => sum + tested, 0),
    exceptions: reports.flatMap(({ exceptions }) => exceptions),
  };
}

function englandIsPooled({ members, figure, national }: CheckContext): CheckReport {
  const year = "2014-15";
  const outcomes = cells.flatMap(({ cost, spend, weeks }) => {
    const published = national(cost, year);
    const of = (id: string) => members.map(({ code }) => figure(id, code, year));
    const { value } = pooledMean(of(spend), of(weeks));
    if (published === null || value === null) return [];
    return [
      roundHalfUp(value, 2) === published ? null : `${cost}: published ${written(published)}, pooled ${written(value)}`,
    ];
  });
  return {
    check:
      "Pooled: England's weekly cost of 2014-15 is that of the councils with expenditure and weeks above 0, to the penny",
    tested: outcomes.length,
    exceptions: outcomes.filter((outcome) => outcome !== null),
  };
}
