import { MessageChannel } from "node:worker_threads";
import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import { cell, openGrid } from "../grid/open-grid";

// Naming every cell by its role, as assistive technology would, takes its time in jsdom.
jest.setTimeout(30_000);
Object.assign(globalThis, { MessageChannel });

const editor = () => document.querySelector<HTMLInputElement>(".cell-editor")!;
const options = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);

async function openAt(address: string) {
  const opened = openGrid();
  await opened.user.click(cell(address));
  return opened;
}

describe("help with functions", () => {
  it("offers functions as their names are typed; arrows choose and Tab takes", async () => {
    const { user, model, sheet } = await openAt("B2");
    await user.keyboard("=su");
    expect(options()).toEqual(["SUM", "SUMIF", "SUMIFS", "SUMPRODUCT"]);
    expect(editor()).toHaveAttribute("aria-activedescendant", screen.getByRole("option", { name: "SUM" }).id);
    await user.keyboard("{ArrowDown}");
    expect(editor()).toHaveAttribute("aria-activedescendant", screen.getByRole("option", { name: "SUMIF" }).id);
    expect(screen.getByRole("option", { name: "SUMIF" })).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowUp}{Tab}");
    expect(editor()).toHaveValue("=SUM(");
    await user.keyboard("A1:A2){Enter}");
    expect(model.inputText(sheet, 1, 1)).toBe("=SUM(A1:A2)");
  });

  it("closes the list with Esc and keeps the entry; Esc again gives it up", async () => {
    const { user, value } = await openAt("B2");
    await user.keyboard("=su{Escape}");
    expect(options()).toEqual([]);
    expect(editor()).toHaveValue("=su");
    await user.keyboard("m");
    expect(options()).toHaveLength(4);
    await user.keyboard("{Escape}{Escape}");
    expect(editor()).toBeNull();
    expect(value(1, 1)).toBeNull();
  });

  it("says which argument is being typed", async () => {
    const { user } = await openAt("B2");
    await user.keyboard("=XLOOKUP(A1,");
    expect(document.querySelector(".arguments strong")).toHaveTextContent("lookup");
    expect(editor()).toHaveAccessibleDescription(
      /^XLOOKUP\(.*lookup.*\[if_none\].*What stands beside the value found\./,
    );
    // Its description is read out only when the box is entered.
    const said = document.querySelector(".formula-help [role=status]");
    expect(said).toHaveTextContent(/^lookup: What stands beside the value found\./);
    await user.keyboard("B1:B3,C1:C3)");
    expect(document.querySelector(".arguments")).toBeNull();
  });

  it("takes a function with the mouse, in the formula bar too", async () => {
    const { user } = await openAt("B2");
    const bar = screen.getByRole("textbox", { name: "Contents of B2" });
    await user.click(bar);
    await user.keyboard("=media");
    await user.click(screen.getByRole("option", { name: "MEDIAN" }));
    expect(bar).toHaveValue("=MEDIAN(");
    expect(bar).toHaveFocus();
  });

  it("has no accessibility faults that axe can find", async () => {
    const { user } = await openAt("B2");
    await user.keyboard("=co");
    const { violations } = await axe.run(document.querySelector<HTMLElement>(".formula-help")!, {
      rules: { region: { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

describe("F4 and F2", () => {
  it("fix the reference at the caret with dollars, and let arrows move in the text", async () => {
    const { user, model, sheet } = await openAt("B2");
    await user.keyboard("=A1{F4}+A2{F4}{F4}{Enter}");
    expect(model.inputText(sheet, 1, 1)).toBe("=$A$1+A$2");
    await user.click(cell("B2"));
    await user.keyboard("{F2}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{F4}{Enter}");
    expect(model.inputText(sheet, 1, 1)).toBe("=A$1+A$2");
  });
});

describe("pointing at cells", () => {
  it("puts the address of a clicked cell, or of those dragged over, into the formula", async () => {
    const { user, model, sheet } = await openAt("D4");
    await user.keyboard("=");
    await user.click(cell("A1"));
    expect(editor()).toHaveValue("=A1");
    await user.click(cell("B2"));
    expect(editor()).toHaveValue("=B2");
    await user.keyboard("*SUM(");
    await user.pointer([
      { keys: "[MouseLeft>]", target: cell("A1") },
      { target: cell("B3") },
      { keys: "[/MouseLeft]" },
    ]);
    expect(editor()).toHaveValue("=B2*SUM(A1:B3");
    expect(document.querySelector(".area-outline.pointed")).toBeInTheDocument();
    await user.keyboard("){Enter}");
    expect(model.inputText(sheet, 3, 3)).toBe("=B2*SUM(A1:B3)");
  });

  it("does so with the arrow keys, with Shift for several cells, and F4 fixes them", async () => {
    const { user, model, sheet, selected } = await openAt("C3");
    await user.keyboard("={ArrowUp}{ArrowLeft}");
    expect(editor()).toHaveValue("=B2");
    await user.keyboard("{F4}+SUM({ArrowLeft}{Shift>}{ArrowUp}{/Shift}){Enter}");
    expect(model.inputText(sheet, 2, 2)).toBe("=$B$2+SUM(B2:B3)");
    expect(selected()).toEqual([3, 2, 3, 2]);
  });

  it("selects as usual where no reference can stand: the entry is finished", async () => {
    const { user, model, sheet, selected } = await openAt("C3");
    await user.keyboard("=1+1");
    await user.click(cell("A1"));
    await act(() => model.recalculation.settled());
    expect(model.inputText(sheet, 2, 2)).toBe("=1+1");
    expect(selected()).toEqual([0, 0, 0, 0]);
  });
});

it("leaves a cell that is being typed into with the arrow keys, as in Excel", async () => {
  const { user, value, selected } = await openAt("B2");
  await user.keyboard("12{ArrowRight}34{ArrowDown}");
  expect([value(1, 1), value(1, 2)]).toEqual([12, 34]);
  expect(selected()).toEqual([2, 2, 2, 2]);
  await user.keyboard("5{F2}{ArrowLeft}6{Enter}");
  expect(value(2, 2)).toBe(65);
});
