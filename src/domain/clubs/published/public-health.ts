import type { PublishedClub } from "../published-club";
import { calendarYears } from "./calendar-years";
import { financialYears } from "./financial-years";
import { childrensHealth } from "./public-health/children";
import { profiles } from "./public-health/profiles";
import { publicHealthReport } from "./public-health/report";
import { ro3Amounts, ro3PerHead, ro3Shares } from "./ro3-indicators";
import { ro3PublicHealth } from "./ro3-public-health-lines";
import { ro3Residents } from "./ro3-residents";
import { residentsSource, revenueOutturnSources, rsxPublicHealth, rsxTrend } from "./rsx-trend";

/** Financial and academic years, calendar years, and three years together: each as its publisher has it. */
const years = [
  ...financialYears("2014-15", "2024-25"),
  ...calendarYears(2011, 2024),
  ...["2014-16", "2015-17", "2016-18", "2017-19", "2018-20", "2019-21", "2020-22", "2021-23", "2022-24", "2023-25"],
  ...["2013-16", "2014-17", "2015-18", "2016-19", "2017-20", "2018-21", "2019-22", "2020-23", "2021-24"],
].sort();

/** The Public Health club: what councils' public health cost, and how healthy their residents are. */
export const publicHealth: PublishedClub = {
  club: "public-health",
  label: "Public Health",
  purpose:
    "Compares what councils spend on public health, line by line: in pounds, as a share of the service, and for each resident of the age that the line is for. Beside the cost stand outcomes, from smoking and weight to how long people live.",
  licence:
    "Contains public sector information licensed under the Open Government Licence v3.0. Sources: Ministry of Housing, Communities and Local Government (Revenue Outturn), Office for National Statistics (mid-year population estimates), Office for Health Improvement and Disparities (Fingertips), Department for Education (Local Authority Interactive Tool; statistical neighbours).",
  years,
  sections: [
    { id: "spend", label: "Revenue outturn (RO3): spend", indicators: ro3Amounts(ro3PublicHealth) },
    { id: "shares", label: "Revenue outturn (RO3): shares of the service", indicators: ro3Shares(ro3PublicHealth) },
    { id: "per-head", label: "Revenue outturn (RO3): spend per resident", indicators: ro3PerHead(ro3PublicHealth) },
    { id: "trend", label: "Revenue summary (RSX): year by year", indicators: rsxTrend(rsxPublicHealth) },
    { id: "outcomes", label: "Health of residents (132 councils, no counties)", indicators: profiles },
    { id: "children", label: "Health of children and young people", indicators: childrensHealth },
    { id: "residents", label: "Residents", indicators: ro3Residents(ro3PublicHealth) },
  ],
  sources: [
    ...revenueOutturnSources,
    residentsSource,
    {
      title: "Public health profiles (Fingertips)",
      publisher: "Office for Health Improvement and Disparities",
      note: "From a copy without counties: 132 councils at most, sixteen in screening for chlamydia; n says so. Calendar years stay calendar years, and three years together are written 2015-17. Of the cumulative NHS Health Check only the figures at the end of a financial year are here. Care home ratings, monthly and for sixteen councils only, are left out.",
    },
    {
      title: "Local Authority Interactive Tool",
      publisher: "Department for Education",
      note: "The tool writes - for every reason that a figure is missing. Zeros that it gives for councils since abolished are left out, and so is what it gives for councils before they existed.",
    },
  ],
  timetable: [
    { when: "June", what: "Mid-year population estimates" },
    { when: "Autumn", what: "Revenue outturn of the year to March; the release follows within a month" },
    { when: "All year", what: "Outcomes in the profiles, each in its own time" },
  ],
  report: publicHealthReport,
  notYetSupplied: [
    { what: "Public health grant allocations", shape: "pounds by council and financial year" },
    { what: "RO3 before 2024-25", shape: "expenditure, income and net expenditure by council and line" },
    { what: "Fingertips for counties", shape: "the same measures for the 21 county councils" },
  ],
};
