import { screen, within } from "@testing-library/react";
import type { Added } from "../../src/actions/questionnaire-ports";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { fakeFigures } from "../actions/fake-figures";
import { drawPane } from "./draw-pane";
import { fakeSession, refused } from "./fake-session";

jest.setTimeout(60_000);

const sheets = ["Cover", "Children", "Homes", "Costs", "Sign-off"];
const whole: Added = {
  kind: "questionnaire",
  name: "",
  obstacle: null,
  parts: [
    { what: "sheets", count: 5, where: sheets },
    { what: "questions", count: 1200, where: ["Children"] },
    { what: "explanations", count: 1, where: [] },
  ],
};
const chart = (number: number, obstacle: Added["obstacle"] = null): Added => ({
  kind: "chart",
  name: `Yardstick_chart_${number}`,
  obstacle,
  parts: [{ what: "chart", count: 1, where: [`Yardstick chart ${number}`] }],
});

async function openClub(inWorkbook: readonly Added[], isOpen = true) {
  const session = fakeSession(isOpen ? cla202526Example : null);
  session.inWorkbook.push(...inWorkbook);
  const drawn = await drawPane(fakeFigures(), session);
  await drawn.user.click(screen.getByRole("tab", { name: "Club" }));
  return {
    ...drawn,
    session,
    region: within(await screen.findByRole("region", { name: "What Yardstick added" })),
  };
}

it("says what Yardstick added to the workbook, how many of each and where", async () => {
  const { region } = await openClub([whole]);
  expect(
    await region.findByText(
      "5 sheets with the questions, and lists to choose answers from: Cover, Children, Homes, Costs and 1 more",
    ),
  ).toBeVisible();
  expect(region.getByText("1,200 named cells so that we find the questions: Children")).toBeVisible();
  expect(region.getByText("1 explanation kept inside the file")).toBeVisible();
});

it("tells charts apart by what they say and where they are", async () => {
  const titles = ["Leeds: £270 a week", "Leeds: £1,905 a week"].map((finding) => `${finding}\nA weekly cost, 2024-25`);
  const { region } = await openClub([
    { ...chart(1), titles: titles.slice(0, 1) },
    { ...chart(2), titles: titles.slice(1) },
  ]);
  expect(await region.findByText(/^Leeds: £270 a week\s+A weekly cost, 2024-25$/)).toBeVisible();
  expect(region.getByText(/^Leeds: £1,905 a week\s+A weekly cost, 2024-25$/)).toBeVisible();
  expect(region.getByText(/Yardstick chart 2$/)).toBeVisible();
});

it("says if there is nothing, even in a workbook without a questionnaire", async () => {
  const { region } = await openClub([], false);
  expect(await region.findByText("Yardstick has added nothing to this workbook.")).toBeVisible();
  expect(region.getAllByRole("button")).toHaveLength(1);
});

it("asks before anything is lost, with a Keep button, and removes only after a yes", async () => {
  const { user, region, session } = await openClub([whole, chart(1)]);
  await user.click(await region.findByRole("button", { name: "Remove the questionnaire" }));
  expect(region.getByText(/deletes all its answers.*The club keeps what you submitted/)).toBeVisible();
  expect(region.getByRole("button", { name: "Keep" })).toHaveFocus();
  await user.click(region.getByRole("button", { name: "Keep" }));
  expect(session.inWorkbook).toHaveLength(2);
  await user.click(region.getByRole("button", { name: "Remove the chart" }));
  expect(region.getByText(/^This deletes the sheet, every Yardstick chart on it/)).toBeVisible();
  await user.click(region.getByRole("button", { name: "Remove" }));
  expect(await region.findByText("Removed. Nothing else has changed.")).toBeVisible();
  expect(session.inWorkbook).toEqual([whole]);
  expect(region.queryByText("Chart")).toBeNull();
});

const onSheet = (kind: "scenario" | "savings" | "report" | "comparison", name: string): Added => ({
  kind,
  name,
  parts: [{ what: kind, count: 1, where: ["A sheet"] }],
  obstacle: null,
});

it("says what the savings tracker and briefings lose with a scenario's sheet before it is removed", async () => {
  const scenario = onSheet("scenario", "Yardstick_scenario_placement_mix_1");
  const others = [
    onSheet("savings", ""),
    onSheet("report", "Yardstick_report_1"),
    onSheet("comparison", "Yardstick_comparison_1"),
  ];
  const { user, region, session } = await openClub([scenario, ...others]);
  await user.click(await region.findByRole("button", { name: "Remove the scenario" }));
  expect(
    region.getByText(
      /savings tracker that is a link to it will show #REF!: put it in as a value first\. A briefing that shows its saving will have no figure for it\. Scenarios side by side lose/,
    ),
  ).toBeVisible();
  await user.click(region.getByRole("button", { name: "Keep" }));
  const stays = /The savings tracker stays, but planned figures in it that are links to scenarios will show #REF!/;
  await user.click(region.getByRole("button", { name: "Remove all of it" }));
  expect(region.getByText(stays)).toBeVisible();
  await user.click(region.getByRole("button", { name: "Keep" }));

  session.inWorkbook.splice(1, 3, chart(1));
  await user.click(region.getByRole("button", { name: "Look again" }));
  await region.findByText("Chart");
  await user.click(region.getByRole("button", { name: "Remove the scenario" }));
  expect(region.getByText(/^This deletes the sheet, its pictures and everything you typed on it\. Your/)).toBeVisible();
  await user.click(region.getByRole("button", { name: "Keep" }));
  await user.click(region.getByRole("button", { name: "Remove all of it" }));
  expect(region.getByText(/^This removes everything/)).toBeVisible();
  expect(region.queryByText(stays)).toBeNull();
});

it("asks before clearing marks in a workbook without a questionnaire, because explanations there are saved nowhere else", async () => {
  const marks: Added = {
    kind: "marks",
    name: "",
    parts: [{ what: "findings", count: 1, where: ["F"] }],
    obstacle: null,
  };
  const { user, region, session } = await openClub([marks], false);
  await user.click(await region.findByRole("button", { name: "Clear marks" }));
  expect(region.getByText(/also deletes what was typed on the findings sheet/)).toBeVisible();
  expect(session.inWorkbook).toEqual([marks]);
});

it.each([
  [{ why: "yours", names: ["MyTable"] }, /Something of yours is on its sheets \(MyTable\)/],
  [{ why: "moved", names: ["For the board"] }, /yours or were renamed \(For the board\)/],
  [{ why: "last sheet" }, /A workbook needs at least one visible sheet/],
  [{ why: "waits" }, /Send or discard it first/],
  [{ why: "unknown" }, /we can't tell which sheets belong to it/],
] as const)("offers no removal where %j, and says why", async (obstacle, why) => {
  const { region } = await openClub([chart(1, obstacle)]);
  expect(await region.findByText(why)).toBeVisible();
  expect(region.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Look again"]);
});

it("says what Excel refuses, and looks again when asked", async () => {
  const { user, region, session } = await openClub([chart(1)]);
  await region.findByText("Chart");
  session.refusal = refused;
  await user.click(region.getByRole("button", { name: "Look again" }));
  expect(await region.findByText(/the sheet is protected/)).toBeVisible();
  session.refusal = null;
  await user.click(region.getByRole("button", { name: "Try again" }));
  expect(await region.findByText("Chart")).toBeVisible();
});

it("removes all of it together once one agrees, and leaves what can't be removed", async () => {
  const kept = chart(2, { why: "yours", names: ["Notes"] });
  const { user, region, session } = await openClub([chart(1), kept, chart(3)]);
  await user.click(await region.findByRole("button", { name: "Remove all of it" }));
  expect(region.getByRole("status")).toHaveTextContent(/^This removes everything that can be removed: Chart, with/);
  expect(session.inWorkbook).toHaveLength(3);
  await user.click(region.getByRole("button", { name: "Remove" }));
  expect(
    await region.findByText(/^2 things were removed\. What could not be removed is still listed\.$/),
  ).toBeVisible();
  expect(session.inWorkbook).toEqual([kept]);
  expect(region.queryByRole("button", { name: "Remove all of it" })).toBeNull();
});
