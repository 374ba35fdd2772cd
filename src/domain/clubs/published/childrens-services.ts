import type { PublishedClub } from "../published-club";
import { calendarYears } from "./calendar-years";
import { careLeavers } from "./childrens-services/care-leavers";
import { childProtection } from "./childrens-services/child-protection";
import { childrenInNeedIndicators } from "./childrens-services/children-in-need";
import { leavingCare } from "./childrens-services/leaving-care";
import { lookedAfter } from "./childrens-services/looked-after";
import { placements } from "./childrens-services/placements";
import { qualityOfCare } from "./childrens-services/quality-of-care";
import { childrensServicesReport } from "./childrens-services/report";
import { specialNeeds } from "./childrens-services/special-needs";
import { spend } from "./childrens-services/spend";
import { financialYears } from "./financial-years";
import { ro3ChildrenSections } from "./ro3-children";
import { revenueOutturnSources } from "./rsx-trend";

/** The Children's Services summary: who is referred, in need, protected and looked after, how, and at what cost. */
export const childrensServices: PublishedClub = {
  club: "childrens-services",
  label: "Children's Services summary",
  purpose:
    "Children's services from referral to leaving care, in published figures: children in need and on child protection plans, children looked after by placement, provider and distance, how they leave care, plans for special educational needs, and what a child in need costs. It draws on the spend of the club Section 251 and asks members for nothing.",
  licence:
    "Contains public sector information licensed under the Open Government Licence v3.0. Sources: Department for Education (Children looked after; Characteristics of children in need; Education, health and care plans; Section 251; Local Authority Interactive Tool; statistical neighbours), Ministry of Housing, Communities and Local Government (Revenue Outturn), Cafcass, Ministry of Justice, Office for National Statistics (mid-year population estimates).",
  years: [...financialYears("2010-11", "2024-25"), ...calendarYears(2016, 2025)].sort(),
  sections: [
    { id: "need", label: "Referrals and children in need", indicators: childrenInNeedIndicators },
    { id: "protection", label: "Child protection", indicators: childProtection },
    { id: "looked-after", label: "Children looked after", indicators: lookedAfter },
    { id: "placements", label: "Placements, providers and distance", indicators: placements },
    { id: "leaving-care", label: "Ways out of care", indicators: leavingCare },
    { id: "quality-of-care", label: "Stability, safety and health", indicators: qualityOfCare },
    { id: "care-leavers", label: "Care leavers", indicators: careLeavers },
    { id: "special-needs", label: "Education, health and care plans", indicators: specialNeeds },
    { id: "spend", label: "Spend", indicators: spend },
    ...ro3ChildrenSections,
  ],
  sources: [
    {
      title: "Children looked after in England including adoptions",
      publisher: "Department for Education",
      note: "Counts of councils are exact and those of one to five may be withheld; England's are rounded to the nearest 10. Children in a series of short breaks are not counted.",
    },
    {
      title: "Characteristics of children in need",
      publisher: "Department for Education",
      note: "Years end on 31 March. Small counts are withheld.",
    },
    {
      title: "Education, health and care plans (SEN2)",
      publisher: "Department for Education",
      note: "Requests and new plans are of calendar years. Until the return of January 2022 councils reported totals; since then each child is reported.",
    },
    {
      title: "Local Authority Interactive Tool",
      publisher: "Department for Education",
      note: "It writes every missing figure as a dash, whatever the reason. Rates use population estimates in line with the census of 2021.",
    },
    {
      title: "Care applications, in the Local Authority Interactive Tool",
      publisher: "Cafcass",
      note: "Counted by the court advisory service; what it still gives for councils that had ended, or gives for later ones before they began, is left out.",
    },
    {
      title: "Tribunal appeals, in the Local Authority Interactive Tool",
      publisher: "Ministry of Justice",
      note: "Appeals to the tribunal for special educational needs and disability, of calendar years.",
    },
    {
      title: "Local Authority Interactive Tool, from the Section 251 outturn",
      publisher: "Department for Education",
      note: "Three gross lines are added up for spend on social care. Middlesbrough and Wandsworth have none for 2024-25.",
    },
    {
      title: "Mid-year population estimates",
      publisher: "Office for National Statistics",
      note: "Residents aged 0 to 17 on 30 June, which falls in the financial year shown.",
    },
    ...revenueOutturnSources,
  ],
  timetable: [
    { when: "June", what: "Education, health and care plans of the calendar year before" },
    { when: "October", what: "Characteristics of children in need of the year to March" },
    { when: "November", what: "Children looked after of the year to March" },
    { when: "December", what: "Section 251 outturn of the year to March; the release follows within a month" },
  ],
  report: childrensServicesReport,
  notYetSupplied: [
    {
      what: "Adoption scorecards: days from entering care to moving in (A1) and from court authority to match (A2)",
      shape: "a three-year average in days for each council and span of years",
    },
    {
      what: "Children looked after by placement from 31 March 2018 to 31 March 2020",
      shape: "the counts of each placement type, provider and distance, as of the other years",
    },
  ],
};
