import { browserBenchmark } from "../client/browser-benchmark";
import { excelBenchmark } from "../excel/benchmark/excel-benchmark";
import type { BenchmarkServices } from "./use-services";

/** Columns beside a budget in the workbook that is open in Excel. A script of its own. */
export const benchmarkServices: BenchmarkServices = { workbook: excelBenchmark, memory: browserBenchmark };
