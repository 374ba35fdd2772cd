import type { PublishedClub } from "../published-club";
import { outcomes } from "./adults/outcomes";
import { profiles } from "./adults/profiles";
import { adultsReport } from "./adults/report";
import { financialYears } from "./financial-years";
import { ro3Adults } from "./ro3-adults-lines";
import { ro3Amounts, ro3PerHead, ro3Shares } from "./ro3-indicators";
import { ro3Residents } from "./ro3-residents";
import { residentsSource, revenueOutturnSources, rsxAdults, rsxTrend } from "./rsx-trend";

/** The Adults summary: what adult social care cost, for whom, and how it turned out. */
export const adults: PublishedClub = {
  club: "adults",
  label: "Adults summary",
  purpose:
    "Compares what councils spend on adult social care, line by line: in pounds, as a share of the service, and for each resident of the age that the line is for. Beside the cost stand outcomes: quality of life, information, short-term support, staff turnover.",
  licence:
    "Contains public sector information licensed under the Open Government Licence v3.0. Sources: Ministry of Housing, Communities and Local Government (Revenue Outturn), Office for National Statistics (mid-year population estimates), Department of Health and Social Care, NHS England and Skills for Care (Adult Social Care Outcomes Framework), Office for Health Improvement and Disparities (Fingertips), Department for Education (statistical neighbours).",
  years: financialYears("2014-15", "2024-25"),
  sections: [
    { id: "spend", label: "Revenue outturn (RO3): spend", indicators: ro3Amounts(ro3Adults) },
    { id: "shares", label: "Revenue outturn (RO3): shares of the service", indicators: ro3Shares(ro3Adults) },
    { id: "per-head", label: "Revenue outturn (RO3): spend per resident", indicators: ro3PerHead(ro3Adults) },
    { id: "trend", label: "Revenue summary (RSX): year by year", indicators: rsxTrend(rsxAdults) },
    { id: "outcomes", label: "Outcomes", indicators: [...outcomes, ...profiles] },
    { id: "residents", label: "Residents", indicators: ro3Residents(ro3Adults) },
  ],
  sources: [
    ...revenueOutturnSources,
    residentsSource,
    {
      title: "Adult Social Care Outcomes Framework, 2015-16 to 2022-23",
      publisher: "Department of Health and Social Care; NHS England; Skills for Care",
      note: "As the Office for Local Government brought it together. The users' survey has no figures for 2020-21; carers are asked every other year.",
    },
    {
      title: "Adult Social Care Outcomes Framework, 2024-25",
      publisher: "Department of Health and Social Care",
      note: "Quality of life (1A) only, another measure than what care adds to it. Two councils' score is withheld for too few answers.",
    },
    {
      title: "Public health profiles (Fingertips)",
      publisher: "Office for Health Improvement and Disparities",
      note: "Permanent admissions to homes and satisfaction with care are to hand for sixteen councils only.",
    },
  ],
  timetable: [
    { when: "June", what: "Mid-year population estimates" },
    { when: "Autumn", what: "Revenue outturn of the year to March; the release follows within a month" },
    { when: "December", what: "Adult Social Care Outcomes Framework of the year to March" },
  ],
  report: adultsReport,
  notYetSupplied: [
    {
      what: "Adult Social Care Outcomes Framework 2023-24, and 2024-25 beyond quality of life",
      shape: "one score or per cent a council and measure, as for 2015-16 to 2022-23",
    },
    {
      what: "People in long-term support on 31 March 2025",
      shape:
        "people by council; the count to hand is of 31 March 2026, provisional and rounded to 5, a year after the spend",
    },
    { what: "RO3 before 2024-25", shape: "expenditure, income and net expenditure by council and line" },
  ],
};
