import { act, createEvent, fireEvent, screen } from "@testing-library/react";
import { cell, openGrid } from "./open-grid";

// Naming every cell by its role, as assistive technology would, takes its time in jsdom.
jest.setTimeout(30_000);

/** The page's grid with a clipboard, as the browser's Ctrl+C, Ctrl+X and Ctrl+V use it. */
function withClipboard() {
  let text = "";
  const clipboardData = { setData: (_: string, taken: string) => (text = taken), getData: () => text };
  const opened = openGrid();
  const grid = () => screen.getByRole("grid");
  const fire = async (how: "copy" | "cut" | "paste") => {
    act(() => void fireEvent(grid(), createEvent[how](grid(), { clipboardData })));
    await act(() => opened.model.recalculation.settled());
  };
  return {
    ...opened,
    copy: () => fire("copy"),
    cut: () => fire("cut"),
    paste: () => fire("paste"),
    copyElsewhere: (other: string) => void (text = other),
    text: () => text,
  };
}

const outline = () => document.querySelector(".area-outline.copied");

it("copies and pastes a formula with its references shifted, under a marching outline", async () => {
  const { user, enter, copy, paste, model, sheet, text } = withClipboard();
  await enter(0, 0, "2");
  await enter(1, 1, "=A1");
  await user.click(cell("B2"));
  await copy();
  expect(text()).toBe("2");
  expect(outline()).toBeInTheDocument();
  expect(screen.getByText(/^Copied\./)).toHaveAttribute("role", "status");
  await user.click(cell("C4"));
  await paste();
  expect(model.inputText(sheet, 3, 2)).toBe("=B3");
  expect(outline()).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(outline()).not.toBeInTheDocument();
});

it("ends the outline once something is typed, and pastes with Enter only while it is there", async () => {
  const { user, enter, copy, value } = withClipboard();
  await enter(0, 0, "7");
  await user.click(cell("A1"));
  await copy();
  await user.keyboard("{ArrowDown}{Enter}");
  expect(value(1, 0)).toBe(7);
  expect(outline()).not.toBeInTheDocument();
  await user.keyboard("{ArrowDown}{Enter}");
  expect([value(2, 0), value(3, 0)]).toEqual([null, null]);
  await user.click(cell("A1"));
  await copy();
  await user.keyboard("{ArrowRight}x{Enter}");
  expect(outline()).not.toBeInTheDocument();
});

it("leaves cut cells until they are pasted, and moves them then", async () => {
  const { user, enter, cut, paste, value } = withClipboard();
  await enter(0, 0, "Leeds");
  await user.click(cell("A1"));
  await cut();
  expect(value(0, 0)).toBe("Leeds");
  await user.click(cell("B2"));
  await paste();
  expect([value(0, 0), value(1, 1)]).toEqual([null, "Leeds"]);
  await user.click(cell("C3"));
  await paste();
  expect([value(1, 1), value(2, 2)]).toEqual(["Leeds", "Leeds"]);
});

it("pastes what another program copied since", async () => {
  const { user, enter, copy, paste, copyElsewhere, value } = withClipboard();
  await enter(0, 0, "Leeds");
  await user.click(cell("A1"));
  await copy();
  copyElsewhere('"two\nlines"\t"a ""quote"""\r\n£1,200\t12%\r\n');
  await user.click(cell("B1"));
  await paste();
  expect([value(0, 1), value(0, 2), value(1, 1), value(1, 2)]).toEqual(["two\nlines", 'a "quote"', 1200, 0.12]);
});

it("pastes values only with Ctrl+Shift+V", async () => {
  const { user, enter, copy, paste, model, sheet } = withClipboard();
  await enter(0, 0, "2");
  await enter(1, 0, "=A1");
  await user.click(cell("A2"));
  await copy();
  await user.click(cell("C3"));
  await user.keyboard("{Control>}{Shift>}v{/Shift}{/Control}");
  await paste();
  expect(model.inputText(sheet, 2, 2)).toBe("2");
});

it("fills with Ctrl+D and Ctrl+R, and continues a series from the menu", async () => {
  const { user, enter, value, model, sheet, change } = withClipboard();
  await enter(0, 0, "5");
  await user.click(cell("A1"));
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}");
  expect(value(1, 0)).toBe(5);
  await change(() => model.select(sheet, { top: 0, left: 0, bottom: 0, right: 2 }));
  await user.keyboard("{Control>}r{/Control}");
  expect(value(0, 2)).toBe(5);
  await enter(4, 0, "Item 1");
  await change(() => model.select(sheet, { top: 4, left: 0, bottom: 6, right: 0 }));
  await user.keyboard("{Shift>}{F10}{/Shift}");
  await user.click(screen.getByRole("menuitem", { name: "Continue the series down" }));
  expect([value(5, 0), value(6, 0)]).toEqual(["Item 2", "Item 3"]);
});

it("fits columns and rows to their text from the menu, and Undo takes it back", async () => {
  const { user, enter, model } = withClipboard();
  await enter(0, 0, "Children looked after by the authority");
  await user.click(cell("A1"));
  await user.keyboard("{Shift>}{F10}{/Shift}");
  await user.click(screen.getByRole("menuitem", { name: "Fit column to text" }));
  expect(model.activeSheet.properties.columnWidths[0]).toBeGreaterThan(200);
  await user.keyboard("{Control>}z{/Control}");
  expect(model.activeSheet.properties.columnWidths[0]).toBeUndefined();
});

it("drags a column's edge to another width, or double clicks it to fit", async () => {
  const { user, enter, model } = withClipboard();
  await enter(0, 1, "Residential care, own provision");
  const edge = screen.getByRole("columnheader", { name: "B" }).querySelector(".resizer.column")!;
  await user.pointer([
    { keys: "[MouseLeft>]", target: edge, coords: { clientX: 172 } },
    { target: document.body, coords: { clientX: 222 } },
    { keys: "[/MouseLeft]" },
  ]);
  expect(model.activeSheet.properties.columnWidths[1]).toBe(114);
  await user.dblClick(edge);
  expect(model.activeSheet.properties.columnWidths[1]).toBeGreaterThan(200);
});
