import { itemAt } from "../item-at";
import { evaluateFormula, type CellValue, type NamedValue } from "./formula/evaluate-formula";
import { parseFormula, type FormulaTree } from "./formula/parse-formula";
import { yearNumber, type Scenario, type ScenarioStep } from "./scenario";

/** What each input and each row holds, by its name. */
export type ScenarioValues = ReadonlyMap<string, NamedValue>;

/**
 * Works a scenario out, as its sheet does.
 *
 * @param inputs a number within its range for each input, by its name: ask faultsOfInputs first
 * @returns the inputs and every step; a row of years has a value for each year
 * @throws FormulaError where Excel would show an error, which no inputs within their ranges give
 */
export function evaluateScenario(scenario: Scenario, inputs: ReadonlyMap<string, number>): ScenarioValues {
  const values = new Map<string, NamedValue>(inputs);
  const years = Array.from({ length: scenario.years ?? 0 }, (_, index) => index + 1);
  values.set(yearNumber, years);
  const known = (name: string): NamedValue => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`${scenario.id}: nothing before is named ${name}`);
    return value;
  };
  const once = (name: string): never => {
    throw new Error(`${scenario.id}: PRIOR(${name}) outside a row of years`);
  };
  for (const step of scenario.steps) {
    if (step.years === undefined) {
      values.set(step.name, evaluateFormula(treeOf(step.formula), { valueOf: known, before: once }));
      continue;
    }
    const row: CellValue[] = [];
    // In place before it is worked out: PRIOR may ask for the row's own value of the year before.
    values.set(step.name, row);
    for (const index of years.keys()) {
      const inYear = (name: string, at: number) => {
        const value = known(name);
        return Array.isArray(value) ? itemAt(value as readonly CellValue[], at) : (value as CellValue);
      };
      row.push(
        evaluateFormula(treeOf(formulaInYear(step, index)), {
          valueOf: (name) => inYear(name, index),
          before: (name) => inYear(name, index - 1),
        }),
      );
    }
  }
  return values;
}

/** The formula of a step in a year. @param index from 0; 0 for a single result */
export function formulaInYear({ formula, years }: ScenarioStep, index: number): string {
  return index === 0 ? (years?.first ?? formula) : formula;
}

const trees = new Map<string, FormulaTree>();

/** Each formula is taken apart once: a sensitivity works out the same ones again and again. */
function treeOf(formula: string): FormulaTree {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  const tree = parseFormula(formula);
  trees.set(formula, tree);
  return tree;
}
