import { MessageChannel } from "node:worker_threads";
import { screen, waitFor } from "@testing-library/react";
import type { SheetParts } from "../../../../src/workbook-file/sheet-parts";
import { createUniverCalculation } from "../../../../src/workbench/calculation/univer-calculation";
import { cellArea } from "../../../../src/workbench/model/area";
import { clearShown } from "../../../../src/workbench/model/clear-shown";
import { copyShown } from "../../../../src/workbench/model/copied-cells";
import { pasteCells } from "../../../../src/workbench/model/paste-cells";
import { tableData } from "../../model/table-data";
import { cell, openGrid } from "./open-grid";

jest.setTimeout(30_000);
// The engine waits by it, and jsdom has none.
Object.assign(globalThis, { MessageChannel });

const isDrawn = (address: string) => document.querySelector(`[data-cell="Sheet1!${address}"]`) !== null;

describe("merged cells", () => {
  it("are drawn as their first, as wide and high as all of them", async () => {
    const { setUp } = openGrid();
    const [width] = [parseFloat(cell("B2").style.width)];
    await setUp({ merges: ["B2:C3"] });
    expect([isDrawn("C2"), isDrawn("B3"), isDrawn("C3"), isDrawn("D3")]).toEqual([false, false, false, true]);
    expect(parseFloat(cell("B2").style.width)).toBe(2 * width);
    expect(parseFloat(cell("B2").style.height)).toBe(40);
    expect(cell("D2").style.height).toBe("");
  });

  it("are passed as one by the arrows, and arrived at as their first", async () => {
    const { user, setUp, selected } = openGrid();
    await setUp({ merges: ["B2:C3"] });
    await user.click(cell("B1"));
    await user.keyboard("{ArrowDown}");
    expect(selected()).toEqual([1, 1, 1, 1]);
    await user.keyboard("{ArrowDown}");
    expect(selected()).toEqual([3, 1, 3, 1]);
    await user.keyboard("{ArrowRight}{ArrowUp}");
    expect(selected()).toEqual([1, 1, 1, 1]);
    await user.keyboard("{ArrowRight}");
    expect(selected()).toEqual([1, 3, 1, 3]);
    await user.keyboard("{ArrowLeft}{Tab}{Shift>}{Tab}{/Shift}{Enter}");
    expect(selected()).toEqual([3, 1, 3, 1]);
  });
});

describe("filters", () => {
  const isButton = (address: string) => [...cell(address).classList].filter((name) => name.startsWith("filter"));

  it("hide rows, and say on which column", async () => {
    const { setUp, user, selected, enter } = openGrid();
    const filtered = [{ column: 1, criteria: { kind: "Values" as const, values: ["x"] } }];
    await enter(2, 0, "hidden");
    await setUp({ filter: { reference: "A1:C5", filtered }, hiddenRows: [1, 2] });
    expect([isDrawn("A1"), isDrawn("A2"), isDrawn("A3"), isDrawn("A4")]).toEqual([true, false, false, true]);
    expect(cell("A4").closest<HTMLElement>('[role="row"]')!.style.top).toBe("42px");
    expect([isButton("A1"), isButton("B1"), isButton("D1")]).toEqual([["filtered"], ["filtered", "filtering"], []]);
    expect(cell("B1")).toHaveAttribute("aria-description", "Filtered by this column.");
    await user.click(cell("A1"));
    await user.keyboard("{ArrowDown}");
    expect(selected()).toEqual([3, 0, 3, 0]);
  });

  it("keep what is in their hidden rows when the cells around them are cleared, and leave it out of a copy", async () => {
    const { setUp, enter, model, sheet, value, change } = openGrid();
    for (const row of [1, 2, 3]) await enter(row, 0, `=B${row + 1}`);
    const filtered = [{ column: 0, criteria: { kind: "Values" as const, values: ["x"] } }];
    await setUp({ filter: { reference: "A1:B4", filtered }, hiddenRows: [2] });
    const copied = copyShown(model.sheet(sheet), { top: 1, left: 0, bottom: 3, right: 0 });
    await change(() => {
      model.select(sheet, cellArea(10, 0));
      pasteCells(model, copied);
    });
    expect([10, 11, 12].map((row) => model.inputText(sheet, row, 0))).toEqual(["=B11", "=B12", ""]);
    await change(() => {
      model.select(sheet, { top: 1, left: 0, bottom: 3, right: 0 });
      clearShown(model);
    });
    expect([1, 2, 3].map((row) => model.inputText(sheet, row, 0))).toEqual(["", "=B3", ""]);
    expect(value(1, 0)).toBeNull();
    await change(() => void model.undo());
    expect(model.inputText(sheet, 1, 0)).toBe("=B2");
  });
});

describe("tables", () => {
  const fill = (address: string) => cell(address).style.backgroundColor;

  it("have a head with filter buttons, bands and totals in their style's colour", async () => {
    const { setUp } = openGrid();
    await setUp({ tables: [tableData({ reference: "A1:B5", showTotals: true })] });
    expect([fill("A1"), cell("B1").style.color, cell("B1").style.fontWeight]).toEqual([
      "rgb(47, 85, 151)",
      "rgb(255, 255, 255)",
      "600",
    ]);
    expect([fill("A2"), fill("A3"), fill("B4"), fill("A5"), fill("C2")]).toEqual([
      "rgb(217, 225, 242)",
      "",
      "rgb(217, 225, 242)",
      "",
      "",
    ]);
    expect([cell("A5").style.fontWeight, cell("A4").style.fontWeight]).toEqual(["600", ""]);
    expect([cell("A1"), cell("A2"), cell("C1")].map((one) => one.classList.contains("filtered"))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each<[string, Parameters<typeof tableData>[0], readonly [head: string, colour: string, band: string]]>([
    ["on paper in the first light styles", { style: "TableStyleLight2" }, ["", "", "rgb(217, 225, 242)"]],
    [
      "filled in the later ones",
      { style: "TableStyleLight9" },
      ["rgb(47, 85, 151)", "rgb(255, 255, 255)", "rgb(217, 225, 242)"],
    ],
    ["without a style", { style: "" }, ["", "", ""]],
    ["in a style of the workbook's own, which is not known", { style: "Ours" }, ["", "", ""]],
    ["without bands", { showBandedRows: false }, ["rgb(47, 85, 151)", "rgb(255, 255, 255)", ""]],
  ])("are drawn %s", async (_, change, expected) => {
    const { setUp } = openGrid();
    await setUp({ tables: [tableData(change)] });
    expect([fill("A1"), cell("A1").style.color, fill("A2")]).toEqual(expected);
  });

  it("begin their bands at once where they have no head, and hide buttons that are switched off", async () => {
    const { setUp } = openGrid();
    await setUp({ tables: [tableData({ showHeaders: false })] });
    expect([fill("A1"), fill("A2"), cell("A1").classList.contains("filtered")]).toEqual([
      "rgb(217, 225, 242)",
      "",
      false,
    ]);
    await setUp({ tables: [tableData({ showFilterButton: false })] });
    expect(cell("A1").classList.contains("filtered")).toBe(false);
  });

  it("give way to a cell's own format", async () => {
    const { setUp, change, model, sheet } = openGrid();
    await setUp({ tables: [tableData()] });
    await change(() => model.setFormat(sheet, cellArea(0, 0), () => ({ fill: "#DDEBF7", fontColor: "#000000" })));
    expect([fill("A1"), cell("A1").style.color]).toEqual(["rgb(221, 235, 247)", "rgb(0, 0, 0)"]);
  });
});

it("draws conditional formats before a cell's own, as soon as they are calculated and whenever that changes", async () => {
  const { setUp, enter, change, model, sheet } = openGrid(createUniverCalculation({ names: [], run: async () => [] }));
  await change(() => model.setFormat(sheet, cellArea(1, 1), () => ({ fill: "#FFF9E5" })));
  const colour = () => cell("B2").style.backgroundColor;
  const rule = { kind: "Custom", formula: "B2>$D$1", format: { fill: "#FF0000", bold: true } } as const;
  await setUp({ conditionalFormats: [{ id: "{1}", ranges: "B2:B4", stopIfTrue: false, rule }] });
  await enter(0, 3, "10");
  await enter(1, 1, "12");
  await change(() => undefined);
  expect([colour(), cell("B2").style.fontWeight]).toEqual(["rgb(255, 0, 0)", "600"]);
  expect(cell("B3").style.backgroundColor).toBe("");
  await enter(0, 3, "20");
  expect([colour(), cell("B2").style.fontWeight]).toEqual(["rgb(255, 249, 229)", ""]);
});

describe("links", () => {
  const hyperlinks: SheetParts["hyperlinks"] = [
    { ranges: "A1", address: "", documentReference: "Other!C3", screenTip: "" },
    { ranges: "A2", address: "https://www.gov.uk/", documentReference: "", screenTip: "" },
    { ranges: "A3", address: "javascript:alert(1)", documentReference: "", screenTip: "" },
    { ranges: "A4", address: "", documentReference: "Hidden!A1", screenTip: "" },
    { ranges: "A5", address: "", documentReference: "Here", screenTip: "" },
    { ranges: "C1:C500", address: "", documentReference: "D7", screenTip: "" },
  ];

  async function openWithLinks() {
    const open = openGrid();
    await open.setUp({ hyperlinks });
    await open.change(() => {
      open.model.addSheet("Other");
      open.model.changeSheet(open.model.addSheet("Hidden").id, { visibility: "Hidden" });
      const refersTo = "=Sheet1!$E$9";
      open.model.names.define({ name: "Here", refersTo, comment: "", scope: null, visible: true });
    });
    for (let row = 0; row < 5; row += 1) await open.enter(row, 0, "go");
    const opened = jest.spyOn(window, "open").mockReturnValue(null);
    const place = () => [open.model.activeSheet.name, ...Object.values(open.model.activeSheet.properties.activeCell)];
    return { ...open, opened, place };
  }
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ["A1", ["Other", 2, 2]],
    ["A4", ["Sheet1", 3, 0]],
    ["A5", ["Sheet1", 8, 4]],
    ["C2", ["Sheet1", 6, 3]],
    ["B1", ["Sheet1", 0, 1]],
  ])("a press on %s leads to %p", async (address, expected) => {
    const { user, place, opened } = await openWithLinks();
    await user.click(cell(address));
    expect([place(), opened.mock.calls]).toEqual([expected, []]);
  });

  it("an address is opened in a window of its own that knows nothing of this one; one that is no web address is not", async () => {
    const { user, opened } = await openWithLinks();
    await user.click(cell("A2"));
    expect(opened.mock.calls).toEqual([["https://www.gov.uk/", "_blank", "noopener"]]);
    await user.click(cell("A3"));
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it("a drag selects, and follows none", async () => {
    const { user, place, selected } = await openWithLinks();
    await user.pointer([
      { keys: "[MouseLeft>]", target: cell("A1") },
      { target: cell("B2") },
      { keys: "[/MouseLeft]" },
    ]);
    expect([place()[0], selected()]).toEqual(["Sheet1", [0, 0, 1, 1]]);
  });

  it("a HYPERLINK() shows its text and leads where its address says, worked out or not", async () => {
    const open = openGrid(createUniverCalculation({ names: [], run: async () => [] }));
    const opened = jest.spyOn(window, "open").mockReturnValue(null);
    await open.change(() => void open.model.addSheet("Guidance"));
    await open.enter(0, 0, '=HYPERLINK("https://www.gov.uk/","GOV.UK, (home)")');
    await open.enter(1, 0, '=HYPERLINK("#"&B2&"!C3","How to answer")');
    await open.enter(1, 1, "Guidance");
    expect([cell("A1"), cell("A2")].map(({ textContent }) => textContent)).toEqual(["GOV.UK, (home)", "How to answer"]);
    await open.user.click(cell("A1"));
    await waitFor(() => expect(opened.mock.calls).toEqual([["https://www.gov.uk/", "_blank", "noopener"]]));
    await open.user.click(cell("A2"));
    await waitFor(() => expect(open.model.activeSheet.name).toBe("Guidance"));
    expect(open.model.activeSheet.properties.activeCell).toEqual({ row: 2, column: 2 });
  });

  it("the menu of the selection follows it too", async () => {
    const { user, model, sheet, change, place } = await openWithLinks();
    await change(() => model.select(sheet, cellArea(0, 0)));
    screen.getByRole("grid").focus();
    await user.keyboard("{Shift>}{F10}{/Shift}");
    await user.click(screen.getByRole("menuitem", { name: "Open the link" }));
    expect(place()).toEqual(["Other", 2, 2]);
  });
});

it("marks a cell with a comment, and says who wrote what", async () => {
  const { setUp } = openGrid();
  const remark = { id: "{1}", author: "Ada", date: "2026-03-31T09:30:00.00", text: "Checked?" };
  const replies = [{ ...remark, id: "{2}", author: "Ben", text: "Yes." }];
  await setUp({ comments: [{ ...remark, cell: "B2", resolved: false, replies }] });
  expect(cell("B2")).toHaveAttribute("aria-description", "Ada: Checked?\nBen: Yes.");
  expect([cell("B2"), cell("B3")].map((one) => one.classList.contains("commented"))).toEqual([true, false]);
});
