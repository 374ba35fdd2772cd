import { type KeptLabel, mergeLabels } from "../../domain/benchmark/kept-label";
import { succeed, type Result } from "../../domain/result";
import type { BenchmarkMemory, BenchmarkOutcome, BenchmarkWorkbook } from "../benchmark-ports";
import type { FiguresService } from "../ports";
import { type BenchmarkRequest, layOutBenchmark } from "./lay-out-benchmark";
import { indicatorsCompared } from "./indicators-compared";

interface BenchmarkPorts {
  readonly workbook: Pick<BenchmarkWorkbook, "writeColumns" | "keepLabels">;
  readonly memory: BenchmarkMemory;
  readonly figures: Pick<FiguresService, "withIndicator">;
}

/**
 * Writes figures beside a budget, and keeps what its labels mean in the workbook and on this machine for next time. Nothing
 * is written if one of the cells holds something, or the budget has other labels by now, which is returned.
 *
 * @param compared the id of the indicator of each line, by its row in the block
 * @param labels what was decided on this budget; the workbook keeps nothing of other budgets
 */
export async function putBenchmark(
  { workbook, memory, figures }: BenchmarkPorts,
  { compared, ...request }: Omit<BenchmarkRequest, "compared"> & { readonly compared: ReadonlyMap<number, string> },
  labels: readonly KeptLabel[],
): Promise<Result<BenchmarkOutcome>> {
  const known = await indicatorsCompared(figures, [...compared.values()]);
  if (!known.ok) return known;
  const rows = [...compared].flatMap(([row, id]) => {
    const one = known.value.get(id);
    return one === undefined ? [] : [[row, one] as const];
  });
  const written = await workbook.writeColumns(layOutBenchmark({ ...request, compared: new Map(rows) }));
  if (!written.ok || "held" in written.value || "changed" in written.value) return written;
  // What could not be kept is asked again next time: no reason to take the columns out.
  await workbook.keepLabels(labels);
  await memory.keep(mergeLabels(await memory.read(), labels));
  return succeed(written.value);
}
