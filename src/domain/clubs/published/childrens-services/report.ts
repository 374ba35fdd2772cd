import type { PublishedReportPage } from "../../published-club";
import { ro3Children } from "../ro3-children-lines";
import { ro3Id } from "../ro3-indicators";

/** The lines that add up to all spend, children looked after by where they live, which says more than the whole. */
export const linesOfChildren = ro3Children.lines.filter(({ key, within }) =>
  within ? key.startsWith("looked-after.") : key !== "looked-after",
);

/** Which lines make up the spend per child above or below the group's. */
export const childrensBridge: PublishedReportPage = {
  title: "Which lines make the difference",
  kind: "bridge",
  indicators: [ro3Children.total, ...linesOfChildren].map((line) => `${ro3Id(ro3Children, line, "net")}-per-head`),
};

/** The pages of the Children's Services summary's comparative report. */
export const childrensServicesReport: readonly PublishedReportPage[] = [
  childrensBridge,
  {
    title: "What a child in need costs",
    kind: "ranked",
    indicators: [
      "cs.social-care.per-child-in-need",
      "cs.social-care.per-resident-0-17",
      "s251.looked-after.weekly-cost",
      "s251.social-work.weekly-cost",
    ],
  },
  {
    title: "Cost beside what it achieves",
    kind: "quadrant",
    indicators: [
      "cs.ro3.looked-after.expenditure-per-head",
      "cs.cla.three-placements-share",
      "cs.ro3.safeguarding.expenditure-per-head",
      "cs.cpp.repeat-plan-share",
      "cs.ro3.family-support.expenditure-per-head",
      "cs.cin.re-referral-share",
      "cs.ro3.youth-justice.expenditure-per-head",
      "cs.cla.convicted-share",
    ],
  },
  {
    title: "Children looked after, in need and on plans",
    kind: "trend",
    indicators: ["cla.rate-per-10000", "cs.cin.rate-per-10000", "cs.cpp.rate-per-10000", "cs.cin.referrals-per-10000"],
  },
  {
    title: "Child protection at a glance",
    kind: "spine",
    indicators: [
      "cs.cpp.enquiries-per-10000",
      "cs.cpp.conference-within-15-days-share",
      "cs.cpp.repeat-plan-share",
      "cs.cpp.rate-per-10000",
      "cs.cpp.two-years-share",
      "cs.cpp.reviewed-on-time-share",
      "cs.cpp.care-applications-per-10000",
    ],
  },
  {
    title: "More than chance?",
    kind: "funnel",
    indicators: ["cs.cla.starts-per-10000", "cs.cla.three-placements-share", "cs.cpp.repeat-plan-share"],
  },
  {
    title: "Into care and out of it",
    kind: "ranked",
    indicators: [
      "cs.cla.starts-per-10000",
      "cs.cla.ceases-per-10000",
      "cs.cla.ceases.adopted-share",
      "cs.cla.ceases.special-guardianship-share",
    ],
  },
  {
    title: "Where children looked after live",
    kind: "mix",
    indicators: ["fostering", "childrens-homes", "supported-accommodation", "with-parents"].map(
      (type) => `cs.cla.placement.${type}-share`,
    ),
  },
  {
    title: "Who provides their placements",
    kind: "mix",
    indicators: ["own", "private", "voluntary", "parents"].map((provider) => `cs.cla.provider.${provider}-share`),
  },
  {
    title: "Placements one by one",
    kind: "ranked",
    indicators: [
      "cs.cla.placement.fostering-share",
      "cs.cla.placement.childrens-homes-share",
      "cs.cla.provider.own-share",
      "cs.cla.distance.over-20-miles-share",
      "cs.cla.distance.over-20-miles-outside-area-share",
    ],
  },
  {
    title: "Re-referrals, and how soon things are done",
    kind: "spine",
    indicators: [
      "cs.cin.re-referral-share",
      "cs.cin.assessed-within-45-days-share",
      "cs.cpp.repeat-plan-share",
      "cs.cpp.conference-within-15-days-share",
      "cs.cpp.reviewed-on-time-share",
      "cs.cla.three-placements-share",
      "cs.cla.long-stable-share",
      "cs.care-leavers.in-education-or-work-share",
      "cs.care-leavers.suitable-accommodation-share",
    ],
  },
  {
    title: "Referrals and re-referrals",
    kind: "scatter",
    indicators: ["cs.cin.referrals-per-10000", "cs.cin.re-referral-share"],
  },
  {
    title: "How they turn out, one by one",
    kind: "ranked",
    indicators: [
      "cs.cin.re-referral-share",
      "cs.cpp.repeat-plan-share",
      "cs.cla.long-stable-share",
      "cs.care-leavers.in-education-or-work-share",
      "cs.care-leavers.suitable-accommodation-share",
    ],
  },
  {
    title: "Plans for special educational needs",
    kind: "trend",
    indicators: ["cs.ehc.requests", "cs.ehc.plans-issued", "cs.ehc.within-20-weeks-share", "cs.ehc.plans"],
  },
];
