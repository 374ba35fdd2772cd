import { withLinkedTexts } from "../../model/with-linked-texts";
import type { WorkbookModel } from "../../model/workbook-model";
import { ChartView } from "./ChartView";
import { modelChartReader } from "./model-chart-reader";

/** The current sheet's charts, over its cells. */
export function ChartLayer({ model }: { readonly model: WorkbookModel }) {
  const sheet = model.activeSheet;
  const reader = modelChartReader(model, sheet);
  return (
    <>
      {model.charts.of(sheet.id).map((chart) => (
        <ChartView key={`${sheet.id} ${chart.id}`} chart={withLinkedTexts(model, sheet, chart)} reader={reader} />
      ))}
    </>
  );
}
