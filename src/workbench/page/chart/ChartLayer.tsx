import { memo } from "react";
import { withLinkedTexts } from "../../model/with-linked-texts";
import type { WorkbookModel } from "../../model/workbook-model";
import { useModelVersion } from "../use-model-version";
import { ChartView } from "./ChartView";
import { modelChartReader } from "./model-chart-reader";

/** The current sheet's charts, over its cells. Typing draws the page again, but not these. */
export const ChartLayer = memo(function ChartLayer({ model }: { readonly model: WorkbookModel }) {
  useModelVersion(model);
  const sheet = model.activeSheet;
  const reader = modelChartReader(model, sheet);
  return (
    <>
      {model.charts.of(sheet.id).map((chart) => (
        <ChartView
          key={`${sheet.id} ${chart.id}`}
          chart={withLinkedTexts(model, sheet, chart)}
          reader={reader}
          isSelected={chart.id === model.selectedChart?.chart}
          onSelect={() => model.selectChart({ sheet: sheet.id, chart: chart.id })}
        />
      ))}
    </>
  );
});
