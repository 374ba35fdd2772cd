import type { PublishedClub, PublishedSection } from "../published-club";
import type { AscFrCell } from "./asc-fr/cells";
import { ascFrAges } from "./asc-fr/dimensions";
import { ascFrIndicators } from "./asc-fr/indicators";
import { ascFrSources } from "./asc-fr/sources";

const sections: readonly PublishedSection[] = [
  section("all", "Residential and nursing care together", (cell) => cell.setting === "residential-and-nursing"),
  section("residential", "Residential care", (cell) => inHomes(cell, "residential") && cell.provision === "all"),
  section("nursing", "Nursing care", (cell) => inHomes(cell, "nursing")),
  section(
    "residential-by-provider",
    "Residential care by whose home it is",
    (cell) => inHomes(cell, "residential") && cell.provision !== "all",
  ),
  section("short-term", "Short-term support", (cell) => cell.setting === "maximise-independence"),
  section("older-ages", "Older people by age band", (cell) => ascFrAges[cell.age].voluntary),
];

const weeklyCost = (line: string) => `ascfr.${line}.weekly-cost`;
const olderPeople = [
  "residential.65-plus.physical-support",
  "nursing.65-plus.physical-support",
  "residential.65-plus.memory-and-cognition",
  "nursing.65-plus.memory-and-cognition",
].map(weeklyCost);
const learningDisability = ["residential.18-64.learning-disability", "residential.65-plus.learning-disability"].map(
  weeklyCost,
);

/** The ASC-FR club: what a week of long-term and short-term care costs, with the money and the weeks behind it. */
export const ascFr: PublishedClub = {
  club: "asc-fr",
  label: "ASC-FR",
  purpose:
    "Compares what a week of residential, nursing and short-term care costs, by age and by what people need help with. Every unit cost comes with the expenditure and the weeks it is made of, so that a group can be pooled as England is. The figures are of 2014-15 to 2016-17, the last that are to hand for each council.",
  licence:
    "Contains public sector information licensed under the Open Government Licence v3.0. Sources: NHS England (Personal Social Services expenditure and unit costs; Adult Social Care Finance Return), Department for Education (statistical neighbours).",
  years: ["2014-15", "2015-16", "2016-17"],
  sections,
  sources: [
    {
      ...ascFrSources["unit-costs-2014-15"],
      note: "Published by what was then the Health and Social Care Information Centre. Unit costs with numerator and denominator, council by council, own and independent-sector homes apart. England's unit cost is all expenditure divided by all weeks of the councils that have both, except residential care in own homes for people of 65 and over with a learning disability, which is published as 1,231.42 where those councils give 1,287.74. Parts are rounded to ten pounds, so that eight small lines differ by a penny; two of the lines called LA supported hold a council with negative expenditure, which England's figure takes in and a pooled one leaves out.",
    },
    {
      ...ascFrSources.activity,
      note: "Weeks of residential care in own and independent-sector homes, and of nursing care. Age bands above 65 are voluntary. Short-term activity is clients or weeks without saying which, so it is left out; so are the sums for regions and England, which stand there without a name.",
    },
    {
      ...ascFrSources["unit-costs-2016-17"],
      note: "Unit costs are worked out as expenditure divided by weeks, own and external care together; none was published council by council. The return numbers its settings and the file leaves 3, 5, 8 and 9 without a name, so only residential and nursing care are here. In the voluntary age bands a 0 stands for none as well as for not returned, so it is missing here.",
    },
  ],
  timetable: [
    {
      when: "October to December",
      what: "The expenditure report on adult social care of the year before is published",
    },
    { when: "January", what: "Release of this club, where councils' figures are published as data" },
  ],
  report: [
    {
      title: "Older people in homes: how many, which care, at what price",
      kind: "waterfall",
      indicators: olderPeople,
    },
    { title: "Older people in homes: what a week costs", kind: "ranked", indicators: olderPeople },
    {
      title: "Older people in homes: growing apart, or together",
      kind: "box",
      indicators: olderPeople.slice(0, 2),
    },
    {
      title: "Learning disability: how many, of which age, at what price",
      kind: "waterfall",
      indicators: learningDisability,
    },
    {
      title: "Learning disability: what a week costs",
      kind: "ranked",
      indicators: learningDisability,
    },
    {
      title: "Whose homes older people live in",
      kind: "mix",
      indicators: ["own", "others"].map((homes) => `ascfr.residential.65-plus.physical-support.${homes}.weeks`),
    },
    {
      title: "Own homes and independent-sector homes",
      kind: "ranked",
      indicators: [
        "ascfr.residential.65-plus.physical-support.own.weekly-cost",
        "ascfr.residential.65-plus.physical-support.others.weekly-cost",
      ],
    },
  ],
  notYetSupplied: [
    {
      what: "ASC-FR from 2017-18 on",
      shape: "expenditure and weeks by council, setting, age band and primary support reason, as for 2016-17",
    },
    {
      what: "The settings that the return numbers 3, 5, 8 and 9",
      shape: "their names, with expenditure and activity by council, age band and primary support reason",
    },
    {
      what: "Expenditure of 2015-16",
      shape: "by council, setting, age band and primary support reason, own and external apart",
    },
  ],
};

function section(id: string, label: string, holds: (cell: AscFrCell) => boolean): PublishedSection {
  return { id, label, indicators: ascFrIndicators(holds) };
}

/** Voluntary age bands have a section of their own. */
function inHomes({ setting, age }: AscFrCell, wanted: "residential" | "nursing"): boolean {
  return setting === wanted && !ascFrAges[age].voluntary;
}
