import type { Report, ReportChoices } from "../../domain/reports/report";
import { sheetPrefix } from "../../domain/sheet-prefix";
import { colours } from "../chart-parts/colours";
import { choiceColumns, firstRow } from "../chart-parts/data-block";

/** Writes the cells on the first page that say what the report compares. */
export function writeAsked(
  sheet: Excel.Worksheet,
  { asked, parameters }: Report,
  choices: ReportChoices,
  dataSheet: string,
): Excel.Range {
  const cells = sheet.getRangeByIndexes(asked.row, 0, asked.labels.length, 3);
  cells.numberFormat = asked.labels.map(() => ["@", "@", "@"]);
  const lists = ["members", "peers", "years"] as const;
  const values = [parameters.member, parameters.peers, parameters.year];
  cells.values = lists.map((name, at) => {
    const value = values[at] ?? "";
    return [choices[name].find((one) => one.value === value)?.shown ?? value, "", asked.labels[at] ?? ""];
  });
  const answers = cells.getColumn(0);
  answers.format.fill.color = "#FFF4CE";
  // Not beside the cell, where Excel shows the button of its list.
  cells.getColumn(2).format.font.color = colours.note;
  lists.forEach((name, at) => {
    const [shown] = choiceColumns[name];
    const source = `=${sheetPrefix(dataSheet)}$${shown}$${firstRow}:$${shown}$${firstRow + choices[name].length - 1}`;
    const { dataValidation } = cells.getCell(at, 0);
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    // Anything else that the functions understand may be typed, such as neighbours:Kent or similar:15.
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  });
  return cells;
}
