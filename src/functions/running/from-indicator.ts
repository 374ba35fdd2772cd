import type { Dataset } from "../../client/dataset";
import type { Result } from "../../domain/result";
import type { CellCall, CellValue } from "./cell-function";

/** A call that is answered from the club that has an indicator. */
export function fromIndicator<Value extends CellValue>(
  indicator: string,
  answer: (dataset: Dataset) => Result<Value>,
): CellCall<Value> {
  return {
    needs: [{ kind: "indicator", indicator }],
    answer(figures) {
      const dataset = figures.withIndicator(indicator);
      return dataset.ok ? answer(dataset.value) : dataset;
    },
  };
}
