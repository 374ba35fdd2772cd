import { readFileSync } from "node:fs";
import path from "node:path";
import { driversPage, shippedDrivers } from "../../../scripts/generate-drivers";
import { driverModels, indicatorsOf } from "../../../src/domain/drivers/driver-models";
import { mostGroups } from "../../../src/domain/drivers/shares-of-groups";
import { itemAt } from "../../../src/domain/item-at";
import { expectAsInR, reference, type ReferenceFit } from "./reference";

const ofR = (id: string): ReferenceFit => {
  const found = reference[id];
  if (found === undefined) throw new Error(`reference.json has no ${id}: write it as reference.R says.`);
  return found;
};

// If this fails because releases were imported again, write R's figures again, as reference.R says.
describe.each(driverModels.map((model) => [model.id, model] as const))("the drivers of %s as in R", (id, model) => {
  const theirs = ofR(id);
  const { fit, rows, effects } = shippedDrivers(model);
  const numeric = model.measures.map((_, at) => at);
  const numericOf = (values: readonly number[]) => numeric.map((at) => itemAt(values, at));

  test("effects and intervals", () => {
    expect(fit.n).toBe(theirs.n);
    expectAsInR([fit.fit.intercept, ...fit.fit.coefficients], [theirs.intercept, ...theirs.estimates]);
    const limits = [
      [fit.columns.map(({ error }) => error), theirs.errors],
      [fit.columns.map(({ lower }) => lower), theirs.lower],
      [fit.columns.map(({ upper }) => upper), theirs.upper],
      [fit.columns.map(({ inflation }) => inflation), theirs.inflation],
    ] as const;
    for (const [ours, inR] of limits) expectAsInR(ours, inR);
  });

  test("standardised effects and Theil–Sen", () => {
    const some = numeric.map((at) => itemAt(fit.columns, at));
    expectAsInR(
      some.map(({ standardised }) => standardised),
      numericOf(theirs.standardised),
    );
    expectAsInR(
      some.map(({ theilSen }) => theilSen),
      numericOf(theirs.theilSen),
    );
  });

  test("shares, and what is left", () => {
    expectAsInR(
      fit.drivers.map(({ share }) => share),
      theirs.shares,
    );
    expectAsInR(
      fit.drivers.map(({ inflation }) => inflation),
      theirs.groupInflation,
    );
    expectAsInR([fit.explained, fit.adjusted], [theirs.explained, theirs.adjusted]);
    expectAsInR([fit.spread], [theirs.spread]);
  });

  test("what is expected of each authority", () => {
    const expected = rows.map((row) => row.expected);
    expectAsInR(
      expected.map(({ value }) => value),
      theirs.expected[0],
    );
    expectAsInR(
      expected.map(({ lower }) => lower),
      theirs.expected[1],
    );
    expectAsInR(
      expected.map(({ upper }) => upper),
      theirs.expected[2],
    );
  });

  test("effects are stated for the model's own steps", () => {
    model.measures.forEach(({ step }, at) => {
      const { estimate, lower, upper } = itemAt(effects, at);
      const column = itemAt(fit.columns, at);
      expect([estimate, lower, upper]).toEqual([
        column.estimate * step.size,
        column.lower * step.size,
        column.upper * step.size,
      ]);
    });
  });

  test("a model has every measure in one of its drivers", () => {
    const drivers = model.drivers.map((driver) => driver.id);
    expect(new Set([...model.measures.map(({ driver }) => driver), model.regionsIn])).toEqual(new Set(drivers));
    expect(drivers.length).toBeLessThanOrEqual(mostGroups);
    expect(new Set(indicatorsOf(model)).size).toBe(model.measures.length + 1);
  });
});

test("docs/drivers.md is as the releases give it", () => {
  expect(readFileSync(path.join(__dirname, "../../../docs/drivers.md"), "utf8")).toBe(driversPage());
});
