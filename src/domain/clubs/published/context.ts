import type { PublishedClub } from "../published-club";
import { calendarYears } from "./calendar-years";
import { deprivation } from "./context/deprivation";
import { fostering } from "./context/fostering";
import { place } from "./context/place";
import { population } from "./context/population";
import { providers } from "./context/providers";
import { workforce } from "./context/workforce";
import { financialYears } from "./financial-years";

/** Context: what a council cannot choose and is compared by, and what drives its spend. */
export const context: PublishedClub = {
  club: "context",
  label: "Context",
  purpose:
    "What drives demand and cost and what a council cannot choose: how many people of what age live there, how deprived and how rural the area is, what labour costs, who does social work, and what foster and children's homes there are. Similar authorities are found by these figures, and models of spend draw on them.",
  licence:
    "Contains public sector information licensed under the Open Government Licence v3.0. Sources: Office for National Statistics (mid-year population estimates; Rural-Urban Classification), Ministry of Housing, Communities and Local Government (English Indices of Deprivation 2019 and 2025), Department for Education (Local Authority Interactive Tool; Children's social work workforce; Dedicated Schools Grant; statistical neighbours), Department for Work and Pensions (children in low income families), Department for Environment, Food and Rural Affairs (Rural-Urban Classification), Ofsted (fostering; providers and places).",
  years: [...financialYears("2011-12", "2024-25"), ...calendarYears(2016, 2025)].sort(),
  sections: [
    { id: "population", label: "Residents", indicators: population },
    { id: "deprivation", label: "Deprivation", indicators: deprivation },
    { id: "place", label: "Rural and urban, and labour costs", indicators: place },
    { id: "workforce", label: "Social workers", indicators: workforce },
    { id: "fostering", label: "The council's own fostering", indicators: fostering },
    { id: "providers", label: "Homes and agencies in the area", indicators: providers },
  ],
  sources: [
    {
      title: "Mid-year population estimates",
      publisher: "Office for National Statistics",
      note: "Residents aged 0 to 17 are in line with the census of 2021 in every year. Of the other ages, 2011 to 2020 are from before it, 2023 is the first issue of July 2024, and 2021 and 2022 are not to hand: nothing is put in between. For 2024, 18 to 64 and all ages are worked out from the other bands. Councils that began later are left out of years before.",
    },
    {
      title: "English Indices of Deprivation 2019, upper-tier summaries",
      publisher: "Ministry of Housing, Communities and Local Government",
      note: "Ranks are among 151 upper-tier areas. Indices of different editions are no trend.",
    },
    {
      title: "English Indices of Deprivation 2025, local authority summaries",
      publisher: "Ministry of Housing, Communities and Local Government",
      note: "Ranks are among 296 districts and unitary councils, so that counties have none; their scores are worked out from their districts.",
    },
    {
      title: "Local Authority Interactive Tool, from children in low income families",
      publisher: "Department for Work and Pensions",
      note: "Calibrated to a survey of households; the years before were revised when its method changed.",
    },
    {
      title: "Rural-Urban Classification 2011, lookup of higher-level areas",
      publisher: "Office for National Statistics and Department for Environment, Food and Rural Affairs",
      note: "Classes are published in words; here numbers stand for them, as the definition says. Cumberland and Westmorland and Furness have none of their own, Cumbria has.",
    },
    {
      title: "Dedicated Schools Grant allocations",
      publisher: "Department for Education",
      note: "The area cost adjustment is implied by published rates, to five places.",
    },
    {
      title: "Local Authority Interactive Tool, from Children's social work workforce",
      publisher: "Department for Education",
      note: "As of 30 September, or of the year to that day. The tool writes every missing figure as a dash.",
    },
    {
      title: "Fostering in England",
      publisher: "Ofsted",
      note: "Two years of returns, rounded to five. Bournemouth, Cumbria, Northamptonshire, Poole and the three boroughs that report together have no code in the files and are left out.",
    },
    {
      title: "Children's social care providers and places, provider level",
      publisher: "Ofsted",
      note: "Counted by where a home is. Rows without a code, of councils since abolished and of Wales, are left out.",
    },
  ],
  timetable: [
    { when: "February", what: "Children's social work workforce of 30 September" },
    { when: "July", what: "Mid-year population estimates of the year before" },
    { when: "November", what: "Fostering and providers of 31 March; the release follows within a month" },
  ],
  report: [
    {
      title: "The area at a glance",
      kind: "spine",
      indicators: [
        "ctx.population.0-17-share",
        "ctx.population.65-plus-share",
        "ctx.imd-2025.average-score",
        "ctx.imd-2025.income",
        "ctx.child-poverty-share",
        "ctx.social-workers.turnover-share",
        "ctx.social-workers.agency-share",
        "ctx.social-workers.vacancy-share",
        "ctx.social-workers.caseload",
      ],
    },
    {
      title: "Residents",
      kind: "ranked",
      indicators: ["ctx.population.0-17", "ctx.population.0-17-share", "ctx.population.65-plus-share"],
    },
    {
      title: "Deprivation",
      kind: "ranked",
      indicators: ["ctx.imd-2025.average-score", "ctx.imd-2025.income", "ctx.child-poverty-share"],
    },
    {
      title: "Social workers",
      kind: "ranked",
      indicators: [
        "ctx.social-workers.turnover-share",
        "ctx.social-workers.agency-share",
        "ctx.social-workers.vacancy-share",
        "ctx.social-workers.caseload",
      ],
    },
    {
      title: "Deprivation and children looked after",
      kind: "scatter",
      indicators: ["ctx.imd-2025.average-score", "cla.rate-per-10000"],
    },
    {
      title: "Whose children's homes are in the area",
      kind: "mix",
      indicators: ["private", "council", "voluntary"].map((owner) => `ctx.childrens-homes.${owner}.places`),
    },
    {
      title: "Places in children's homes, year by year",
      kind: "trend",
      indicators: ["ctx.childrens-homes.private.places", "ctx.childrens-homes.council.places"],
    },
    {
      title: "Foster places",
      kind: "trend",
      indicators: ["ctx.fostering.approved-places", "ctx.fostering.filled-places"],
    },
  ],
  notYetSupplied: [
    {
      what: "Income deprivation affecting children (IDACI) and older people (IDAOPI)",
      shape: "average score and rank for each upper-tier council, of the editions of 2019 and 2025",
    },
    {
      what: "Population by age for the middle of 2021 and 2022, and bands over 65 for 2024",
      shape: "residents by council, year and age band, in line with the census of 2021",
    },
    {
      what: "Area cost adjustment of the relative needs formulae for social care",
      shape: "a factor for each council and year, for children's and for adults' services",
    },
    {
      what: "Ages of foster carers and occupancy of homes",
      shape: "counts by age band; nights occupied of nights available",
    },
  ],
};
