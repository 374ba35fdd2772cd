import type { AxisData, ChartData, SeriesData } from "../../workbook-file/workbook-data";
import { formatReference, parseReference } from "./reference";
import { shiftFormula } from "./shift-formula";
import { rewriteFormulas } from "./shift-parts";
import type { WorkbookParts } from "./workbook-parts";

/** Applies `rewrite` to every reference in names and charts. The engine rewrites the formulas in cells. */
export function rewriteReferences(
  model: Pick<WorkbookParts, "names" | "charts" | "sheets">,
  rewrite: (text: string) => string,
): void {
  model.names.update((name) => {
    const refersTo = rewrite(name.refersTo);
    return refersTo === name.refersTo ? name : { ...name, refersTo };
  });
  for (const { id } of model.sheets) {
    const charts = model.charts.of(id);
    if (charts.length > 0) {
      model.charts.replaceAll(
        id,
        charts.map((chart) => rewriteChart(chart, rewrite)),
      );
    }
  }
}

/** Applies `rewrite` to every reference in sheets' rules. */
export function rewriteRules(
  model: Pick<WorkbookParts, "sheets" | "changeSheet">,
  rewrite: Parameters<typeof shiftFormula>[2],
): void {
  for (const { id, name, properties } of model.sheets) {
    const rewritten = rewriteFormulas(properties, (formula) => shiftFormula(formula, name, rewrite));
    if (Object.keys(rewritten).length > 0) model.changeSheet(id, rewritten);
  }
}

/** Gives references to a sheet its new name, or #REF! if it is gone. The engine rewrites the formulas in cells. */
export function renameReferences(
  model: Pick<WorkbookParts, "names" | "charts" | "sheets" | "changeSheet">,
  before: string,
  after: string | null,
): void {
  rewriteReferences(model, (text) => renameReference(text, before, after));
  rewriteRules(model, (sheet, area) => {
    if (sheet.toLowerCase() !== before.toLowerCase()) return { sheet, area };
    return after === null ? null : { sheet: after, area };
  });
}

function rewriteChart(chart: ChartData, rewrite: (text: string) => string): ChartData {
  const linked = <T extends { readonly formula?: string }>(text: T): T =>
    text.formula === undefined ? text : { ...text, formula: rewrite(text.formula) };
  const axis = (one: AxisData): AxisData => (one.titleText ? { ...one, titleText: linked(one.titleText) } : one);
  const series = chart.series.map((one): SeriesData => ({
    ...one,
    values: rewrite(one.values),
    categories: one.categories === null ? null : rewrite(one.categories),
    ...(one.nameFormula !== undefined && { nameFormula: rewrite(one.nameFormula) }),
    ...(one.pointLabels && {
      pointLabels: Object.fromEntries(Object.entries(one.pointLabels).map(([point, label]) => [point, linked(label)])),
    }),
  }));
  const { title, categoryAxis, valueAxis, secondaryCategoryAxis, secondaryValueAxis } = chart;
  return {
    ...chart,
    series,
    title: linked(title),
    categoryAxis: axis(categoryAxis),
    valueAxis: axis(valueAxis),
    ...(secondaryCategoryAxis && { secondaryCategoryAxis: axis(secondaryCategoryAxis) }),
    ...(secondaryValueAxis && { secondaryValueAxis: axis(secondaryValueAxis) }),
  };
}

/**
 * A reference with its sheet's new name, or #REF! if the sheet is gone. References to other sheets stay as they are.
 */
function renameReference(text: string, before: string, after: string | null): string {
  const reference = parseReference(text);
  if (reference?.sheet?.toLowerCase() !== before.toLowerCase()) return text;
  const prefix = text.startsWith("=") ? "=" : "";
  return prefix + (after === null ? "#REF!" : formatReference(after, reference.area, true));
}
