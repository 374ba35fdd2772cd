import { rewriteNames } from "../formula/rewrite-names";
import { yearNumber, type Scenario, type ScenarioStep } from "../scenario";

/** How a step is worked out, beside its result: its formula with labels for names, and what is to be known about it. */
export function howInWords(scenario: Scenario, { formula, how, note }: ScenarioStep): string {
  const labels = new Map([...scenario.inputs, ...scenario.steps].map(({ name, label }) => [name, label]));
  labels.set(yearNumber, "the year's number");
  // Signs first: a label may have a hyphen or a slash of its own.
  const signs = formula
    .replace(/(?<!\w)\d{4,}/g, (digits) => Number(digits).toLocaleString("en-GB"))
    .replaceAll("*", " × ")
    .replaceAll("/", " ÷ ")
    .replaceAll("+", " + ")
    .replace(/(?<=[\w)])-/g, " − ");
  const words =
    how ??
    rewriteNames(signs, ({ name, isBefore }) => `${labels.get(name) ?? name}${isBefore ? " of the year before" : ""}`);
  return note === undefined ? words : `${words}. ${note}`;
}
