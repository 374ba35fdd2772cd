import type { Dataset } from "../../client/dataset";
import type { Result } from "../../domain/result";
import type { CellCall, CellValue } from "./cell-function";

/** A call that is answered from a club; from one's first for null. */
export function fromClub<Value extends CellValue>(
  club: string | null,
  answer: (dataset: Dataset) => Result<Value>,
): CellCall<Value> {
  return {
    needs: [{ kind: "club", club }],
    answer(figures) {
      const dataset = figures.ofClub(club);
      return dataset.ok ? answer(dataset.value) : dataset;
    },
  };
}
