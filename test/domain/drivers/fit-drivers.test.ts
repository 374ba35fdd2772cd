import * as fc from "fast-check";
import { expectedFromOthers } from "../../../src/domain/drivers/expected-value";
import { fitDrivers, type DriverColumn } from "../../../src/domain/drivers/fit-drivers";
import { itemAt } from "../../../src/domain/item-at";
import { columnsOf, expectAsInR, reference, type ReferenceSet } from "./reference";

const names = (count: number) => Array.from({ length: count }, (_, at) => `Council ${at + 1}`);

const fitOf = ({ outcome, columns }: Pick<ReferenceSet, "outcome"> & { columns: readonly DriverColumn[] }) => {
  const fitted = fitDrivers(names(outcome.length), outcome, columns);
  if (!fitted.ok) throw new Error(fitted.problem.message);
  return fitted.value;
};

describe.each(["swiss", "mtcars"] as const)("the drivers of R's %s are as in R", (name) => {
  const set = reference[name];
  const fitted = fitOf({ outcome: set.outcome, columns: columnsOf(set) });
  const { columns, fit } = fitted;

  test("effects with HC3 intervals", () => {
    expectAsInR([fit.intercept, ...fit.coefficients], [set.intercept, ...set.estimates]);
    expectAsInR(
      columns.map(({ error }) => error),
      set.errors,
    );
    expectAsInR(
      columns.map(({ lower }) => lower),
      set.lower,
    );
    expectAsInR(
      columns.map(({ upper }) => upper),
      set.upper,
    );
  });

  test("standardised effects and Theil–Sen, which a category has none of", () => {
    const numeric = columns.flatMap(({ standardised }, at) => (standardised === null ? [] : [at]));
    expect(numeric).toHaveLength(name === "mtcars" ? 3 : 5);
    const of = (values: readonly number[]) => numeric.map((at) => itemAt(values, at));
    expectAsInR(
      numeric.map((at) => itemAt(columns, at).standardised),
      of(set.standardised),
    );
    expectAsInR(
      numeric.map((at) => itemAt(columns, at).theilSen),
      of(set.theilSen),
    );
    expect(columns.filter(({ theilSen }) => theilSen === null)).toHaveLength(columns.length - numeric.length);
  });

  test("the share explained, and each driver's part of it", () => {
    expectAsInR([fitted.explained, fitted.adjusted], [set.explained, set.adjusted]);
    expectAsInR([fitted.spread], [set.spread]);
    expectAsInR(
      fitted.drivers.map(({ share }) => share),
      set.shares,
    );
    expect(fitted.drivers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(fitted.explained, 12);
  });

  test("inflation of each term and driver", () => {
    expectAsInR(
      columns.map(({ inflation }) => inflation),
      set.inflation,
    );
    expectAsInR(
      fitted.drivers.map(({ inflation }) => inflation),
      set.groupInflation,
    );
  });

  test("what each row changes", () => {
    expectAsInR(fitted.cooks, set.cooks);
    expectAsInR(fit.leverages, set.leverages);
    expectAsInR(fit.residuals, set.residuals);
    columns.forEach(({ mostMoved, estimate }, at) => {
      const changes = itemAt(set.changes, at);
      const largest = changes.reduce((most, change) => (Math.abs(change) > Math.abs(most) ? change : most), 0);
      expect(itemAt(changes, mostMoved.row)).toBe(largest);
      expectAsInR([mostMoved.without], [estimate - largest]);
    });
  });

  test("what is expected of each row by the others", () => {
    const expected = set.outcome.map((value, row) => expectedFromOthers(fit, row, value));
    expectAsInR(
      expected.map(({ value }) => value),
      set.expected[0],
    );
    expectAsInR(
      expected.map(({ lower }) => lower),
      set.expected[1],
    );
    expectAsInR(
      expected.map(({ upper }) => upper),
      set.expected[2],
    );
  });
});

describe("nothing is fitted", () => {
  const { outcome } = reference.swiss;
  const columns = columnsOf(reference.swiss);
  const cut = (count: number) =>
    fitDrivers(
      names(count),
      outcome.slice(0, count),
      columns.map((column) => ({ ...column, values: column.values.slice(0, count) })),
    );

  test("to fewer than 20 authorities", () => {
    expect(cut(20).ok).toBe(true);
    expect(cut(19)).toMatchObject({
      ok: false,
      problem: { code: "too-few-for-drivers", message: expect.stringContaining("Only 19 authorities") as string },
    });
  });

  test("to fewer than two authorities for each coefficient", () => {
    const many = Array.from({ length: 24 }, (_, at) => ({
      ...itemAt(columns, 0),
      id: `c${at}`,
      values: outcome.map((_, row) => Math.sin((at + 1) * (row + 1))),
    }));
    expect(fitDrivers(names(47), outcome, many)).toMatchObject({
      ok: false,
      problem: { code: "too-few-for-drivers", message: expect.stringContaining("at least 50") as string },
    });
  });

  test("to a driver that the others give already", () => {
    const [one, two] = [itemAt(columns, 0), itemAt(columns, 1)];
    const sum = one.values.map((value, row) => 3 * value - itemAt(two.values, row) + 7);
    const again = { ...one, id: "again", label: "Three of one less the other", term: "again", values: sum };
    expect(fitDrivers(names(47), outcome, [...columns, again])).toMatchObject({
      problem: {
        code: "driver-repeats-others",
        message: expect.stringMatching(/^Three of one less the other says nothing/) as string,
      },
    });
  });

  test("to a driver that is the same everywhere", () => {
    const same = { ...itemAt(columns, 0), id: "same", label: "The same", values: outcome.map(() => 0.1) };
    expect(fitDrivers(names(47), outcome, [...columns, same])).toMatchObject({
      problem: { code: "driver-repeats-others" },
    });
  });

  test("to a category with a single authority", () => {
    const only = { ...itemAt(columns, 0), id: "only", values: outcome.map((_, row) => (row === 6 ? 1 : 0)) };
    expect(fitDrivers(names(47), outcome, [...columns, only])).toMatchObject({
      problem: { code: "one-decides-driver", message: expect.stringContaining("Council 7 alone") as string },
    });
  });

  test("to an outcome that is the same everywhere", () => {
    const same = outcome.map(() => 812.5);
    expect(fitDrivers(names(47), same, columns)).toMatchObject({ problem: { code: "no-drivers-to-fit" } });
  });
});

test("effects don't depend on the units of drivers, nor shares on those of the outcome", () => {
  const set = reference.swiss;
  const plain = fitOf({ outcome: set.outcome, columns: columnsOf(set) });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), (factor, start) => {
      const other = fitOf({
        outcome: set.outcome.map((value) => value * factor + start),
        columns: columnsOf(set).map((column) => ({ ...column, values: column.values.map((value) => value / factor) })),
      });
      expectAsInR(
        other.columns.map(({ estimate }) => estimate / factor / factor),
        plain.columns.map(({ estimate }) => estimate),
      );
      expectAsInR(
        other.drivers.map(({ share }) => share),
        plain.drivers.map(({ share }) => share),
      );
    }),
    { numRuns: 10 },
  );
});
