import type { PublishedClub } from "../published-club";
import { activity } from "./section-251/activity";
import { grossSpend } from "./section-251/gross-spend";
import { unitCosts } from "./section-251/unit-costs";

/** The Section 251 club: what councils spent on children's services, and how many children that was for. */
export const section251: PublishedClub = {
  club: "section-251",
  label: "Section 251",
  purpose:
    "What councils spent on children's services, by line and for each child, from the returns they must make under section 251 of the Apprenticeships, Skills, Children and Learning Act 2009.",
  licence:
    "Contains public sector information licensed under the Open Government Licence v3.0. Sources: Department for Education (Local Authority Interactive Tool; Section 251; Children looked after; Characteristics of children in need; statistical neighbours); Office for National Statistics (mid-year population estimates).",
  years: ["2016-17", "2017-18", "2018-19", "2019-20", "2020-21", "2021-22", "2022-23", "2023-24", "2024-25"],
  sections: [
    { id: "unit-costs", label: "Weekly unit costs", indicators: unitCosts },
    { id: "gross-spend", label: "Gross spend", indicators: grossSpend },
    { id: "activity", label: "Children", indicators: activity },
  ],
  sources: [
    {
      title: "Local Authority Interactive Tool, from the Section 251 outturn",
      publisher: "Department for Education",
      note: "Middlesbrough and Wandsworth have no figures for 2024-25, and England's figures of that year are without them. Unit costs are rounded to the nearest GBP 5.",
    },
    {
      title: "Children looked after in England including adoptions",
      publisher: "Department for Education",
      note: "Counts on 31 March; earlier years are revised by later publications. England's counts are rounded to the nearest 10, councils' are not.",
    },
    {
      title: "Characteristics of children in need",
      publisher: "Department for Education",
      note: "Years end on 31 March.",
    },
    {
      title: "Mid-year population estimates",
      publisher: "Office for National Statistics",
      note: "Rebased on the census of 2021; the estimates of today's authorities are given for earlier years too, and left out where the authority did not exist.",
    },
  ],
  timetable: [
    { when: "July", what: "Mid-year population estimates of the year before" },
    { when: "October", what: "Characteristics of children in need of the year to March" },
    { when: "November", what: "Children looked after of the year to March" },
    { when: "December", what: "Section 251 outturn of the year to March; the release follows within a month" },
  ],
  report: [
    { title: "Weekly unit costs", chart: "ranked-bar", indicators: unitCosts.map(({ id }) => id) },
    { title: "Gross spend by line", chart: "trend", indicators: grossSpend.map(({ id }) => id) },
    { title: "Children", chart: "ranked-bar", indicators: activity.map(({ id }) => id) },
  ],
  notYetSupplied: [],
};
