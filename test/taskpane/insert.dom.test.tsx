import { act, screen } from "@testing-library/react";
import { charts } from "../../src/domain/charts/index";
import { headingsOf } from "../../src/domain/clubs/published/headings-of";
import { describedDirectory } from "../../src/domain/release/described-directory";
import { succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { cla202526WithFaults } from "../domain/clubs/cla-2025-26-faults";
import { shippedRelease } from "../support/shipped-release";
import { drawPane } from "./draw-pane";
import { fakeSession } from "./fake-session";

jest.setTimeout(60_000);

describe("Put it into the workbook", () => {
  it("asks before it replaces what the active cell holds, inserts the chosen figure's formula, and undoes it", async () => {
    const { user, workbook } = await drawPane();
    workbook.cell = { content: "old", numberFormat: "General" };
    await user.selectOptions(await screen.findByLabelText("Figure"), "Your rank");
    await user.click(screen.getByRole("button", { name: "Insert formula" }));
    expect(workbook.cell.content).toBe("old");
    expect(screen.getByText(/^Nothing was written: cell C4 of Budget holds "old"\./)).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Replace it" }));
    expect(workbook.cell.content).toBe('=CLUB.PEERRANK("care.weekly-cost",,"neighbours","2024-25")');
    expect(screen.getByText("The formula is in Budget, cell C4.")).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Put back what was there" }));
    expect(workbook.cell.content).toBe("old");
    expect(screen.getByText("Put back what was in Budget, cell C4.")).toBeVisible();
  });

  it("says where it will write, follows the selection, and asks first where the cell holds something", async () => {
    const { user, workbook } = await drawPane();
    const button = screen.getByRole("button", { name: "Insert formula" });
    expect(button).toHaveAccessibleDescription("Writes to Budget!C4");
    await act(() => workbook.select("Total", { place: { sheet: "Budget", cell: "C7" } }));
    expect(button).toHaveAccessibleDescription('Writes to Budget!C7, which holds "Total": we ask first.');
    await act(() => workbook.select('=CLUB.VALUE("a")', { place: { sheet: "Budget", cell: "C8" } }));
    expect(button).toHaveAccessibleDescription("Writes to Budget!C8");
    await user.click(button);
    expect(workbook.cell.content).toBe('=CLUB.PEERMEDIAN("care.weekly-cost","neighbours","2024-25")');
  });

  it("refuses a cell on a sheet of the questionnaire, in words", async () => {
    const { user, workbook } = await drawPane(fakeFigures(), fakeSession(cla202526WithFaults));
    await user.click(screen.getByRole("tab", { name: "Compare" }));
    const head = ["Spend", "Children Looked After 2025-26, Leeds"] as const;
    await act(() => workbook.select("", { place: { sheet: "Spend", cell: "B5" }, head }));
    const button = screen.getByRole("button", { name: "Insert formula" });
    expect(button).toHaveAccessibleDescription(
      /^Spend!B5 is on a sheet of the questionnaire, where nothing is inserted/,
    );
    await user.click(button);
    expect(workbook.cell.content).toBe("");
  });

  it("shows the formula before inserting it", async () => {
    const { workbook } = await drawPane();
    expect(screen.getByText('=CLUB.PEERMEDIAN("care.weekly-cost","neighbours","2024-25")')).toBeVisible();
    expect(workbook.cell.content).toBe("");
  });

  it("adds a chart of what is shown, and says where it is", async () => {
    const { user, workbook } = await drawPane();
    await user.selectOptions(screen.getByLabelText("Compare with"), "All members");
    await user.click(screen.getByRole("button", { name: "Insert chart" }));
    expect([...workbook.charts.values()]).toMatchObject([
      { kind: "ranked", parameters: { indicators: ["care.weekly-cost"], peers: "all", member: "Leeds" } },
    ]);
    expect(screen.getByText(/The chart is on the sheet "Yardstick chart 1"/)).toBeVisible();
  });

  it("offers every kind of chart, and where to put it", async () => {
    const { user, workbook } = await drawPane();
    const offered = [...screen.getByLabelText<HTMLSelectElement>("Chart").options].map(({ text }) => text);
    expect(offered).toEqual(charts.map(({ label }) => label));
    await user.selectOptions(screen.getByLabelText("Chart"), "Trend, all years");
    await user.click(screen.getByRole("button", { name: "Insert chart" }));
    await user.selectOptions(screen.getByLabelText("Where"), "At the selected cell");
    await user.click(screen.getByRole("button", { name: "Insert chart" }));
    expect([...workbook.charts.values()]).toMatchObject([
      { kind: "trend", sheet: "Yardstick chart 1" },
      { kind: "trend", sheet: "Yardstick chart 1" },
    ]);
  });

  it("asks for the other indicators of a chart that compares several, of all the user's clubs", async () => {
    const { user, workbook } = await drawPane();
    await user.selectOptions(screen.getByLabelText("Chart"), "Scatter, two indicators");
    const [across, upwards] = [await screen.findByLabelText("Across"), await screen.findByLabelText("Upwards")];
    expect([across, upwards].map((field) => (field as HTMLInputElement).value)).toEqual(["Care: weekly cost", ""]);
    await user.click(screen.getByRole("button", { name: "Insert chart" }));
    expect(screen.getByText(/^Scatter, two indicators needs at least 2 indicators\. Choose them above/)).toBeVisible();
    expect(workbook.charts.size).toBe(0);
    await user.type(upwards, "rate{Enter}");
    await user.click(screen.getByRole("button", { name: "Insert chart" }));
    expect([...workbook.charts.values()]).toMatchObject([
      { kind: "scatter", parameters: { indicators: ["care.weekly-cost", "care.rate"], peers: "neighbours" } },
    ]);
  });

  it("lets the user add indicators and remove them, those that belong together at once", async () => {
    const { user } = await drawPane();
    const shown = () => screen.getAllByRole<HTMLInputElement>("combobox", { name: /^(Indicator|Cost|Performance) \d/ });
    await user.selectOptions(screen.getByLabelText("Chart"), "Spine, many indicators");
    await screen.findByLabelText("Indicator 1");
    await user.click(screen.getByRole("button", { name: "Add another" }));
    await user.click(screen.getByRole("button", { name: "Add another" }));
    expect(shown().map(({ value }) => value)).toEqual(["Care: weekly cost", "", ""]);
    await user.click(screen.getByRole("button", { name: "Remove Indicator 2" }));
    expect(shown()).toHaveLength(2);
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();

    await user.selectOptions(screen.getByLabelText("Chart"), "Cost and performance");
    await screen.findByLabelText("Cost 1");
    await user.click(screen.getByRole("button", { name: "Add another" }));
    expect(shown()).toHaveLength(4);
    await user.click(screen.getByRole("button", { name: "Remove Cost 2" }));
    expect(shown()).toHaveLength(2);
  });

  it("begins a mix with a set of indicators that belong together, and takes another by its name", async () => {
    const { release } = shippedRelease("childrens-services");
    const figures = fakeFigures(succeed({ ...asLeeds, release }));
    figures.listed = describedDirectory(release, headingsOf("childrens-services"));
    const { user, workbook } = await drawPane(figures);
    const first = () => screen.getByLabelText<HTMLInputElement>("Part 1").value;
    await user.selectOptions(screen.getByLabelText("Chart"), "Mix: shares of a whole");
    const sets = await screen.findByLabelText("Indicators that belong together");
    expect(sets).toHaveValue("Where children looked after live");
    expect(first()).toBe("In foster care: share of children looked after");

    await user.selectOptions(sets, "How far from home children looked after live");
    expect(first()).toBe("Placed within 20 miles of home: share of children looked after");
    await user.click(screen.getByRole("button", { name: "Insert chart" }));
    const indicators = ["within-20-miles", "over-20-miles", "not-known"].map((one) => `cs.cla.distance.${one}-share`);
    expect([...workbook.charts.values()]).toMatchObject([{ kind: "mix", parameters: { indicators } }]);

    await user.click(screen.getByRole("button", { name: "Remove Part 3" }));
    expect(sets).toHaveValue("");
    await user.selectOptions(screen.getByLabelText("Chart"), "Waterfall: volume, mix and price");
    expect(await screen.findByLabelText("People, for volume")).toHaveValue(
      "Residents aged 0 to 17, by whom rates are made",
    );
  });

  it("inserts only once after a double click", async () => {
    const { workbook } = await drawPane();
    const button = screen.getByRole("button", { name: "Insert chart" });
    await act(async () => {
      button.click();
      button.click();
    });
    expect(workbook.charts.size).toBe(1);
  });

  it("has a message that can be dismissed", async () => {
    const { user } = await drawPane();
    await user.click(screen.getByRole("button", { name: "Insert chart" }));
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(/The chart is on the sheet/)).toBeNull();
  });

  it("says what Excel refused and how to fix it", async () => {
    const { user, workbook } = await drawPane();
    workbook.refusal = "the sheet is protected. Unprotect it under Review.";
    await user.click(screen.getByRole("button", { name: "Insert formula" }));
    expect(screen.getByText(/could not do this: the sheet is protected/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Put back what was there" })).toBeNull();
  });
});
