import type { BenchmarkWorkbook } from "../../actions/benchmark-ports";
import { keepLabels, readLabels } from "./kept-labels";
import { readBudget } from "./read-budget";
import { takeOutColumns } from "./take-out-columns";
import { writeColumns } from "./write-columns";

/** Columns beside a budget in the workbook that is open in Excel. Needs ExcelApi 1.13. */
export const excelBenchmark: BenchmarkWorkbook = {
  readBudget,
  writeColumns,
  takeOut: takeOutColumns,
  readLabels,
  keepLabels,
};
