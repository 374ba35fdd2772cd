import { resolveIndicator } from "../../domain/indicators/resolve-indicator";
import { resolveYear } from "../../domain/indicators/resolve-year";
import { itemAt } from "../../domain/item-at";
import { succeed, type Result } from "../../domain/result";
import type { ChartNow } from "../chart-now";
import type { ChartCells, FiguresService } from "../ports";
import { yearsOf } from "../years-of";

/**
 * What to write into a chart's cells, by row, so that one of them has another value. If it is the only indicator, and
 * has no figures for the year that the chart shows, its newest year goes with it.
 *
 * @param role the cell's, as the chart has it
 * @param value what it is to mean to the functions
 */
export async function changeOfChart(
  figures: Pick<FiguresService, "withIndicator">,
  { rows }: Pick<ChartCells, "rows">,
  { kind, choices }: Pick<ChartNow, "kind" | "choices">,
  role: string,
  value: string,
): Promise<Result<ReadonlyMap<number, string>>> {
  /** What the cell's list shows for the value, as if it were chosen there; the value itself if it is not in the list. */
  const written = (of: string, means: string): readonly [number, string] => {
    const row = rows.findIndex((each) => each.role === of);
    const { list } = itemAt(rows, row);
    return [row, (list && choices[list].find((one) => one.value === means)?.shown) ?? means];
  };
  const year = rows.find((each) => each.role === "year");
  const isOnlyIndicator = role === "indicator 0" && !rows.some((each) => each.role === "indicator 1");
  if (!kind.usesYear || year === undefined || !isOnlyIndicator) return succeed(new Map([written(role, value)]));
  const found = await figures.withIndicator(value);
  if (!found.ok) return found;
  const { release } = found.value;
  const index = resolveIndicator(release, value);
  if (!index.ok) return index;
  const hasYear = resolveYear(release, index.value, year.value).ok;
  const [newest = ""] = yearsOf(release, itemAt(release.indicators, index.value).id);
  return succeed(new Map([written(role, value), ...(hasYear || newest === "" ? [] : [written("year", newest)])]));
}
