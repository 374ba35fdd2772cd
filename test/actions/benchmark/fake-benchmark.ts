import type { BenchmarkPlan, SelectedBudget } from "../../../src/actions/benchmark-ports";
import { budgetText } from "../../../src/domain/benchmark/budget-text";
import type { BudgetCell } from "../../../src/domain/benchmark/budget-block";
import type { KeptLabel } from "../../../src/domain/benchmark/kept-label";
import { succeed } from "../../../src/domain/result";
import type { BenchmarkServices } from "../../../src/taskpane/use-services";

/** A budget on the sheet "Budget", with free columns to its right. */
export function selectedBudget(
  rows: readonly (readonly BudgetCell[])[],
  change: Partial<SelectedBudget> = {},
): SelectedBudget {
  const width = rows[0]?.length ?? 1;
  return {
    block: {
      sheet: "Budget",
      top: 0,
      left: 0,
      rows,
      formulas: rows,
      formats: rows.map((row) => row.map((cell) => (budgetText(cell) === "" ? "£#,##0" : "General"))),
      hidden: new Set(),
    },
    head: ["Budget", ""],
    beside: Array.from({ length: 20 }, (_, at) => ({ column: width + at, holds: null, isUnseen: false })),
    ...change,
  };
}

export type FakeBenchmark = ReturnType<typeof fakeBenchmark>;

/** A workbook with a budget that is selected, and what was written beside it. */
export function fakeBenchmark(selected: SelectedBudget | number | null = null) {
  const fake = {
    selected,
    plans: [] as BenchmarkPlan[],
    takenOut: 0,
    inWorkbook: [] as readonly KeptLabel[],
    onMachine: [] as readonly KeptLabel[],
    held: null as string | null,
    changed: null as string | null,
  };
  const services: BenchmarkServices = {
    workbook: {
      readBudget: async () => succeed(fake.selected),
      async writeColumns(plan) {
        if (fake.held !== null) return succeed({ held: { sheet: plan.sheet, cell: fake.held } });
        if (fake.changed !== null) return succeed({ changed: { sheet: plan.sheet, cell: fake.changed } });
        fake.plans.push(plan);
        return succeed({
          sheet: plan.sheet,
          area: plan.area,
          formulas: plan.rows.map((cells) => cells.map((cell) => cell?.content ?? "")),
          before: { numberFormats: [], looks: [], widths: [] },
        });
      },
      async takeOut() {
        fake.takenOut += 1;
        return succeed([]);
      },
      readLabels: async () => succeed(fake.inWorkbook),
      async keepLabels(labels) {
        fake.inWorkbook = labels;
        return succeed(null);
      },
    },
    memory: {
      read: async () => fake.onMachine,
      async keep(labels) {
        fake.onMachine = labels;
        return null;
      },
    },
  };
  return Object.assign(fake, services);
}
