import { screen, within } from "@testing-library/react";
import { fakeFigures } from "../actions/fake-figures";
import { clubCell } from "../domain/refresh/club-cells";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

async function open() {
  const figures = fakeFigures();
  const drawn = await drawPane(figures);
  await drawn.user.click(screen.getByRole("tab", { name: "Club" }));
  const part = within(await screen.findByRole("region", { name: "Figures in this workbook" }));
  const refresh = () => drawn.user.click(part.getByRole("button", { name: "Refresh" }));
  return { ...drawn, part, refresh };
}

test("lists each figure that moved with what is beside it, and goes to its cell", async () => {
  const { part, refresh, workbook, user, container } = await open();
  workbook.clubCells = [
    clubCell("B2", 500, { text: "£500", label: "Fostering", numberFormat: "£#,##0" }),
    clubCell("B3", 7),
    clubCell("B4", 2),
  ];
  workbook.clubCellsLater = [
    clubCell("B2", 480, { text: "£480", label: "Fostering", numberFormat: "£#,##0" }),
    clubCell("B3", 7),
    clubCell("B4", "#N/A"),
  ];
  await refresh();
  expect(part.getByText(/^Recalculated with Release 3.* 2 cells of 3 changed\.$/)).toBeVisible();
  const changed = within(part.getByRole("region", { name: "What changed" }));
  expect(changed.getByText("2 of 3 cells changed; the other one is the same.")).toBeVisible();
  expect(changed.getByText("£500 → £480 (−£20, −4.0%)")).toBeVisible();
  expect(changed.getByText("Fostering")).toBeVisible();
  expect(changed.getByText(/^Care: weekly cost · release 3$/)).toBeVisible();
  await user.click(changed.getByRole("button", { name: "Show Budget!B2" }));
  await user.click(changed.getByText("Now an error (1)"));
  expect(changed.getByText("2 → #N/A")).toBeVisible();
  expect(await violations(container)).toEqual([]);
});

test("says that nothing changed, and puts the list away", async () => {
  const { part, refresh, workbook, user } = await open();
  workbook.clubCells = [clubCell("B2", 500), clubCell("B3", 7)];
  await refresh();
  expect(part.getByText("Nothing has changed: all 2 figures are the same.")).toBeVisible();
  expect(part.queryByRole("button", { name: "Put on a sheet" })).toBeNull();
  await user.click(part.getByRole("button", { name: "Put the list away" }));
  expect(part.queryByRole("region", { name: "What changed" })).toBeNull();
});

test("puts the list on a sheet, and refreshes only what was chosen", async () => {
  const { part, refresh, workbook, user } = await open();
  workbook.clubCells = [clubCell("C4", 500)];
  workbook.clubCellsLater = [clubCell("C4", 510)];
  await user.selectOptions(part.getByLabelText("Refresh"), "The selected cells");
  await refresh();
  expect(part.getByText(/^Other cells of the workbook still show what they did\./)).toBeVisible();
  await user.click(part.getByRole("button", { name: "Put on a sheet" }));
  expect(part.getByText('The list is on the sheet "Yardstick changes".')).toBeVisible();
  expect(workbook.changesSheets[0]!.lines[0]).toMatch(/^Budget!C4, refreshed on .*: 1 cell of 1 changed\.$/);
});

test("says what Excel refused, and changes nothing", async () => {
  const { part, refresh, workbook, figures } = await open();
  workbook.refusal = "a cell is being edited.";
  await refresh();
  expect(part.getByText(/a cell is being edited/)).toBeVisible();
  expect(figures.refreshed).toBe(0);
});
