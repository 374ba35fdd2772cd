import { charts, findChart } from "./index";

/** A chart of a report. Where its kind compares one indicator, it is drawn once for each indicator listed. */
export interface ReportChart {
  readonly kind: string;
  readonly indicators: readonly string[];
}

/**
 * What is wrong with a chart of a report, for its author to fix; empty where nothing is. Call it where a club is
 * written, not where it is read: answers can be checked even if the club's report has charts only a newer Yardstick draws.
 */
export function chartFaults({ kind, indicators }: ReportChart): readonly string[] {
  const chart = findChart(kind);
  if (chart === null) {
    return [`there is no kind of chart "${kind}", but ${charts.map((each) => each.kind).join(", ")}`];
  }
  const { least, most } = chart.indicators;
  const fits = most === 1 || (indicators.length >= least && indicators.length <= most);
  return fits
    ? []
    : [`${kind} takes ${least === most ? least : `${least} to ${most}`} indicators, not ${indicators.length}`];
}
