import type { HomesSource } from "../../domain/homes-chart/describe-homes";
import { sheetPrefix } from "../../domain/sheet-prefix";
import { firstRow, headingRow } from "../chart-parts/data-block";
import type { ChartLayout } from "../excel-chart";
import { placeBlock, type Corner } from "../place-block";
import { factFormats, factRows, homesFacts, inWords, type HomeLists } from "./homes-facts";

/**
 * The cells that a chart of homes is drawn from. Each is a formula over the questionnaire's table, so the chart follows
 * what is typed there, also without the add-in; so do its words, as all of them can be had from the figures.
 *
 *   A3:B…   the facts and the words
 *   D3:D…   1 for each row of the table that is a home; I3:P… what is in it, and its place
 *   E3:G…   what the chart draws, one row for each bar, the most expensive first
 *
 * Rows of the table are taken by their number, so they may be sorted and deleted. Within the drawn rows, #N/A is drawn as
 * nothing.
 */
export function homesCells(source: HomesSource, capacity: number, corner: Corner): ChartLayout["cells"] {
  const last = headingRow + source.rows;
  const lists = listsTo(last);
  const facts = factRows(lists, source.nights);
  const cells = [
    {
      area: "A2",
      formulas: [["Yardstick works these cells out from the questionnaire's table; #N/A is drawn as nothing."]],
    },
    { area: `A${headingRow}:B${headingRow}`, formulas: [["Homes", "Now"]] },
    { area: `A${firstRow}:B${firstRow + facts.length - 1}`, formulas: facts },
    {
      area: `D${headingRow}:G${headingRow}`,
      formulas: [["A home?", "Beside the bar", "Homes", "All homes together"]],
    },
    {
      area: `I${headingRow}:P${headingRow}`,
      formulas: [
        [
          "Place among homes",
          "Home",
          "Cost",
          "Nights occupied",
          "Nights available",
          "Cost of a week",
          "Occupancy",
          "Place",
        ],
      ],
    },
    { area: `D${firstRow}:D${last}`, formulas: count(source.rows).map((at) => [`=IF($J${firstRow + at}="",0,1)`]) },
    {
      area: `I${firstRow}:P${last}`,
      formulas: count(source.rows).map((at) => homeRow(firstRow + at, at + 1, lists.weekly, source)),
    },
    {
      area: `E${firstRow}:G${headingRow + capacity}`,
      formulas: count(capacity).map((at) => barRow(at + 1, lists)),
    },
  ];
  const moved = (formula: string) => withSource(placeBlock(formula, corner), source);
  return cells.map(({ area, formulas }) => ({
    area: placeBlock(area, corner),
    formulas: formulas.map((row) => row.map(moved)),
  }));
}

/** The cells to show as pounds and as percentages, as if they began in A1. */
export function homesFormats(source: HomesSource, capacity: number) {
  const last = headingRow + source.rows;
  return {
    pounds: [
      factFormats.pounds,
      `F${firstRow}:G${headingRow + capacity}`,
      `K${firstRow}:K${last}`,
      `N${firstRow}:N${last}`,
    ],
    percent: [...factFormats.percent, `O${firstRow}:O${last}`],
  };
}

function listsTo(last: number): HomeLists {
  const column = (letter: string) => `$${letter}$${firstRow}:$${letter}$${last}`;
  return {
    isHome: column("D"),
    order: column("I"),
    name: column("J"),
    costs: column("K"),
    nights: column("L"),
    available: column("M"),
    weekly: column("N"),
    occupancy: column("O"),
    place: column("P"),
  };
}

/** What is in a row of the table, and its place: homes that can't be worked out come after all others. */
function homeRow(row: number, number: number, weekly: string, { columns, nights }: HomesSource): readonly string[] {
  const at = (list: string) => `INDEX({${list}},${number})`;
  const figure = (list: string) => `=IF(ISNUMBER(${at(list)}),${at(list)},"")`;
  const name = `TRIM(${at("name")}&"")`;
  const costs = columns.costs.map((_, index) => at(`cost ${index}`));
  const before = row === firstRow ? "0" : `SUMPRODUCT(--($N$${firstRow}:$N$${row - 1}=$N${row}))`;
  const above = (letter: string) => `$${letter}$${firstRow}:$${letter}${row}`;
  return [
    `=IF($D${row}=0,"",IF(ISNUMBER($N${row}),1+SUMPRODUCT(ISNUMBER(${weekly})*(${weekly}>$N${row}))+${before},${homesFacts.known}+SUM(${above("D")})-COUNT(${above("N")})))`,
    `=IF(${name}<>"",${name},IF(OR(ISNUMBER($K${row}),ISNUMBER($L${row})),"Row ${number}",""))`,
    `=IF(AND(${costs.map((one) => `ISNUMBER(${one})`).join(",")}),${costs.join("+")},"")`,
    figure("occupied"),
    figure("available"),
    `=IF(AND(ISNUMBER($K${row}),ISNUMBER($L${row})),IF(N($L${row})>0,$K${row}/$L${row}*${nights},""),"")`,
    `=IF(AND(ISNUMBER($L${row}),ISNUMBER($M${row})),IF(N($M${row})>0,$L${row}/$M${row},""),"")`,
    `=IF($I${row}="","",$I${row}+IF(${homesFacts.place}>0,IF($I${row}>=${homesFacts.place},1,0),0))`,
  ];
}

function barRow(bar: number, { name, weekly, occupancy, place }: HomeLists): readonly string[] {
  const home = (list: string) => `INDEX(${list},MATCH(${bar},${place},0))`;
  const drawn = (figure: string) => `=IF(${bar}>${homesFacts.rows},"",${figure})`;
  const isAll = `${bar}=${homesFacts.place}`;
  const both = (cost: string, share: string) => `"  "&${inWords.pounds(cost)}&" · "&${inWords.occupied(share)}`;
  const together = `IF(AND(${homesFacts.known}=2,${homesFacts.count}=2),"Both","All "&${homesFacts.known})&" homes together"&${both(homesFacts.cost, homesFacts.occupancy)}`;
  const beside = `IF(ISNUMBER(${home(weekly)}),${both(home(weekly), home(occupancy))},"  (can't be worked out)")`;
  return [
    drawn(`IF(${isAll},${together},${home(name)}&${beside})`),
    drawn(`IF(${isAll},NA(),IF(ISNUMBER(${home(weekly)}),${home(weekly)},NA()))`),
    drawn(`IF(${isAll},${homesFacts.cost},NA())`),
  ];
}

/** Puts the questionnaire's own cells in place of {name}, {cost 0}, {occupied} and {available}. */
function withSource(formula: string, { sheet, firstRow: first, rows, columns }: HomesSource): string {
  const { name, costs, occupied, available } = columns;
  const letters = new Map<string, string>([
    ["name", name],
    ["occupied", occupied],
    ["available", available],
    ...costs.map((letter, at) => [`cost ${at}`, letter] as const),
  ]);
  return formula.replace(/\{([a-z]+(?: \d+)?)\}/g, (whole, list: string) => {
    const letter = letters.get(list);
    return letter === undefined ? whole : `${sheetPrefix(sheet)}$${letter}$${first}:$${letter}$${first + rows - 1}`;
  });
}

function count(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}
