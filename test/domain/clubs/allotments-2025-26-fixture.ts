import { defineClub } from "../../../src/domain/clubs/define-club";
import { serialOfDate } from "../../../src/domain/questionnaire/excel-date";
import type { CellContent, Filled } from "../rules/answers-of";
import { allotments202526 } from "./allotments-2025-26";
import type { ClubFixture } from "./club-fixture";

const club = defineClub(allotments202526);
if (!club.ok) throw new Error(club.problem.message);

const cells: Readonly<Record<string, CellContent>> = {
  "plot.contact": "A. Contact",
  "plot.let": 180,
  "plot.vacant": 20,
  "plot.plots": 200,
  "plot.spend": 30_000,
  "plot.rents": 9000,
  "plot.waiting": "Half plots for new gardeners.",
  "plot.signed_by": "B. Officer",
  "plot.signed_on": serialOfDate("2026-06-01", 1900),
};
const example: Filled = {
  cells,
  rows: {
    sites: [
      { site: "Mill Lane", plots: 120, water: "Taps" },
      { site: "Canal Side", plots: 50, water: "Tanks" },
      { site: "Park Road", plots: 30, water: "None" },
    ],
  },
};

/** The made-up club with its test data, as for any club. The product does not include it. */
export const allotments202526Fixture: ClubFixture = {
  club: club.value,
  example,
  lastYear: { ...example, cells: { ...cells, "plot.spend": 28_500 }, template: { year: "2024-25" } },
  releases: [],
  figures: { "plot.let-share": 90, "plot.cost": 150 },
  faults: [
    {
      family: "template",
      what: "a name deleted",
      nameGone: "plot.signed_on",
      finds: ["PLOT-TEMPLATE-01 plot.signed_on"],
    },
    {
      family: "cell type",
      what: "a way to get water that is not in the list",
      cells: [["sites[water]", "A well", 1]],
      finds: ["PLOT-TYPE-01 sites[water] of Canal Side"],
    },
    {
      family: "cell form",
      what: "spaces around an answer",
      cells: [["plot.contact", " A. Contact"]],
      finds: ["PLOT-FORM-01 plot.contact"],
    },
    {
      family: "range",
      what: "fewer vacant plots than none",
      cells: [["plot.vacant", -20]],
      finds: ["PLOT-RANGE-01 plot.vacant", "PLOT-SUM-01 plot.plots"],
    },
    {
      family: "missing",
      what: "an answer left blank",
      cells: [["sites[water]", null, 0]],
      finds: ["PLOT-MISSING-01 sites[water] of Mill Lane"],
    },
    {
      family: "paired",
      what: "rents that come to more than the spend",
      cells: [["plot.rents", 90_000]],
      finds: ["PLOT-SENSE-01 plot.rents"],
    },
    {
      family: "arithmetic",
      what: "plots of the sites that don't add up",
      cells: [["sites[plots]", 51, 1]],
      finds: ["PLOT-SITES-01 plot.plots"],
    },
    {
      family: "duplicates",
      what: "a site listed twice",
      cells: [["sites[site]", "Mill Lane", 2]],
      finds: ["PLOT-TWICE-01 sites[site] of Mill Lane"],
    },
    {
      family: "year on year",
      what: "spend that jumped",
      cells: [["plot.spend", 60_000]],
      finds: ["PLOT-YEAR-01 plot.spend"],
    },
    {
      family: "completeness",
      what: "nobody who signs",
      cells: [["plot.signed_by", null]],
      finds: ["PLOT-DONE-01 plot.signed_by"],
    },
    {
      family: "disclosure",
      what: "an e-mail address in the scrapbook",
      cells: [["plot.waiting", "Ask jo@council.example."]],
      finds: ["PLOT-PRIVATE-01 plot.waiting"],
    },
    {
      family: "explanation",
      what: "words that explain nothing",
      explained: { finding: "PLOT-YEAR-01 plot.spend", text: "We have looked at it and it is right." },
      finds: ["PLOT-WORDS-01 explanation of PLOT-YEAR-01 on plot.spend"],
    },
  ],
};
