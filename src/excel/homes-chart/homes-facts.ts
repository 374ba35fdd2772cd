import { firstRow } from "../chart-parts/data-block";

/** What the facts of a chart of homes are, in the order of their cells. */
const labels = {
  count: "Homes listed",
  known: "Homes whose cost can be worked out",
  lowest: "Lowest cost of an occupied week",
  highest: "Highest",
  cost: "All homes together: cost",
  occupancy: "All homes together: occupancy",
  place: "Place of the bar of all together",
  rows: "Rows drawn",
  costliest: "The most expensive home",
  occupied: "Its occupancy",
  whose: "Whose homes",
  line: "What it shows",
  how: "How it is worked out",
  source: "Source",
  finding: "What the chart says",
  note: "The note below it",
  caption: "The chart in words",
  shownTitle: "The title shown",
  shownNote: "The note shown",
} as const;

type Fact = keyof typeof labels;

const names = Object.keys(labels) as Fact[];
const cell = Object.fromEntries(names.map((name, at) => [name, `$B$${firstRow + at}`])) as Record<Fact, string>;
const addressOf = (name: Fact) => cell[name].replaceAll("$", "");

/** The cells that the title and the note below the chart show, as if its cells began in A1. */
export const titleCells = { title: addressOf("shownTitle"), note: addressOf("shownNote") };

/** The cells of the texts that come with the chart's description, in their order. */
export const givenCells = `${addressOf("whose")}:${addressOf("source")}`;

/** The cells of facts that are pounds, and those that are shares. */
export const factFormats = {
  pounds: `${addressOf("lowest")}:${addressOf("cost")}`,
  percent: [addressOf("occupancy"), addressOf("occupied")],
};

/** The ranges of what is known of each row of the table. */
export type HomeLists = Readonly<
  Record<"isHome" | "costs" | "nights" | "available" | "weekly" | "occupancy" | "order" | "place" | "name", string>
>;

/** Formulas' parts that others need. */
export const homesFacts = {
  count: cell.count,
  known: cell.known,
  cost: cell.cost,
  occupancy: cell.occupancy,
  place: cell.place,
  rows: cell.rows,
};

/** Formulas' parts: an amount in pounds, and how much of a home is occupied. */
export const inWords = {
  pounds: (figure: string) => `TEXT(${figure},"£#,##0;−£#,##0")`,
  occupied: (figure: string) => `IF(ISNUMBER(${figure}),TEXT(${figure},"0%")&" occupied","occupancy not known")`,
};

/** The labels and formulas of the facts and the words. @param nights in the unit of the cost: 7 for a week */
export function factRows(lists: HomeLists, nights: number): readonly (readonly [string, string])[] {
  const { isHome, costs, nights: slept, available, weekly, occupancy, order, name } = lists;
  const isKnown = `--ISNUMBER(${weekly})`;
  const several = (figure: string) => `=IF(${cell.known}>1,${figure},"")`;
  const known = (figure: string) => `=IF(${cell.known}>0,${figure},"")`;
  const ofCostliest = (list: string) => known(`INDEX(${list},MATCH(1,${order},0))`);
  const formulas: Readonly<Record<Fact, string>> = {
    count: `=SUM(${isHome})`,
    known: `=COUNT(${weekly})`,
    lowest: known(`MIN(${weekly})`),
    highest: known(`MAX(${weekly})`),
    cost: several(`SUMPRODUCT(${isKnown},${costs})/SUMPRODUCT(${isKnown},${slept})*${nights}`),
    occupancy: several(
      `IF(SUMPRODUCT(ISNUMBER(${weekly})*ISNUMBER(${occupancy}))=${cell.known},SUMPRODUCT(${isKnown},${slept})/SUMPRODUCT(${isKnown},${available}),"")`,
    ),
    place: `=IF(${cell.known}>1,1+SUMPRODUCT(ISNUMBER(${weekly})*(${weekly}>=${cell.cost})),0)`,
    rows: `=${cell.count}+IF(${cell.place}>0,1,0)`,
    costliest: ofCostliest(name),
    occupied: ofCostliest(occupancy),
    whose: "",
    line: "",
    how: "",
    source: "",
    finding: finding(),
    note: `=${cell.how}&IF(${cell.known}>1," All together: their costs divided by their nights.","")&IF(${cell.known}<${cell.count}," Can't be worked out: a cost or nights occupied are missing, or the nights are 0.","")&" "&${cell.source}`,
    caption: `="Bars, the most expensive home first, with the occupancy beside its name. "&${cell.finding}&". "&${cell.line}&". "&${cell.note}&"."`,
    shownTitle: `=IF(ISERROR(${cell.count}),"The questionnaire that these homes are in is no longer in this workbook.",${cell.finding}&CHAR(10)&${cell.line})`,
    shownNote: `=IF(ISERROR(${cell.count}),"",${cell.note})`,
  };
  return names.map((one) => [labels[one], formulas[one]]);
}

/** The sentence of homesFinding, and one for when there is nothing left to say. */
function finding(): string {
  const homes = `IF(${cell.count}=1,${cell.whose}&" home",IF(${cell.known}<${cell.count},${cell.known}&" of ","")&${cell.whose}&" "&${cell.count}&" homes")`;
  const [low, high, occupied] = [
    inWords.pounds(cell.lowest),
    inWords.pounds(cell.highest),
    inWords.occupied(cell.occupied),
  ];
  const one = `${homes}&", "&${cell.costliest}&", cost "&${high}&" a week"&IF(ISNUMBER(${cell.occupied})," and was "&${occupied},"")`;
  const last = `IF(ISNUMBER(${cell.occupied}),"the most expensive, "&${cell.costliest}&", was "&${occupied},"the most expensive was "&${cell.costliest})`;
  const range = `${homes}&" cost "&${low}&" to "&${high}&" a week; "&${last}`;
  const none = `"There is no home whose cost can be worked out: a cost or nights occupied are missing, or the nights are 0"`;
  return `=IF(${cell.known}=0,${none},IF(${cell.known}=1,${one},IF(${low}=${high},${homes}&" each cost "&${high}&" a week",${range})))`;
}
