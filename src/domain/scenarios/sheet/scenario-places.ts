import { yearNumber, type Scenario, type ScenarioStep } from "../scenario";

/** The columns of a scenario's sheet, from 0: what a row is, its unit, its value or that of its first year. */
export const columns = { label: 0, unit: 1, value: 2 } as const;

/** How many columns of figures there are at least: a table of what matters most needs them. */
const leastFigures = 5;

/** How many rows the pictures take. */
const pictureRows = 13;

/** Steps that stand below one heading: single results, or rows of years. */
export interface StepBlock {
  readonly heading: number;
  readonly isOfYears: boolean;
  readonly steps: readonly ScenarioStep[];
}

/** Where everything is on a scenario's sheet. Rows count from 0. */
export interface ScenarioPlaces {
  readonly answer: number;
  readonly pictures: number;
  readonly inputs: number;
  /** The row that says whether every input can be used. */
  readonly ready: number;
  /** The row that counts the inputs that are still examples. */
  readonly examples: number;
  readonly blocks: readonly StepBlock[];
  /** The heading of the table of what matters most. */
  readonly matters: number;
  readonly notes: number;
  /** By name, with the first row of years. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The column after those of figures. */
  readonly last: number;
}

/** Places the parts of a scenario's sheet: the answer first, then what it comes from. */
export function placesOf(scenario: Scenario): ScenarioPlaces {
  const rowOf = new Map<string, number>();
  const answer = 4;
  const pictures = answer + scenario.outputs.length + 2;
  const inputs = pictures + pictureRows + 1;
  scenario.inputs.forEach(({ name }, index) => rowOf.set(name, inputs + 1 + index));
  const ready = inputs + scenario.inputs.length + 1;
  const examples = ready + 1;
  let row = examples + 2;
  const blocks = blocksOf(scenario.steps).map((steps): StepBlock => {
    const heading = row;
    const isOfYears = steps[0]?.years !== undefined;
    if (isOfYears && !rowOf.has(yearNumber)) rowOf.set(yearNumber, heading);
    steps.forEach(({ name }, index) => rowOf.set(name, heading + 1 + index));
    row = heading + steps.length + 2;
    return { heading, isOfYears, steps };
  });
  const matters = row;
  const notes = matters + scenario.inputs.filter(({ varies }) => varies !== null).length + 2;
  const last = columns.value + Math.max(leastFigures, scenario.years ?? 0);
  return { answer, pictures, inputs, ready, examples, blocks, matters, notes, rowOf, last };
}

/** Steps in reading order, a new block where single results and rows of years change over. */
function blocksOf(steps: readonly ScenarioStep[]): readonly (readonly ScenarioStep[])[] {
  const blocks: ScenarioStep[][] = [];
  for (const step of steps) {
    const last = blocks.at(-1);
    const isSameKind = last !== undefined && (last[0]?.years === undefined) === (step.years === undefined);
    if (isSameKind) last.push(step);
    else blocks.push([step]);
  }
  return blocks;
}
