import type { ChartData } from "../../workbook-file/workbook-data";
import { displayText } from "./display-text";
import { parseReference } from "./reference";
import type { Sheet } from "./sheet";
import type { WorkbookParts } from "./workbook-parts";

type Model = Pick<WorkbookParts, "sheets" | "dates">;

/** A chart whose titles say what the cells that they show say now. */
export function withLinkedTexts(model: Model, home: Sheet, chart: ChartData): ChartData {
  const { title, categoryAxis, valueAxis } = chart;
  const axis = (one: ChartData["valueAxis"]) => {
    const formula = one.titleText?.formula;
    return formula === undefined ? one : { ...one, title: linkedText(model, home, formula) };
  };
  return {
    ...chart,
    title: title.formula === undefined ? title : { ...title, text: linkedText(model, home, title.formula) },
    categoryAxis: axis(categoryAxis),
    valueAxis: axis(valueAxis),
  };
}

/** What the cell shows that a formula such as "=Data!$B$2" refers to; "#REF!" if there is none. */
function linkedText({ sheets, dates }: Model, home: Sheet, formula: string): string {
  const reference = parseReference(formula);
  const named = reference?.sheet?.toLowerCase();
  const sheet = named === undefined ? home : sheets.find(({ name }) => name.toLowerCase() === named);
  if (reference === null || sheet === undefined) return "#REF!";
  const { value, numberFormat } = sheet.cell(reference.area.top, reference.area.left);
  return displayText(value, numberFormat, dates);
}
