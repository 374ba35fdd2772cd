import type { AxisData, ChartData, SeriesData } from "../../workbook-file/workbook-data";
import { displayText } from "./display-text";
import { parseReference } from "./reference";
import type { Sheet } from "./sheet";
import type { WorkbookParts } from "./workbook-parts";

type Model = Pick<WorkbookParts, "sheets" | "dates">;

/** A chart whose titles, names of series and labels of points say what the cells that they show say now. */
export function withLinkedTexts(model: Model, home: Sheet, chart: ChartData): ChartData {
  const { title, secondaryCategoryAxis, secondaryValueAxis } = chart;
  const text = (formula: string) => linkedText(model, home, formula);
  const axis = (one: AxisData): AxisData => {
    const formula = one.titleText?.formula;
    return formula === undefined ? one : { ...one, title: text(formula) };
  };
  return {
    ...chart,
    title: title.formula === undefined ? title : { ...title, text: text(title.formula) },
    categoryAxis: axis(chart.categoryAxis),
    valueAxis: axis(chart.valueAxis),
    ...(secondaryCategoryAxis && { secondaryCategoryAxis: axis(secondaryCategoryAxis) }),
    ...(secondaryValueAxis && { secondaryValueAxis: axis(secondaryValueAxis) }),
    series: chart.series.map((one) => withLinkedNames(one, text)),
  };
}

function withLinkedNames(series: SeriesData, text: (formula: string) => string): SeriesData {
  const { nameFormula, pointLabels } = series;
  return {
    ...series,
    ...(nameFormula !== undefined && { name: text(nameFormula) }),
    ...(pointLabels && {
      pointLabels: Object.fromEntries(
        Object.entries(pointLabels).map(([point, label]) => [
          point,
          label.formula === undefined ? label : { ...label, text: text(label.formula) },
        ]),
      ),
    }),
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
