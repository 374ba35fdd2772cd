import { dedicatedSchoolsGrant } from "../../../domain/clubs/published/section-251/dedicated-schools-grant";
import { highNeedsBudgetPerChild } from "../../../domain/clubs/published/section-251/high-needs";
import { spendPerChild } from "../../../domain/clubs/published/section-251/spend-per-child";
import type { DerivedQuotient } from "../with-quotients";

/** What the Section 251 club works out itself: amounts per child, to the penny. */
export const derived: readonly DerivedQuotient[] = [
  ...spendPerChild,
  ...highNeedsBudgetPerChild,
  ...dedicatedSchoolsGrant,
].flatMap(({ id, parts }) =>
  parts.published ? [{ indicator: id, numerator: parts.numerator, denominator: parts.denominator, places: 2 }] : [],
);
