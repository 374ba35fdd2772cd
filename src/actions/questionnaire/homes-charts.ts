import { homesColumns } from "../../domain/homes-chart/homes-columns";
import { succeed, type Result } from "../../domain/result";
import { homesNow } from "./homes-now";
import type { SessionStore } from "./session-store";

/** Charts of the homes in the open questionnaire. */
export interface HomesCharts {
  /** Adds one. Resolves to the name of its sheet. */
  add(): Promise<Result<string>>;
  /**
   * Gives them as many bars as there are homes, if these may have changed. Their figures and words follow by themselves.
   * One without anything to draw any more stays as it is, and its title says so.
   *
   * @param isDue true if it is to be done whatever has changed
   */
  fit(isDue?: boolean): Promise<Result<null>>;
}

export function homesCharts(store: SessionStore): HomesCharts {
  const { workbook } = store.ports;
  /** The club whose questionnaire was looked at, and whether it has such a chart, so that typing costs no round trip. */
  let looked: { readonly club: object; readonly has: boolean } | null = null;

  async function has(club: object): Promise<Result<boolean>> {
    if (looked?.club === club) return succeed(looked.has);
    const found = await workbook.hasHomesChart();
    if (found.ok) looked = { club, has: found.value };
    return found;
  }

  return {
    async add() {
      const held = store.held();
      if (!held.ok) return held;
      const chart = await homesNow(store, held.value);
      if (!chart.ok) return chart;
      looked = { club: held.value.club, has: true };
      return workbook.addHomesChart(chart.value);
    },
    async fit(isDue = false) {
      const held = store.held();
      const columns = held.ok ? homesColumns(held.value.club) : null;
      if (!held.ok || columns === null) return succeed(null);
      if (!isDue && !store.changes.mayInclude(columns.register.id)) return succeed(null);
      const found = await has(held.value.club);
      if (!found.ok) return found;
      if (!found.value) return succeed(null);
      const chart = await homesNow(store, held.value);
      if (chart.ok) return workbook.fitHomesCharts(chart.value);
      return chart.problem.code === "no-homes" ? succeed(null) : chart;
    },
  };
}
