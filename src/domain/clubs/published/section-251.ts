import type { PublishedClub } from "../published-club";
import { calendarYears } from "./calendar-years";
import { financialYears } from "./financial-years";
import { activity } from "./section-251/activity";
import { attainment } from "./section-251/attainment";
import { attendance } from "./section-251/attendance";
import { dedicatedSchoolsGrant } from "./section-251/dedicated-schools-grant";
import { grossSpend } from "./section-251/gross-spend";
import { highNeedsBudget, highNeedsBudgetPerChild, highNeedsOutturn } from "./section-251/high-needs";
import { highNeedsPlans } from "./section-251/high-needs-plans";
import { notYetSupplied } from "./section-251/not-yet-supplied";
import { report } from "./section-251/report";
import { sources } from "./section-251/sources";
import { spendPerChild } from "./section-251/spend-per-child";
import { unitCosts } from "./section-251/unit-costs";

/** The Section 251 club: what councils spent on children and schools, for how many, and how schools do. */
export const section251: PublishedClub = {
  club: "section-251",
  label: "Section 251",
  purpose:
    "What councils spent on children's services, by line and for each child, from the returns they must make under section 251 of the Apprenticeships, Skills, Children and Learning Act 2009; with high needs, the dedicated schools grant, and how the area's schools do.",
  licence:
    "Contains public sector information licensed under the Open Government Licence v3.0. Sources: Department for Education (Local Authority Interactive Tool; Section 251; Children looked after; Characteristics of children in need; High needs benchmarking tool; Dedicated schools grant; statistical neighbours); Office for National Statistics (mid-year population estimates).",
  // A plain year is a January census.
  years: [...financialYears("2015-16", "2024-25"), ...calendarYears(2016, 2025)].sort(),
  sections: [
    { id: "unit-costs", label: "Weekly unit costs", indicators: unitCosts },
    { id: "gross-spend", label: "Gross spend", indicators: grossSpend },
    { id: "spend-per-child", label: "Gross spend per child", indicators: spendPerChild },
    { id: "activity", label: "Children", indicators: activity },
    { id: "high-needs-budget", label: "High needs: budget", indicators: highNeedsBudget },
    { id: "high-needs-budget-per-child", label: "High needs: budget per child", indicators: highNeedsBudgetPerChild },
    { id: "high-needs-outturn", label: "High needs: outturn", indicators: highNeedsOutturn },
    { id: "high-needs-plans", label: "High needs: plans and residents", indicators: highNeedsPlans },
    { id: "dedicated-schools-grant", label: "Dedicated schools grant", indicators: dedicatedSchoolsGrant },
    { id: "attainment", label: "Attainment", indicators: attainment },
    { id: "attendance", label: "Free school meals, absence and exclusions", indicators: attendance },
  ],
  sources,
  timetable: [
    { when: "July", what: "Mid-year population estimates of the year before; dedicated schools grant, revised" },
    { when: "October", what: "Characteristics of children in need of the year to March; key stage 4, provisional" },
    { when: "November", what: "Children looked after of the year to March" },
    { when: "December", what: "Section 251 outturn of the year to March; the release follows within a month" },
    { when: "March", what: "Absence of the school year before; the release is renewed" },
  ],
  report,
  notYetSupplied,
};
