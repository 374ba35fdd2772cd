import { placementMix } from "../../../src/domain/scenarios/catalogue/placement-mix";
import { graphOfDoom } from "../../../src/domain/scenarios/catalogue/graph-of-doom";
import { howFarOff } from "../../../src/domain/scenarios/how-far-off";
import { layOutScenario } from "../../../src/domain/scenarios/sheet/lay-out-scenario";

const inputOf = ({ inputs }: typeof placementMix, name: string) => inputs.find((input) => input.name === name)!;

test.each([
  [placementMix, "Foster_children", "5% less and more"],
  [placementMix, "Own_share_aimed", "5 percentage points less and more"],
  [graphOfDoom, "Demand_growth", "1 percentage point less and more"],
])("%#: a percentage moves by percentage points, and a count by per cent of itself", (scenario, name, words) => {
  expect(howFarOff(inputOf(scenario, name))).toBe(words);
});

test("the sheet says which of the two it is", () => {
  const { cells } = layOutScenario(placementMix, {
    member: "Leeds",
    name: "Mix",
    inputs: new Map(),
    origins: new Map(),
    releases: [],
    isDemonstration: false,
  });
  const notes = cells
    .filter(({ look }) => look === "note")
    .map(({ value }) => String(value))
    .join(" ");
  expect(notes).toContain("Low and high: 5% less and more.");
  expect(notes).toContain("Low and high: 5 percentage points less and more.");
});
