import { act, fireEvent, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { WorkbookModel } from "../../../../src/workbench/model/workbook-model";
import { cell, openGrid } from "./open-grid";

// Naming every cell by its role, as assistive technology would, takes its time in jsdom.
jest.setTimeout(30_000);

/** Presses Ctrl+C or Ctrl+X in the grid; answers what is then on the clipboard. */
function takeToClipboard(how: "copy" | "cut"): string {
  const taken: string[] = [];
  fireEvent[how](screen.getByRole("grid"), {
    clipboardData: { setData: (_: string, text: string) => taken.push(text) },
  });
  return taken.join();
}
/** As after every change of the cells themselves. */
const tellOfChange = (model: WorkbookModel) =>
  model.setFormat(model.activeSheet.id, { top: 0, left: 0, bottom: 1, right: 0 }, (format) => format);
const activeCell = () => document.getElementById(screen.getByRole("grid").getAttribute("aria-activedescendant") ?? "");

describe("reading the grid", () => {
  it("shows each cell's text as formatted, at its place among the rows and columns", async () => {
    const { model, sheet, enter, change } = openGrid();
    await enter(3, 2, "1234.5");
    await change(() => model.setNumberFormats(sheet, { top: 3, left: 2, bottom: 3, right: 2 }, () => "£#,##0.00"));
    expect(cell("C4")).toHaveTextContent("£1,234.50");
    expect(cell("C4")).toHaveAttribute("role", "gridcell");
    expect(cell("C4")).toHaveAttribute("aria-colindex", "4");
    expect(cell("C4").closest("[role=row]")).toHaveAttribute("aria-rowindex", "5");
    const row = cell("C4").closest<HTMLElement>("[role=row]")!;
    expect(within(row).getByRole("rowheader")).toHaveTextContent("4");
    expect(screen.getByRole("columnheader", { name: "C" })).toHaveAttribute("aria-colindex", "4");
  });

  it("says an error's sentence as tooltip and description", async () => {
    const { model, sheet, change } = openGrid();
    const error = { error: "#N/A", message: 'There is no indicator "wekly". Did you mean "weekly"?' } as const;
    await change(() => {
      model.activeSheet.setCell(0, 0, { ...model.cell(sheet, 0, 0), value: error });
      tellOfChange(model);
    });
    expect(cell("A1")).toHaveTextContent("#N/A");
    expect(cell("A1")).toHaveAttribute("title", error.message);
    expect(cell("A1")).toHaveAttribute("aria-description", error.message);
  });

  it("explains an error that brought no sentence, and marks a cell that waits", async () => {
    const { model, sheet, change } = openGrid();
    await change(() => {
      model.activeSheet.setCell(0, 0, { ...model.cell(sheet, 0, 0), value: { error: "#DIV/0!" } });
      model.activeSheet.setCell(1, 0, { ...model.cell(sheet, 1, 0), value: { error: "#BUSY!" } });
      tellOfChange(model);
    });
    expect(cell("A1")).toHaveAttribute("title", "The formula divides by zero or by a blank cell.");
    expect(cell("A2")).toHaveAttribute("aria-busy", "true");
  });

  it("never cuts a number short: one too long for its column is covered, and its tooltip tells it", async () => {
    const { enter } = openGrid();
    await enter(0, 0, "12345678901");
    expect(cell("A1")).toHaveTextContent("12345678901");
    expect(cell("A1")).toHaveAttribute("data-fitted", "#######");
    expect(cell("A1")).toHaveAttribute("title", "12345678901");
  });

  it("lets text run on over blank cells only", async () => {
    const { enter } = openGrid();
    await enter(0, 0, "Residential care, weekly cost per child");
    expect(parseFloat(cell("A1").querySelector("span")!.style.width)).toBeGreaterThan(200);
    await enter(0, 2, "Leeds");
    expect(cell("A1").querySelector("span")).toHaveStyle({ width: "122px" });
    await enter(0, 1, "Kent");
    expect(cell("A1").querySelector("span")!.style.width).toBe("");
  });

  it("draws only what is in view", () => {
    openGrid();
    expect(screen.getAllByRole("gridcell").length).toBeLessThan(400);
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "1048577");
  });

  it("has no accessibility faults that axe can find", async () => {
    const { enter } = openGrid();
    await enter(0, 0, "Leeds");
    await enter(0, 1, "=1/0");
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

describe("moving and selecting", () => {
  it("moves with the arrows and tells which cell is active", async () => {
    const { user, selected } = openGrid();
    await user.click(cell("B2"));
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(selected()).toEqual([2, 2, 2, 2]);
    expect(activeCell()).toBe(cell("C3"));
    expect(cell("C3")).toHaveAttribute("aria-selected", "true");
  });

  it("extends with Shift from the active cell, and back again", async () => {
    const { user, selected } = openGrid();
    await user.click(cell("B2"));
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{ArrowUp}{/Shift}");
    expect(selected()).toEqual([1, 1, 2, 2]);
    expect(activeCell()).toBe(cell("B2"));
    await user.keyboard("{Shift>}{ArrowUp}{ArrowUp}{/Shift}");
    expect(selected()).toEqual([0, 1, 1, 2]);
  });

  it("goes to A1 and to the last cell in use", async () => {
    const { user, enter, selected } = openGrid();
    await enter(4, 3, "x");
    await user.click(cell("B2"));
    await user.keyboard("{Control>}{End}{/Control}");
    expect(selected()).toEqual([4, 3, 4, 3]);
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(selected()).toEqual([0, 0, 0, 0]);
  });

  it("selects with the mouse: a drag over cells, a column by its letter, a row by its number, all by the corner", async () => {
    const { user, selected } = openGrid();
    await user.pointer([
      { keys: "[MouseLeft>]", target: cell("B2") },
      { target: cell("D5") },
      { keys: "[/MouseLeft]" },
    ]);
    expect(selected()).toEqual([1, 1, 4, 3]);
    await user.click(screen.getByRole("columnheader", { name: "C" }));
    expect(selected()).toEqual([0, 2, 1_048_575, 2]);
    await user.click(screen.getByRole("rowheader", { name: "3" }));
    expect(selected()).toEqual([2, 0, 2, 16_383]);
    await user.click(screen.getByRole("columnheader", { name: "Whole sheet" }));
    expect(selected()).toEqual([0, 0, 1_048_575, 16_383]);
  });

  it("goes round a selection with Tab and Enter, keeping it", async () => {
    const { user, selected } = openGrid();
    await user.click(cell("A1"));
    await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Tab}");
    expect(activeCell()).toBe(cell("B1"));
    await user.keyboard("{Tab}");
    expect(activeCell()).toBe(cell("A2"));
    await user.keyboard("{Enter}");
    expect(activeCell()).toBe(cell("B1"));
    expect(selected()).toEqual([0, 0, 1, 1]);
  });
});

describe("entering", () => {
  it("starts with the first letter typed, enters with Enter and goes down", async () => {
    const { user, value, selected } = openGrid();
    await user.click(cell("B2"));
    await user.keyboard("12.5{Enter}");
    expect(value(1, 1)).toBe(12.5);
    expect(cell("B2")).toHaveTextContent("12.5");
    expect(selected()).toEqual([2, 1, 2, 1]);
    expect(screen.getByRole("grid")).toHaveFocus();
  });

  it("enters with Tab and goes right", async () => {
    const { user, value, selected } = openGrid();
    await user.click(cell("B2"));
    await user.keyboard("Leeds{Tab}");
    expect(value(1, 1)).toBe("Leeds");
    expect(selected()).toEqual([1, 2, 1, 2]);
  });

  it("edits the contents with F2 or a double click; Esc restores them", async () => {
    const { user, enter, value } = openGrid();
    await enter(0, 0, "Leeds");
    await user.click(cell("A1"));
    await user.keyboard("{F2}");
    expect(screen.getAllByRole("textbox", { name: "Contents of A1" }).at(-1)).toHaveValue("Leeds");
    await user.keyboard(" City{Escape}");
    expect(value(0, 0)).toBe("Leeds");
    await user.dblClick(cell("A1"));
    await user.keyboard(" City{Enter}");
    expect(value(0, 0)).toBe("Leeds City");
  });

  it("enters when another cell is clicked", async () => {
    const { user, value } = openGrid();
    await user.click(cell("A1"));
    await user.keyboard("7");
    await user.click(cell("C3"));
    expect(value(0, 0)).toBe(7);
  });

  it("clears the selection with Delete", async () => {
    const { user, enter, value } = openGrid();
    await enter(0, 0, "1");
    await enter(1, 0, "2");
    await user.click(cell("A1"));
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}{Delete}");
    expect([value(0, 0), value(1, 0)]).toEqual([null, null]);
  });

  it("shows and takes a formula in the formula bar", async () => {
    const { user, enter, model, sheet } = openGrid();
    await enter(0, 0, "2");
    await user.click(cell("B1"));
    const bar = screen.getByRole("textbox", { name: "Contents of B1" });
    await user.click(bar);
    await user.keyboard("=SUM(A1:A1){Enter}");
    await act(() => model.recalculation.settled());
    expect(model.cell(sheet, 0, 1).formula).toBe("=SUM(A1:A1)");
    expect(cell("B1")).toHaveTextContent("2");
    expect(screen.getByRole("textbox", { name: "Contents of B1" })).toHaveValue("=SUM(A1:A1)");
  });
});

it("goes on below the first cell of a row that was entered with Tab", async () => {
  const { user, selected, value } = openGrid();
  await user.click(cell("B2"));
  await user.keyboard("Fostering{Tab}1200{Tab}1350{Enter}");
  expect([value(1, 1), value(1, 2), value(1, 3)]).toEqual(["Fostering", 1200, 1350]);
  expect(selected()).toEqual([2, 1, 2, 1]);
  await user.keyboard("{ArrowRight}{Enter}");
  expect(selected()).toEqual([3, 2, 3, 2]);
});

describe("the clipboard", () => {
  it("copies cells as shown and pastes them here unrounded", async () => {
    const { user, model, sheet, enter, change, value } = openGrid();
    await enter(0, 0, "7697.4");
    await change(() => model.setNumberFormats(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, () => "£#,##0"));
    await user.click(cell("A1"));
    expect(takeToClipboard("copy")).toBe("£7,697");
    await user.click(cell("C3"));
    await user.paste("£7,697");
    expect(value(2, 2)).toBe(7697.4);
  });

  it("pastes text from elsewhere as if typed, and selects it", async () => {
    const { user, value, selected } = openGrid();
    await user.click(cell("B2"));
    await user.paste("Leeds\t8625\nKent\t7270\n");
    expect([value(1, 1), value(1, 2), value(2, 1), value(2, 2)]).toEqual(["Leeds", 8625, "Kent", 7270]);
    expect(selected()).toEqual([1, 1, 2, 2]);
  });
});

describe("the menu of the selection", () => {
  it("inserts and deletes rows and columns, by mouse", async () => {
    const { user, enter } = openGrid();
    await enter(0, 0, "Leeds");
    await user.pointer({ keys: "[MouseRight]", target: cell("A1") });
    await user.click(screen.getByRole("menuitem", { name: "Insert row above" }));
    expect(cell("A2")).toHaveTextContent("Leeds");
    await user.pointer({ keys: "[MouseRight]", target: cell("A1") });
    await user.click(screen.getByRole("menuitem", { name: "Insert column to the left" }));
    expect(cell("B2")).toHaveTextContent("Leeds");
  });

  it("is worked by the keyboard, and gives the focus back", async () => {
    const { user, enter } = openGrid();
    await enter(2, 0, "Leeds");
    await user.click(cell("A1"));
    await user.keyboard("{Shift>}{ArrowDown}{F10}{/Shift}");
    expect(screen.getByRole("menuitem", { name: "Insert 2 rows above" })).toHaveFocus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(cell("A1")).toHaveTextContent("Leeds");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(screen.getByRole("grid")).toHaveFocus();
  });
});

describe("the name box", () => {
  it("goes to a cell, a range or a name, and says if there is none", async () => {
    const { user, model, change, selected } = openGrid();
    await change(() =>
      model.names.define({ name: "Group", refersTo: "=Sheet1!$B$3", comment: "", scope: null, visible: true }),
    );
    const box = screen.getByRole("combobox", { name: "Go to cell or name" });
    await user.clear(box);
    await user.type(box, "b2:c9{Enter}");
    expect(selected()).toEqual([1, 1, 8, 2]);
    await user.clear(box);
    await user.type(box, "group{Enter}");
    expect(selected()).toEqual([2, 1, 2, 1]);
    expect(box).toHaveValue("Group");
    await user.clear(box);
    await user.type(box, "nowhere{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent('There is no cell, range or name "nowhere".');
  });

  it("draws a far cell that it goes to", async () => {
    const { user } = openGrid();
    const box = screen.getByRole("combobox", { name: "Go to cell or name" });
    await user.clear(box);
    await user.type(box, "AZ5000{Enter}");
    expect(cell("AZ5000")).toBe(activeCell());
  });
});
