import {
  placementDistances,
  placementProviders,
  placementTypes,
  type PlacementGroup,
} from "../../../domain/clubs/published/childrens-services/placement-groups";
import { ro3Children } from "../../../domain/clubs/published/ro3-children-lines";
import type { Indicator } from "../../../domain/release/indicator";
import { checkEach, written, type CheckContext } from "../check-context";
import { checkPlausible, type PlausibleRanges } from "../check-plausible";
import type { CheckReport } from "../import-report";
import { checkRevenueOutturn } from "../revenue-outturn/check-revenue-outturn";

/**
 * Shares are published as whole per cents, so the sum of a breakdown may miss 100 by half a per cent for each group.
 */
const roundingOfShare = 0.5;
/** A tiny bit more than the rounding, for a quotient that is exactly half. */
const hair = 1e-9;

/** Checks the Children's Services summary. They change nothing: exceptions are listed, and kept as published. */
export function checkChildrensServices(context: CheckContext): readonly CheckReport[] {
  // The revenue outturn has checks of its own.
  const indicators = context.club.sections
    .flatMap((section) => section.indicators)
    .filter(({ id }) => !/^cs\.(?:ro3|rsx)\./.test(id));
  return [
    ...indicators.flatMap((indicator) => quotientOfParts(context, indicator)),
    addUp(context, "type of placement", placementTypes),
    addUp(context, "provider", placementProviders),
    addUp(context, "distance", placementDistances),
    sharesAddUp(context, "type of placement", placementTypes),
    sharesAddUp(context, "provider", placementProviders),
    sharesAddUp(context, "distance", placementDistances),
    ...checkPlausible(context, plausible(indicators)),
    ...checkRevenueOutturn(context, ro3Children),
  ];
}

/** Checks that a published ratio is its numerator ÷ its denominator as published, to the published decimals. */
function quotientOfParts(context: CheckContext, { id, parts, decimals }: Indicator): readonly CheckReport[] {
  if (!parts.published || id.startsWith("cs.social-care.")) return [];
  const check = `Quotient: ${id} is ${parts.numerator} ÷ ${parts.denominator} × ${written(parts.factor)}, to ${decimals} decimals`;
  return [
    checkEach(check, context, (member, year) => {
      const published = context.figure(id, member, year);
      const above = context.figure(parts.numerator, member, year);
      const below = context.figure(parts.denominator, member, year);
      if (published === null || above === null || below === null || below === 0) return null;
      const quotient = (above / below) * parts.factor;
      if (Math.abs(quotient - published) <= 0.5 * 10 ** -decimals + hair) return true;
      return `published ${written(published)}, the quotient is ${written(quotient)}`;
    }),
  ];
}

function addUp(context: CheckContext, division: string, groups: readonly PlacementGroup[]): CheckReport {
  const check = `Additivity: where no group is withheld, the children by ${division} add up to cs.cla.all-placements`;
  return checkEach(check, context, (member, year) => {
    const all = context.figure("cs.cla.all-placements", member, year);
    const parts = groups.map(({ key }) => context.figure(`cs.cla.${key}`, member, year));
    if (all === null || parts.includes(null)) return null;
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    return sum === all || `the groups add up to ${written(sum)}, there are ${written(all)}`;
  });
}

function sharesAddUp(context: CheckContext, division: string, groups: readonly PlacementGroup[]): CheckReport {
  const tolerance = roundingOfShare * groups.length;
  const check = `Additivity: where no group is withheld, the shares by ${division} add up to 100, within ${written(tolerance)}`;
  return checkEach(check, context, (member, year) => {
    const shares = groups.map(({ key }) => context.figure(`cs.cla.${key}-share`, member, year));
    if (shares.includes(null)) return null;
    const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
    return Math.abs(sum - 100) <= tolerance || `they add up to ${written(sum)}`;
  });
}

const plausibleByUnit: PlausibleRanges = {
  "%": [0, 100],
  "per 10,000 aged 0-17": [0, 2500],
  score: [5, 25],
  children: [0, 20_000],
  "young people": [0, 2000],
  referrals: [0, 60_000],
  plans: [0, 25_000],
  requests: [0, 6000],
  placements: [0, 600],
  residents: [300, 450_000],
  GBP: [0, 500_000_000],
  "GBP per child in need": [5000, 60_000],
  "GBP per resident aged 0-17": [200, 3000],
};

function plausible(indicators: readonly Indicator[]): PlausibleRanges {
  return Object.fromEntries(
    indicators.flatMap(({ id, unit }) => {
      const range = plausibleByUnit[unit];
      return range === undefined ? [] : [[id, range]];
    }),
  );
}
