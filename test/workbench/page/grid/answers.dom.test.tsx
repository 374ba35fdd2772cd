import { act, fireEvent, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { cellArea } from "../../../../src/workbench/model/area";
import { tableData } from "../../model/table-data";
import { validationData } from "../../model/validation-data";
import { cell, openGrid } from "./open-grid";

jest.setTimeout(30_000);

const choice = validationData({
  ranges: "B2:B4",
  formula1: '"General,Disabled children,Short breaks"',
  errorAlert: { showAlert: true, style: "Stop", title: "Not in the list", message: "Choose one that is offered." },
});
const button = () => screen.queryByRole("button", { name: /^Permitted answers of/ });
const options = () => screen.queryAllByRole("option").map((option) => option.textContent);

async function openWithChoices(change: Partial<typeof choice> = {}) {
  const open = openGrid();
  await open.setUp({ validations: [{ ...choice, ...change }] });
  await open.user.click(cell("B2"));
  return open;
}

describe("the list of permitted answers", () => {
  it("hangs at the active cell only, is opened by its button and closed by another press", async () => {
    const { user } = await openWithChoices();
    expect(button()).toHaveAccessibleName("Permitted answers of B2");
    expect(button()).toHaveAttribute("aria-expanded", "false");
    await user.click(button()!);
    expect(options()).toEqual(["General", "Disabled children", "Short breaks"]);
    expect(button()).toHaveAttribute("aria-expanded", "true");
    await user.click(cell("D4"));
    expect(options()).toEqual([]);
    expect(button()).toBeNull();
  });

  it("is worked by the keyboard: Alt+Down opens, arrows and letters move, Enter takes, the grid has the focus again", async () => {
    const { user, value, selected } = await openWithChoices();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(screen.getByRole("option", { name: "General" })).toHaveFocus();
    await user.keyboard("s");
    expect(screen.getByRole("option", { name: "Short breaks" })).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    expect([value(1, 1), options()]).toEqual(["Disabled children", []]);
    expect(screen.getByRole("grid")).toHaveFocus();
    expect(selected()).toEqual([1, 1, 1, 1]);
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Disabled children");
    await user.keyboard("{End}{Escape}");
    expect([value(1, 1), options()]).toEqual(["Disabled children", []]);
    expect(screen.getByRole("grid")).toHaveFocus();
  });

  it("takes the answer that is pressed", async () => {
    const { user, value } = await openWithChoices();
    await user.click(button()!);
    await user.click(screen.getByRole("option", { name: "Short breaks" }));
    expect([value(1, 1), options()]).toEqual(["Short breaks", []]);
  });

  it("has no accessibility faults that axe can find", async () => {
    const { user } = await openWithChoices();
    await user.click(button()!);
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it.each([
    ["its rule hides it", { inCellDropDown: false }],
    ["what it offers cannot be told", { formula1: "OFFSET($A$1,0,0,3)" }],
  ])("is not there where %s", async (_, change) => {
    const { user } = await openWithChoices(change);
    expect(button()).toBeNull();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(options()).toEqual([]);
  });

  it("is hidden while typing into the cell, and in protected cells", async () => {
    const { user, setUp, model, sheet, change } = await openWithChoices();
    await user.keyboard("G");
    expect(button()).toBeNull();
    await user.keyboard("{Escape}");
    expect(button()).not.toBeNull();
    await setUp({ protection: { allowed: [], selectionMode: "Normal", hasPassword: false } });
    expect(button()).toBeNull();
    await change(() => model.setFormat(sheet, cellArea(1, 1), () => ({ locked: false })));
    expect(button()).not.toBeNull();
  });
});

describe("an answer that the cell's rule refuses", () => {
  const box = () => document.querySelector<HTMLInputElement>(".cell-editor");

  it("stays in the box, with the rule's own sentence, until it is fixed", async () => {
    const { user, value, selected } = await openWithChoices();
    await user.keyboard("Holidays{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Not in the list. Choose one that is offered. Type another answer, or press Esc to keep what was there.",
    );
    expect(box()).toHaveValue("Holidays");
    expect(box()).toHaveFocus();
    expect(box()).toBeInvalid();
    expect(box()).toHaveAccessibleDescription(/^Not in the list/);
    expect([value(1, 1), selected()]).toEqual([null, [1, 1, 1, 1]]);
    await user.clear(box()!);
    expect(screen.queryByRole("alert")).toBeNull();
    await user.keyboard("General{Enter}");
    expect([value(1, 1), selected()]).toEqual(["General", [2, 1, 2, 1]]);
  });

  it("is cancelled with Esc, and the old contents stay", async () => {
    const { user, value } = await openWithChoices();
    await user.keyboard("General{Enter}{ArrowUp}Holidays{Enter}{Escape}");
    expect([value(1, 1), box()]).toEqual(["General", null]);
    expect(screen.getByRole("grid")).toHaveFocus();
  });

  it("is said in Excel's own sentence where the rule has none", async () => {
    const errorAlert = { ...choice.errorAlert, title: "", message: "" };
    const { user } = await openWithChoices({ errorAlert });
    await user.keyboard("Holidays{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "This value doesn't match the data validation restrictions defined for this cell.",
    );
  });

  it("waits while other cells and sheets are looked at, and typing there leads back to it", async () => {
    const { user, model, change, value, selected } = await openWithChoices();
    await user.keyboard("Holidays");
    await user.click(cell("D9"));
    expect([box()!.value, value(1, 1)]).toEqual(["Holidays", null]);
    act(() => screen.getByRole("grid").focus());
    await user.keyboard("7");
    expect([box(), selected()]).toEqual([document.activeElement, [1, 1, 1, 1]]);
    expect(value(8, 3)).toBeNull();

    let other = "";
    await change(() => (other = model.addSheet().id));
    await change(() => model.activate(other));
    expect(box()).toBeNull();
    act(() => screen.getByRole("grid").focus());
    await user.keyboard("7");
    expect([model.activeSheet.name, box()?.value]).toEqual(["Sheet1", "Holidays"]);
    expect(box()).toHaveFocus();
  });

  it("is said in the formula bar when typed there", async () => {
    const { user, value } = await openWithChoices();
    await user.click(screen.getByRole("textbox", { name: "Contents of B2" }));
    await user.keyboard("Holidays{Enter}");
    const bar = screen.getByRole("group", { name: "Formula bar" });
    expect(within(bar).getByRole("alert")).toHaveTextContent("Choose one that is offered.");
    expect([screen.getByRole("textbox", { name: "Contents of B2" }), value(1, 1)]).toEqual([
      document.activeElement,
      null,
    ]);
    await user.keyboard("{Escape}");
    expect(within(bar).queryByRole("alert")).toBeNull();
  });

  it.each([
    [
      "a rule that warns only",
      { errorAlert: { ...choice.errorAlert, style: "Warning" as const } },
      "Holidays",
      "Holidays",
    ],
    ["a rule that says nothing", { errorAlert: { ...choice.errorAlert, showAlert: false } }, "Holidays", "Holidays"],
    ["a rule of which it cannot be told", { formula1: "OFFSET($A$1,0,0,3)" }, "Holidays", "Holidays"],
    ["a formula, whatever it gives", {}, "=SUM(D1:D2)", 0],
    ["a blank", {}, "{Backspace}", null],
  ])("is not %s", async (_, change, text, entered) => {
    const { user, model, value } = await openWithChoices(change);
    await user.keyboard(`${text}{Enter}`);
    await act(() => model.recalculation.settled());
    expect(screen.queryByRole("alert")).toBeNull();
    expect(value(1, 1)).toBe(entered);
  });

  it("is not what was there already", async () => {
    const { user, enter, value } = await openWithChoices();
    await enter(1, 1, "Holidays");
    await user.keyboard("{F2}{Enter}");
    expect([screen.queryByRole("alert"), value(1, 1)]).toEqual([null, "Holidays"]);
  });
});

describe("a protected sheet", () => {
  /** B2, B4 and D2 may be typed into. */
  async function openProtected() {
    const open = openGrid();
    await open.enter(0, 0, "Question");
    await open.change(() => {
      for (const [row, column] of [
        [1, 1],
        [3, 1],
        [1, 3],
      ] as const)
        open.model.setFormat(open.sheet, cellArea(row, column), () => ({ locked: false }));
    });
    await open.setUp({ protection: { allowed: [], selectionMode: "Normal", hasPassword: false } });
    const refused: string[] = [];
    open.model.subscribe((event) => event.kind === "refused" && refused.push(event.message));
    return { ...open, refused };
  }
  const sentence =
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

  it.each([
    ["typing", "7"],
    ["F2", "{F2}"],
    ["Backspace", "{Backspace}"],
    ["Delete", "{Delete}"],
  ])("refuses %s in a locked cell in Excel's words, and opens no box", async (_, keys) => {
    const { user, refused, value } = await openProtected();
    await user.click(cell("A1"));
    await user.keyboard(keys);
    expect(refused).toEqual([sentence]);
    expect([document.querySelector(".cell-editor"), value(0, 0)]).toEqual([null, "Question"]);
    expect(cell("A1")).toHaveAttribute("aria-readonly", "true");
  });

  it("lets a locked cell be read in the formula bar, and refuses typing there", async () => {
    const { user, refused, value } = await openProtected();
    await user.click(cell("A1"));
    const bar = screen.getByRole("textbox", { name: "Contents of A1" });
    await user.click(bar);
    expect([bar, refused]).toEqual([document.activeElement, []]);
    await user.keyboard("7");
    expect([bar, refused, value(0, 0)]).toEqual([document.activeElement, [sentence], "Question"]);
  });

  it("pastes nothing at all if any cell is locked", async () => {
    const { user, refused, value } = await openProtected();
    await user.click(cell("B2"));
    await user.paste("1\t2\n");
    expect([refused, value(1, 1)]).toEqual([[sentence], null]);
    await user.paste("1\n");
    expect([refused.length, value(1, 1)]).toEqual([1, 1]);
  });

  it("accepts typing in unlocked cells, and Tab goes from one to the next, then back to the first", async () => {
    const { user, refused, value, selected } = await openProtected();
    await user.click(cell("B2"));
    await user.keyboard("1{Tab}2{Tab}3{Tab}");
    expect([value(1, 1), value(1, 3), value(3, 1)]).toEqual([1, 2, 3]);
    expect(selected()).toEqual([1, 1, 1, 1]);
    await user.keyboard("{Shift>}{Tab}{/Shift}");
    expect(selected()).toEqual([3, 1, 3, 1]);
    await user.keyboard("{Shift>}{Tab}{/Shift}");
    expect(selected()).toEqual([1, 3, 1, 3]);
    await user.click(cell("C3"));
    await user.keyboard("{Tab}");
    expect(selected()).toEqual([3, 1, 3, 1]);
    expect(refused).toEqual([]);
  });

  it("leaves Tab as it is where no cell is open", async () => {
    const { user, setUp, selected } = openGrid();
    await setUp({ protection: { allowed: [], selectionMode: "Normal", hasPassword: false } });
    await user.click(cell("B2"));
    await user.keyboard("{Tab}");
    expect(selected()).toEqual([1, 2, 1, 2]);
  });
});

it("lets a register grow by typing below it, with the look and the list of its last row", async () => {
  const { user, model, sheet, change, setUp } = openGrid();
  await change(() => model.setFormat(sheet, { top: 1, left: 0, bottom: 2, right: 1 }, () => ({ fill: "#FFF9E5" })));
  await setUp({ tables: [tableData()], validations: [{ ...choice, ranges: "B2:B3" }] });
  await user.click(cell("A4"));
  await user.keyboard("Ash House{Tab}");
  expect(model.activeSheet.properties.tables?.[0]?.reference).toBe("A1:B4");
  expect(cell("B4")).toHaveStyle({ backgroundColor: "rgb(255, 249, 229)" });
  expect(button()).toHaveAccessibleName("Permitted answers of B4");
  await user.click(cell("A5"));
  await user.paste("Elm House\tGeneral\nOak House\tOther\n");
  expect(model.activeSheet.properties.tables?.[0]?.reference).toBe("A1:B6");
});

it("keeps its own keys to itself while a list is open", async () => {
  const { user, value, selected } = await openWithChoices();
  await user.click(button()!);
  fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
  await user.keyboard("{Home}x{Tab}");
  expect([value(1, 1), selected()]).toEqual(["General", [1, 1, 1, 1]]);
});
