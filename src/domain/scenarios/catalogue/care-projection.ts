import type { Scenario } from "../scenario";
import { careProjectionInputs } from "./care-projection-inputs";
import { sourceTitles } from "./source-titles";

/** Children in care by placement over five years, as a stock with flows in, out and between, and how far chance may move it. */
export const careProjection: Scenario = {
  id: "care-projection",
  title: "Children in care, five years",
  question: "How many children would be in care, in which placements and at what cost, at the rates that you put in?",
  service: "children",
  years: 5,
  inputs: careProjectionInputs,
  steps: [
    {
      name: "Other_children",
      label: "In other placements now",
      unit: "children",
      decimals: 0,
      formula: "MAX(0,Children_looked_after-Fostering_children-Homes_children)",
      how: "All who are neither in foster care nor in children's homes.",
    },
    {
      name: "Cost_now",
      label: "Cost a year of those in care now",
      unit: "GBP",
      decimals: 0,
      formula:
        "(Fostering_children*Fostering_per_week+Homes_children*Homes_per_week+Other_children*Other_per_week)*365/7",
      how: "Children × cost a week × 365 ÷ 7, for the three kinds of placement.",
    },
    {
      name: "Entries_in_year",
      label: "Coming into care",
      unit: "children",
      decimals: 0,
      formula: "Starts_per_year*(1+Entries_growth)^Year_number",
      years: {},
      how: "Children coming in a year, with the change of each year.",
    },
    {
      name: "Children_at_end",
      label: "In care at the end of the year",
      unit: "children",
      decimals: 0,
      formula: "PRIOR(Children_at_end)*(1-Leaving_share)+Entries_in_year",
      years: { first: "(Fostering_children+Homes_children+Other_children)*(1-Leaving_share)+Entries_in_year" },
      how: "Those of the year before who stay, and those who come in.",
    },
    {
      name: "Other_at_end",
      label: "Of these, in other placements",
      unit: "children",
      decimals: 0,
      formula: "PRIOR(Other_at_end)*(1-Leaving_share)+Entries_in_year*MAX(0,1-Share_to_fostering-Share_to_homes)",
      years: { first: "Other_children*(1-Leaving_share)+Entries_in_year*MAX(0,1-Share_to_fostering-Share_to_homes)" },
      how: "Those who stay, and those who come in to neither.",
    },
    {
      name: "Fostering_at_end",
      label: "Of these, in foster care",
      unit: "children",
      decimals: 0,
      formula:
        "(PRIOR(Fostering_at_end)*(1-Fostering_to_homes)+(PRIOR(Children_at_end)-PRIOR(Other_at_end)-PRIOR(Fostering_at_end))*Homes_to_fostering)*(1-Leaving_share)+Entries_in_year*Share_to_fostering",
      years: {
        first:
          "(Fostering_children*(1-Fostering_to_homes)+Homes_children*Homes_to_fostering)*(1-Leaving_share)+Entries_in_year*Share_to_fostering",
      },
      how: "Those who stay in care and with carers, those who come from homes, and those who come in.",
    },
    {
      name: "Homes_at_end",
      label: "Of these, in children's homes",
      unit: "children",
      decimals: 0,
      formula: "MAX(0,Children_at_end-Other_at_end-Fostering_at_end)",
      years: {},
      how: "All who are left.",
    },
    {
      name: "Chance_variance",
      label: "Variance by chance alone",
      unit: "children squared",
      decimals: 0,
      formula:
        "PRIOR(Chance_variance)*(1-Leaving_share)^2+PRIOR(Children_at_end)*Leaving_share*(1-Leaving_share)+Entries_in_year",
      years: {
        first: "(Fostering_children+Homes_children+Other_children)*Leaving_share*(1-Leaving_share)+Entries_in_year",
      },
      how: "Of the year before, as far as they stay, of who leaves and of who comes in: chance alone.",
    },
    {
      name: "Newly_in_care",
      label: "In care who came in since the start",
      unit: "children",
      decimals: 0,
      formula: "PRIOR(Newly_in_care)*(1-Leaving_share)+Entries_in_year",
      years: { first: "Entries_in_year" },
      how: "Those who came in and stay.",
    },
    {
      name: "Likely_range",
      label: "How far off, either way",
      unit: "children",
      decimals: 0,
      formula: "1.2816*SQRT(Chance_variance+(Newly_in_care*Entries_off_by)^2)",
      years: {},
      how: "1.2816 standard deviations: four times in five it is within. Chance, and the level of entries.",
    },
    {
      name: "Lower_line",
      label: "Lower line",
      unit: "children",
      decimals: 0,
      formula: "MAX(0,Children_at_end-Likely_range)",
      years: {},
      how: "In care at the end of the year less that.",
    },
    {
      name: "Upper_line",
      label: "Upper line",
      unit: "children",
      decimals: 0,
      formula: "Children_at_end+Likely_range",
      years: {},
      how: "In care at the end of the year and that.",
    },
    {
      name: "Cost_in_year",
      label: "Cost in the year",
      unit: "GBP",
      decimals: 0,
      formula:
        "((PRIOR(Fostering_at_end)+Fostering_at_end)*Fostering_per_week+(PRIOR(Homes_at_end)+Homes_at_end)*Homes_per_week+(PRIOR(Other_at_end)+Other_at_end)*Other_per_week)/2*365/7",
      years: {
        first:
          "((Fostering_children+Fostering_at_end)*Fostering_per_week+(Homes_children+Homes_at_end)*Homes_per_week+(Other_children+Other_at_end)*Other_per_week)/2*365/7",
      },
      how: "Children halfway between the start and the end of the year × cost a week × 365 ÷ 7.",
    },
    {
      name: "Cost_range",
      label: "How far off the cost, either way",
      unit: "GBP",
      decimals: 0,
      formula:
        "Cost_in_year*1.2816*SQRT(PRIOR(Chance_variance)*(3-2*Leaving_share)+Chance_variance+((PRIOR(Newly_in_care)+Newly_in_care)*Entries_off_by)^2)/MAX(1,PRIOR(Children_at_end)+Children_at_end)",
      years: {
        first: "Cost_in_year*Likely_range/MAX(1,Fostering_children+Homes_children+Other_children+Children_at_end)",
      },
      how: "As far as children halfway through the year are, in proportion. The start of year 1 is known.",
    },
    {
      name: "Extra_cost",
      label: "Cost in year 5 above that now",
      unit: "GBP",
      decimals: 0,
      formula: "INDEX(Cost_in_year,5)-Cost_now",
      how: "Cost in year 5 − cost a year of those in care now",
      note: "Negative if less.",
    },
    {
      name: "Children_in_year_5",
      label: "In care at the end of year 5",
      unit: "children",
      decimals: 0,
      formula: "INDEX(Children_at_end,5)",
      how: "In care at the end of the year, in year 5.",
    },
    {
      name: "Range_in_year_5",
      label: "Four times in five, between",
      unit: "children",
      decimals: 0,
      formula: 'TEXT(INDEX(Lower_line,5),"#,##0")&" and "&TEXT(INDEX(Upper_line,5),"#,##0")',
      how: "The lower and the upper line in year 5.",
    },
    {
      name: "Settles_at",
      label: "Where numbers settle",
      unit: "children",
      decimals: 0,
      formula: 'IF(Entries_growth=0,Starts_per_year/Leaving_share,"They never settle")',
      how: "Children coming in a year ÷ the share that leaves; only while as many come in each year.",
    },
  ],
  outputs: ["Extra_cost", "Children_in_year_5", "Range_in_year_5", "Settles_at"],
  saving: null,
  picture: {
    kind: "lines",
    title: "Children in care, and a range that holds four times in five",
    rows: ["Children_at_end", "Lower_line", "Upper_line"],
  },
  assumptions: [
    "Children leave every placement at the same rate, and nobody comes in and leaves within one year. Prices stay as they are.",
    "The range holds chance and the stated doubt about entries. A new policy, a court ruling or a wave of arrivals moves numbers further.",
    "As it starts, children come into each kind of placement as they are placed now, and none moves: the mix stays until you put in your own flows.",
    "Rates start from the last published year, and entries stay at its number until you change them. It does not say what will or ought to happen.",
  ],
  sources: [
    {
      title: sourceTitles.cambridgeshire,
      place:
        "Complexity in demand-led budgeting, and Children's Social Care – Looking forward: numbers follow who comes in and who leaves. It gives no rates",
    },
  ],
};
