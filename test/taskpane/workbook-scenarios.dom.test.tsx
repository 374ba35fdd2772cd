import { fireEvent, screen, within } from "@testing-library/react";
import { succeed } from "../../src/domain/result";
import { scenarios as catalogue } from "../../src/domain/scenarios/catalogue/index";
import { lookedAfterRate } from "../../src/domain/scenarios/catalogue/looked-after-rate";
import { placementMix } from "../../src/domain/scenarios/catalogue/placement-mix";
import { evaluateScenario } from "../../src/domain/scenarios/evaluate-scenario";
import type { Scenario } from "../../src/domain/scenarios/scenario";
import { readNamesOf, type ScenarioInWorkbook } from "../../src/domain/scenarios/scenario-in-workbook";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { seededInputs } from "../domain/scenarios/seeded-inputs";
import { shippedRelease } from "../support/shipped-release";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

const { release } = shippedRelease("section-251");

function heldBy(sheet: string, scenario: Scenario): ScenarioInWorkbook {
  const values = evaluateScenario(scenario, seededInputs(scenario, 1));
  return {
    sheet,
    id: scenario.id,
    values: new Map(readNamesOf(scenario).map((name) => [name, values.get(name) as string | number])),
    isDemonstration: false,
  };
}

async function openModel(...held: readonly ScenarioInWorkbook[]) {
  return openModelAs("E08000035", ...held);
}

async function openModelAs(own: string, ...held: readonly ScenarioInWorkbook[]) {
  const drawn = await drawPane(fakeFigures(succeed({ ...asLeeds, release, own })));
  drawn.scenarios.held.push(...held);
  await drawn.user.click(await screen.findByRole("tab", { name: "Model" }));
  return { ...drawn, part: await screen.findByRole("region", { name: "In this workbook" }) };
}

test("says what to do first while the workbook has no scenario", async () => {
  const { part } = await openModel();
  expect(await within(part).findByText(/^No scenario is in this workbook yet\./)).toBeVisible();
  expect(within(part).queryByRole("button", { name: "Compare side by side" })).toBeNull();
});

test.each([
  ["those of demonstration data say so in print, whatever club the pane shows", true, "Demonstration data · &A"],
  ["those of published figures say nothing of it", false, "&A"],
])("%s", async (_, isDemonstration, header) => {
  const high = { ...heldBy("High", placementMix), isDemonstration };
  const { user, part, scenarios } = await openModel(heldBy("Low", placementMix), high);
  for (const box of await within(part).findAllByRole("checkbox")) await user.click(box);
  await user.click(within(part).getByRole("button", { name: "Compare side by side" }));
  await user.click(within(part).getByRole("button", { name: "Add to the savings tracker: High" }));
  await user.click(within(part).getByRole("button", { name: "As it is now" }));
  expect(await screen.findByText(/^Added to the sheet Savings tracker\./)).toBeVisible();
  const printed = [...scenarios.compared, ...scenarios.trackers].map(({ page }) => page.header.right);
  expect(printed).toEqual([header, header]);
});

test("sheets of the same model are ticked and put side by side; those of different models are not", async () => {
  const low = heldBy("Low", placementMix);
  const [first] = placementMix.inputs;
  const broken = {
    ...heldBy("High", placementMix),
    values: new Map([...low.values].filter(([name]) => name !== first?.name)),
  };
  const blank = {
    ...heldBy("Rate", lookedAfterRate),
    values: new Map(readNamesOf(lookedAfterRate).map((name) => [name, null])),
  };
  const newer = { sheet: "Newer", id: "not-yet", values: new Map(), isDemonstration: false };
  const { user, part, container, scenarios } = await openModel(low, broken, blank, newer);
  expect(await within(part).findAllByText("Fostering placement mix")).toHaveLength(2);
  expect(within(part).getAllByText(/^Saved a year, less cost of change: /)).toHaveLength(2);
  expect(within(part).getByText(`Deleted on the sheet: ${first?.label}.`)).toBeVisible();
  expect(within(part).getByText("No result yet: fill in its yellow cells.")).toBeVisible();
  expect(within(part).getByRole("checkbox", { name: "Newer" })).toBeDisabled();
  expect(await violations(container)).toEqual([]);

  const compare = within(part).getByRole("button", { name: "Compare side by side" });
  const tick = (name: string) => user.click(within(part).getByRole("checkbox", { name }));
  await tick("Low");
  await tick("Rate");
  expect(within(part).getByText(/^These are of different models\./)).toBeVisible();
  expect(compare).toHaveAttribute("aria-disabled", "true");
  await tick("Rate");
  await tick("High");
  await user.click(compare);
  expect(await screen.findByText(/^The sheet Side by side shows them side by side\./)).toBeVisible();
  expect(scenarios.compared[0]?.columnWidths).toHaveLength(5);

  await user.click(within(part).getByRole("button", { name: "Show High" }));
  expect(scenarios.shown).toEqual(["High"]);
  scenarios.held.shift();
  await user.click(compare);
  expect(await screen.findByText(/^No longer in the workbook: Low\./)).toBeVisible();
  await user.click(within(part).getByRole("button", { name: "Look again" }));
  expect(await within(part).findAllByRole("checkbox")).toHaveLength(3);
});

test("what was put in, changed or deleted in Excel shows when the user comes back to the pane or to Model", async () => {
  const { user, part, scenarios } = await openModel();
  await within(part).findByText(/^No scenario is in this workbook yet\./);
  scenarios.held.push(heldBy("Low", placementMix));
  fireEvent.focus(window);
  expect(await within(part).findByRole("checkbox", { name: "Low" })).toBeVisible();
  const saved = placementMix.outputs[0];
  scenarios.held.splice(0, 1, { ...heldBy("Low", placementMix), values: new Map([[saved, 123_456]]) });
  await user.click(screen.getByRole("tab", { name: "Compare" }));
  await user.click(screen.getByRole("tab", { name: "Model" }));
  expect(await screen.findByText("Saved a year, less cost of change: £123,456")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Looked after at peers' rate" }));
  await user.click(await screen.findByRole("button", { name: "Put it into the workbook" }));
  await screen.findByText(/^The sheet Looked after at peers' rate is in the workbook/);
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  expect(await screen.findByRole("checkbox", { name: "Looked after at peers' rate" })).toBeVisible();
});

test("a scenario that works no saving out says why it can't be tracked, and savings where a briefing shows them", async () => {
  const { user, part, scenarios } = await openModel(heldBy("Rate", lookedAfterRate));
  expect(await within(part).findByText(/^Works out a cost or a gap, not a saving, so nothing/)).toBeVisible();
  expect(within(part).queryByText(/^A briefing for councillors/)).toBeNull();
  scenarios.held.splice(0, 1, heldBy("Low", placementMix));
  await user.click(within(part).getByRole("button", { name: "Look again" }));
  expect(await within(part).findByText(/^A briefing for councillors can show what they would save/)).toBeVisible();
  expect(within(part).queryByText(/^Works out a cost or a gap/)).toBeNull();
  const rows = screen.getAllByText(/ Works out a cost or a gap, not a saving\.$/);
  const without = catalogue.filter(({ saving }) => saving === null);
  expect(rows.map(({ textContent }) => textContent)).toEqual(
    without.map(({ question }) => `${question} Works out a cost or a gap, not a saving.`),
  );
});

test("a saving is tracked as a link or as it is now, and twice only when asked", async () => {
  const { user, part, container, scenarios } = await openModel(
    heldBy("Low", placementMix),
    heldBy("Rate", lookedAfterRate),
  );
  const track = await within(part).findByRole("button", { name: "Add to the savings tracker: Low" });
  // The rate of children looked after comes to no saving.
  expect(within(part).queryByRole("button", { name: "Add to the savings tracker: Rate" })).toBeNull();
  await user.click(track);
  expect(
    within(part).getByText(/^Saved a year, less cost of change: −?£[\d,]+ now\. It goes in as what is planned/),
  ).toBeVisible();
  expect(within(part).getByRole("button", { name: "As a link that follows the sheet" })).toHaveFocus();
  expect(await violations(container)).toEqual([]);
  await user.click(within(part).getByRole("button", { name: "As a link that follows the sheet" }));
  expect(await screen.findByText(/^Added to the sheet Savings tracker\. Fill in there when it starts:/)).toBeVisible();
  const again = within(part).getByRole("button", { name: "Add to the savings tracker: Low" });
  expect(again).toHaveFocus();

  await user.click(again);
  await user.click(within(part).getByRole("button", { name: "As it is now" }));
  expect(await within(part).findByText("It is in the tracker already, in row 12. Add it once more?")).toBeVisible();
  expect(within(part).getByRole("button", { name: "Don't add it" })).toHaveFocus();
  await user.click(within(part).getByRole("button", { name: "Add it again" }));
  expect(await screen.findByText(/^Added to the sheet Savings tracker\./)).toBeVisible();
  expect(scenarios.tracked.map(({ isLive, name }) => [isLive, name])).toEqual([
    [true, placementMix.saving],
    [false, placementMix.saving],
  ]);
});

test("titles of sheets end with their names where the release does not have one's authority", async () => {
  const { user, part, scenarios } = await openModelAs(
    "E07000999",
    heldBy("Low", placementMix),
    heldBy("High", placementMix),
  );
  for (const name of ["Low", "High"]) await user.click(await within(part).findByRole("checkbox", { name }));
  await user.click(within(part).getByRole("button", { name: "Compare side by side" }));
  await screen.findByText(/^The sheet Side by side/);
  await user.click(screen.getByRole("button", { name: "Looked after at peers' rate" }));
  await user.click(await screen.findByRole("button", { name: "Put it into the workbook" }));
  await screen.findByText(/^The sheet Looked after at peers' rate is in the workbook/);
  const sheets = [...scenarios.compared, ...scenarios.added];
  expect(sheets.map(({ cells }) => cells[0]?.value)).toEqual([
    "Fostering placement mix, side by side",
    "Looked after at peers' rate",
  ]);
  expect(JSON.stringify(sheets.map(({ page }) => page))).not.toMatch(/: ("|&|·)/);
});
