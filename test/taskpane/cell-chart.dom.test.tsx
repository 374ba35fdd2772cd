import { act, screen, waitFor, within } from "@testing-library/react";
// Loaded beforehand, so that it comes at once.
import "../../src/taskpane/components/cell/ChartCard";
import type { ChartParameters } from "../../src/domain/charts/chart-spec";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

const usual: ChartParameters = {
  indicators: ["care.weekly-cost"],
  peers: "core",
  year: "2024-25",
  member: "Leeds",
  options: {},
};

/** The pane's Cell with these charts in the workbook, all on one sheet. */
async function drawCharts(...charts: readonly (Partial<ChartParameters> & { readonly kind?: string })[]) {
  const drawn = await drawPane();
  for (const { kind = "ranked", ...parameters } of charts) {
    await drawn.workbook.addChart({ kind, parameters: { ...usual, ...parameters } } as never, "open sheet");
  }
  await drawn.user.click(screen.getByRole("tab", { name: "Cell" }));
  const names = charts.map((_, at) => `Yardstick chart ${at + 1}`);
  const select = (chart: string | null, cell = "D9") =>
    act(() => drawn.workbook.select("", { place: { sheet: "Yardstick chart 1", cell }, charts: names, chart }));
  return { ...drawn, select };
}

const chartPart = (name: string | RegExp) => screen.findByRole("region", { name });

it("a selected chart is recognised: what it says, whom it counts with their values, what it means, and the release", async () => {
  const { select, container } = await drawCharts({});
  await select("Yardstick chart 1");
  const part = await chartPart("The chart on this sheet");
  expect(within(part).getByRole("heading", { name: "Yardstick chart 1" })).toBeVisible();
  expect(part).toHaveTextContent("Leeds: £500 a week, £100 below the median of the 2 authorities in Core cities");
  expect(part).toHaveTextContent("Care: weekly cost, £ a week, 2024-25");
  expect(part).toHaveTextContent("(£500 + £700) ÷ 2 = £600.£500 − £600 = −£100.");
  expect(within(part).getByRole("row", { name: "Bristol · middle £700" })).toBeVisible();
  expect(within(part).getByRole("button", { name: "Copy as a table" })).toBeVisible();
  expect(part).toHaveTextContent("Small club, Release 3 · DRAFT · 31 Jan 2026 · demonstration data");
  // The cell behind it is not what is selected.
  expect(screen.queryByText(/is empty/)).toBeNull();
  expect(await violations(container)).toEqual([]);
});

it("shows what a chart compares in the choosers of Compare, writes what is chosen into its cells, and can put it back", async () => {
  const { select, user, workbook } = await drawCharts({});
  await select("Yardstick chart 1");
  await chartPart(/chart/);
  const parameters = () => workbook.charts.get("Yardstick_chart_1")!.parameters;
  expect(screen.getByRole("combobox", { name: "Indicator" })).toHaveValue("Care: weekly cost");
  expect(screen.getByLabelText("Year")).toHaveValue("2024-25");
  await user.selectOptions(screen.getByLabelText("Peer group"), "All members");
  expect(parameters()).toEqual({ ...usual, peers: "All members" });
  expect(await screen.findByText("Yardstick chart 1 is changed.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Put back what was there" }));
  expect(await screen.findByText("Put back what was in the cells of Yardstick chart 1.")).toBeVisible();
  expect(parameters()).toEqual(usual);
  await user.selectOptions(screen.getByLabelText("You"), "Kent");
  await waitFor(() => expect(parameters()).toEqual({ ...usual, member: "Kent" }));
});

it("leaves the keyboard where it is while the figures of another choice are looked up", async () => {
  const { select, user } = await drawCharts({});
  await select("Yardstick chart 1");
  const part = await chartPart(/chart/);
  const year = screen.getByLabelText("Year");
  year.focus();
  await user.selectOptions(year, "2020-21");
  await waitFor(() => expect(part).toHaveTextContent("Care: weekly cost, £ a week, 2020-21"));
  expect(year).toHaveFocus();
});

it("takes the newest year with an indicator that has no figures for the shown one", async () => {
  const { select, user, workbook } = await drawCharts({});
  await select("Yardstick chart 1");
  await chartPart(/chart/);
  await user.click(screen.getByRole("combobox", { name: "Indicator" }));
  await user.keyboard("rate of care{Enter}");
  expect(workbook.charts.get("Yardstick_chart_1")!.parameters).toEqual({
    ...usual,
    indicators: ["Rate of care"],
    year: "2023-24",
  });
});

it("lists several charts on a sheet by name, and begins with the one whose cells are selected", async () => {
  const { select, user, workbook } = await drawCharts({}, { kind: "trend", peers: "all", year: "" });
  await select(null);
  const part = await chartPart("The charts on this sheet");
  expect(screen.getByRole("heading", { name: "Yardstick chart 1!D9 is empty" })).toBeVisible();
  await user.selectOptions(within(part).getByLabelText("Chart"), "Yardstick chart 2: Trend, all years");
  expect(part).toHaveTextContent("Leeds: £500 a week in 2024-25, the same as the median of the 5 members with a value");
  expect(within(part).queryByLabelText("Year")).toBeNull();
  await user.selectOptions(within(part).getByLabelText("Peer group"), "Core cities");
  expect(workbook.charts.get("Yardstick_chart_2")!.parameters.peers).toBe("Core cities");
  expect(workbook.charts.get("Yardstick_chart_1")!.parameters.peers).toBe("core");
  await select(null, "B2");
  expect(await screen.findByRole("heading", { name: "Yardstick chart 1" })).toBeVisible();
  expect(screen.queryByRole("heading", { name: /is empty/ })).toBeNull();
});

it("says why a chart has nothing to show, and lets it be fixed there", async () => {
  const { select, user, workbook } = await drawCharts({ peers: "neighbors" });
  await select("Yardstick chart 1");
  await chartPart(/chart/);
  expect(await screen.findByText(/There is no peer group "neighbors"/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Peer group"), "All members");
  expect(workbook.charts.get("Yardstick_chart_1")!.parameters.peers).toBe("All members");
});

it("opens in Compare", async () => {
  const { select, user, state } = await drawCharts({});
  await select("Yardstick chart 1");
  await chartPart(/chart/);
  await user.click(screen.getByRole("button", { name: "Open in Compare" }));
  expect(state.get()).toMatchObject({
    tab: "compare",
    chosen: { indicator: "care.weekly-cost", peers: "core", year: "2024-25" },
  });
});

it("says what Excel says if the cells can't be written, and changes nothing", async () => {
  const { select, user, workbook } = await drawCharts({});
  await select("Yardstick chart 1");
  await chartPart(/chart/);
  workbook.refusal = "the sheet is protected.";
  await user.selectOptions(screen.getByLabelText("Peer group"), "All members");
  expect(await screen.findByText(/the sheet is protected/)).toBeVisible();
  expect(workbook.charts.get("Yardstick_chart_1")!.parameters).toEqual(usual);
});

it("says of a chart of a report where its report is changed, and changes nothing itself", async () => {
  const { select, workbook } = await drawCharts({});
  const chart = workbook.charts.get("Yardstick_chart_1")!;
  workbook.charts.set("Yardstick_chart_1", { ...chart, report: "Yardstick_report_1" });
  await select("Yardstick chart 1");
  const part = await chartPart(/chart/);
  expect(part).toHaveTextContent("This chart is part of a report. Change what the report compares in the yellow cells");
  expect(part).toHaveTextContent("£500 − £600 = −£100.");
  expect(within(part).queryByLabelText("Peer group")).toBeNull();
});

it("shows the cell as usual if the selected chart is the user's own", async () => {
  const { user, workbook } = await drawPane();
  await user.click(screen.getByRole("tab", { name: "Cell" }));
  await act(() => workbook.select("", { charts: ["Chart 1"], chart: "Chart 1" }));
  expect(await screen.findByRole("heading", { name: /is empty/ })).toBeVisible();
});
