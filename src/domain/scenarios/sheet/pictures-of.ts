import { itemAt } from "../../item-at";
import { evaluateScenario } from "../evaluate-scenario";
import { faultsOfInputs } from "../faults-of-inputs";
import { yearNumber, type Scenario } from "../scenario";
import { sensitivity } from "../sensitivity";
import { mainStep, rowNamed } from "../step-named";
import { axisFormatOf } from "./number-format-of";
import { columns, type ScenarioPlaces } from "./scenario-places";
import { oneCell, pictureNames, type PlannedChart, type SheetBlock } from "./scenario-sheet";
import type { Workings } from "./workings";

/**
 * The two pictures of a scenario's sheet: what its answer looks like, and what moves it most.
 *
 * @param inputs as the sheet begins; null is blank
 */
export function picturesOf(
  scenario: Scenario,
  places: ScenarioPlaces,
  { tornado, bars }: Workings,
  inputs: ReadonlyMap<string, number | null>,
): readonly PlannedChart[] {
  const { picture } = scenario;
  const known = figuresOf(scenario, inputs);
  const top = places.pictures;
  const height = places.inputs - places.pictures - 1;
  const years = (name: string): SheetBlock => ({
    ...oneCell(places.rowOf.get(name) ?? 0, columns.value),
    columns: scenario.years ?? 1,
  });
  const left: SheetBlock = { row: top, column: 0, rows: height, columns: columns.value + 2 };
  const right: SheetBlock = { ...left, column: columns.value + 2, columns: places.last - columns.value - 1 };
  const pictured: PlannedChart = {
    name: pictureNames.answer,
    kind: picture.kind,
    beginsAtZero: picture.kind !== "lines" && picture.mayBeBelowZero !== true,
    title: picture.title,
    numberFormat: axisFormatOf(rowNamed(scenario, itemAt(picture.rows, 0)), known.pictured),
    categories: bars?.labels ?? years(yearNumber),
    series:
      bars === null
        ? picture.rows.map((name) => ({ name: rowNamed(scenario, name).label, values: years(name) }))
        : [{ name: picture.title, values: bars.values }],
    place: left,
  };
  if (tornado.labels.rows === 0) return [pictured];
  const main = mainStep(scenario);
  const title = `What moves the answer most: ${main.label.toLowerCase()}`;
  return [
    pictured,
    {
      name: pictureNames.matters,
      kind: "tornado",
      title,
      numberFormat: axisFormatOf(main, known.moves),
      categories: tornado.labels,
      series: [
        { name: "At the low value", values: tornado.atLow },
        { name: "At the high value", values: tornado.atHigh },
      ],
      place: right,
    },
  ];
}

/** The figures of both pictures as the sheet begins; none while an input is missing or can't be used. */
function figuresOf(scenario: Scenario, inputs: ReadonlyMap<string, number | null>) {
  if (faultsOfInputs(scenario, inputs).size > 0) return { pictured: [], moves: [] };
  const given = new Map([...inputs].map(([name, value]): [string, number] => [name, value ?? 0]));
  const values = evaluateScenario(scenario, given);
  const main = Number(values.get(scenario.outputs[0]));
  return {
    pictured: scenario.picture.rows.flatMap((name) => [values.get(name)].flat().map(Number)).filter(Number.isFinite),
    moves: sensitivity(scenario, given).flatMap(({ atLow, atHigh }) => [atLow - main, atHigh - main]),
  };
}
