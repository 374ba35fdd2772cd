import { charts, findChart } from "./index";

/** A chart of a report: of a kind that compares one indicator, there is one for each. */
export interface ReportChart {
  readonly kind: string;
  readonly indicators: readonly string[];
}

/**
 * What is wrong with a chart of a report, for its author to fix; empty where nothing is. It is asked where a club
 * is written, and not where one is read: answers can be checked by a club whose report has charts of a newer Yardstick.
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
