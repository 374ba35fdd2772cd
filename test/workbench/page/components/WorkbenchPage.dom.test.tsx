import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { readFileSync } from "node:fs";
import type { ConditionalFormatData } from "../../../../src/workbook-file/sheet-parts";
import { WorkbookModel } from "../../../../src/workbench/model/workbook-model";
import { type PaneFrame, WorkbenchPage } from "../../../../src/workbench/page/components/WorkbenchPage";
import type { SetAside, WorkbookFiles } from "../../../../src/workbench/page/workbook-files";
import { AddinRibbon } from "../../../../src/workbench/protocol/addin-ribbon";
import { AddinRuntime } from "../../../../src/workbench/protocol/addin-runtime";
import { readManifest } from "../../../../src/workbench/ribbon/read-manifest";
import { createSmallCalculation } from "../../../support/small-calculation";

jest.setTimeout(30_000);

const ribbon = readManifest(readFileSync("manifest.xml", "utf8"));
const samples = [{ name: "Children's budget", url: "/workbench/samples/budget.xlsx" }];
const nothingLost: SetAside = { name: "Book1.xlsx", unsaved: false, restore: () => undefined };

function openPage({ files, pane }: { files?: Partial<WorkbookFiles>; pane?: Partial<PaneFrame> } = {}) {
  const model = new WorkbookModel(createSmallCalculation());
  const user = userEvent.setup();
  render(
    <WorkbenchPage
      model={model}
      functions={[]}
      ribbon={ribbon}
      shortcuts={[{ action: "nextFinding", keys: "Ctrl+Alt+Shift+N" }]}
      samples={samples}
      startProblem={null}
      files={{
        name: "Book1.xlsx",
        unsaved: false,
        startNew: async () => nothingLost,
        open: async () => nothingLost,
        openAddress: async () => nothingLost,
        bytes: async () => new Uint8Array(),
        save: async () => ({ name: "Book1.xlsx", content: new Blob() }),
        ...files,
      }}
      pane={{
        mount: () => () => undefined,
        enter: () => undefined,
        invokeCommand: async () => undefined,
        ownAddress: (url) => new URL(url).pathname,
        visibility: new AddinRuntime(),
        ribbon: new AddinRibbon(),
        ...pane,
      }}
    />,
  );
  return { model, user };
}

it("says that it is not Excel", () => {
  openPage();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Workbench – not Excel");
});

it("has no accessibility faults that axe can find", async () => {
  openPage();
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations).toEqual([]);
});

describe("the ribbon", () => {
  it("runs a command of the add-in; its button waits until it has ended", async () => {
    let end: () => void = () => undefined;
    const invokeCommand = jest.fn(() => new Promise<void>((resolve) => (end = resolve)));
    const { user } = openPage({ pane: { invokeCommand } });
    const button = screen.getByRole("button", { name: "Check" });
    await user.click(button);
    await user.click(button);
    expect(invokeCommand.mock.calls).toEqual([["checkQuestionnaire", "Yardstick.Check"]]);
    expect(button).toHaveAttribute("aria-busy", "true");
    await act(async () => end());
    expect(button).toHaveAttribute("aria-busy", "false");
  });

  it("says why a command failed", async () => {
    const invokeCommand = () =>
      Promise.reject(new Error("The add-in was reloaded before the command finished. Run it again."));
    const { user } = openPage({ pane: { invokeCommand } });
    await user.click(screen.getByRole("button", { name: "Check" }));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "The add-in was reloaded before the command finished. Run it again.",
    );
  });

  it("opens the menus of the ribbon, by keyboard too", async () => {
    const invokeCommand = jest.fn(async () => undefined);
    const { user } = openPage({ pane: { invokeCommand } });
    screen.getByRole("button", { name: "Figures" }).focus();
    await user.keyboard("{Enter}{ArrowDown}{Enter}");
    expect(invokeCommand.mock.calls).toEqual([["refreshSheet", "Yardstick.RefreshSheet"]]);
    expect(screen.queryByRole("menu")).toBeNull();
    expect(screen.getByRole("button", { name: "Figures" })).toHaveFocus();
  });

  it("runs nothing that the add-in has switched off, and says so to screen readers", async () => {
    const invokeCommand = jest.fn(async () => undefined);
    const switched = new AddinRibbon();
    const { user } = openPage({ pane: { invokeCommand, ribbon: switched } });
    act(() => {
      switched.setEnabled("Yardstick.Check", false);
      switched.setEnabled("Yardstick.Freeze", false);
    });
    expect(screen.getByRole("button", { name: "Check" })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Check" }));
    await user.click(screen.getByRole("button", { name: "Figures" }));
    await user.click(screen.getByRole("menuitem", { name: "Freeze" }));
    expect(invokeCommand).not.toHaveBeenCalled();
    act(() => switched.reset());
    expect(screen.getByRole("button", { name: "Check" })).toHaveAttribute("aria-disabled", "false");
  });

  it("runs the add-in's shortcuts wherever the focus is in the page", async () => {
    const invokeCommand = jest.fn(async () => undefined);
    const { user } = openPage({ pane: { invokeCommand } });
    screen.getByRole("grid").focus();
    await user.keyboard("{Control>}{Alt>}{Shift>}[KeyN]{/Shift}{/Alt}{/Control}");
    expect(invokeCommand.mock.calls).toEqual([["nextFinding", "nextFinding"]]);
    expect(screen.getByRole("grid")).toHaveFocus();
  });

  it("has the add-in's entries in the menu of a cell", async () => {
    const invokeCommand = jest.fn(async () => undefined);
    const { user } = openPage({ pane: { invokeCommand } });
    screen.getByRole("grid").focus();
    await user.keyboard("{Shift>}{F10}{/Shift}");
    await user.click(within(screen.getByRole("menu", { name: "Selection" })).getByText("Trace this figure"));
    expect(invokeCommand.mock.calls).toEqual([["traceCell", "Yardstick.Trace"]]);
  });

  it("shows the pane again after it was closed, without reloading it", async () => {
    const mount = jest.fn(() => () => undefined);
    const { user } = openPage({ pane: { mount } });
    await user.click(screen.getByRole("button", { name: "Close the task pane" }));
    expect(screen.queryByRole("complementary", { name: "Task pane" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Open Yardstick" }));
    expect(screen.getByRole("complementary", { name: "Task pane" })).toBeVisible();
    expect(mount).toHaveBeenCalledTimes(1);
  });
});

it("goes round its parts with F6, so that the grid is no trap", async () => {
  const { user } = openPage();
  screen.getByRole("grid").focus();
  await user.keyboard("{F6}");
  expect(screen.getByRole("tab")).toHaveFocus();
  await user.keyboard("{F6}{F6}");
  expect(screen.getByRole("button", { name: "Open Yardstick" })).toHaveFocus();
  await user.keyboard("{F6}{F6}{Shift>}{F6}{/Shift}");
  expect(screen.getByRole("combobox", { name: "Go to cell or name" })).toHaveFocus();
});

it("leads back into the page with F6 when nothing has the focus", async () => {
  const { user } = openPage();
  screen.getByRole("grid").blur();
  await user.keyboard("{F6}");
  expect(screen.getByRole("button", { name: "New" })).toHaveFocus();
});

it("asks the add-in to take the keyboard where F6 comes to its pane", async () => {
  const enter = jest.fn();
  const mount = (container: HTMLElement) => {
    container.append(document.createElement("iframe"));
    return () => container.replaceChildren();
  };
  const { user } = openPage({ pane: { mount, enter } });
  screen.getByRole("tab").focus();
  await user.keyboard("{F6}");
  expect(enter).toHaveBeenLastCalledWith(false);
  screen.getAllByRole("button")[0]?.focus();
  await user.keyboard("{Shift>}{F6}{/Shift}");
  expect(enter).toHaveBeenLastCalledWith(true);
});

it("hides and shows the pane when the add-in asks for it", () => {
  const visibility = new AddinRuntime();
  openPage({ pane: { visibility } });
  act(() => visibility.change("Background"));
  expect(screen.queryByRole("complementary", { name: "Task pane" })).toBeNull();
  act(() => visibility.change("Visible"));
  expect(screen.getByRole("complementary", { name: "Task pane" })).toBeVisible();
});

describe("the workbook", () => {
  it("opens a sample, and lets the user go back to unsaved changes", async () => {
    const restore = jest.fn();
    const openAddress = jest.fn(async () => ({ name: "Mine.xlsx", unsaved: true, restore }));
    const { user } = openPage({ files: { openAddress } });
    await user.click(screen.getByRole("button", { name: "Samples" }));
    await user.click(screen.getByRole("menuitem", { name: "Children's budget" }));
    expect(openAddress).toHaveBeenCalledWith("/workbench/samples/budget.xlsx");
    await user.click(await screen.findByRole("button", { name: "Back to Mine.xlsx" }));
    expect(restore).toHaveBeenCalled();
    expect(screen.queryByText("The changes to Mine.xlsx were not saved.")).toBeNull();
  });

  it("opens a file that is chosen, or dropped on the page", async () => {
    const open = jest.fn(async () => nothingLost);
    const { user } = openPage({ files: { open } });
    const file = new File([new Uint8Array([80, 75])], "Budget.xlsx");
    file.arrayBuffer = async () => new Uint8Array([80, 75]).buffer;
    await user.upload(screen.getByLabelText("Open a workbook"), file);
    await waitFor(() => expect(open).toHaveBeenLastCalledWith("Budget.xlsx", new Uint8Array([80, 75])));
    fireEvent.drop(screen.getByRole("main"), { dataTransfer: { files: [file] } });
    await waitFor(() => expect(open).toHaveBeenCalledTimes(2));
  });

  it("says what is wrong with a file that is not a workbook", async () => {
    const open = () => Promise.reject(new Error("This file is not an .xlsx workbook."));
    openPage({ files: { open } });
    const file = new File(["x"], "notes.txt");
    file.arrayBuffer = async () => new ArrayBuffer(1);
    fireEvent.drop(screen.getByRole("main"), { dataTransfer: { files: [file] } });
    expect(await screen.findByText("This file is not an .xlsx workbook.")).toBeVisible();
  });
});

describe("the sheet tabs", () => {
  it("add a sheet and show it", async () => {
    const { user, model } = openPage();
    await user.click(screen.getByRole("button", { name: "Add a sheet" }));
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Sheet2");
    expect(screen.getByRole("grid", { name: "Sheet Sheet2" })).toBeInTheDocument();
    expect(model.activeSheet.name).toBe("Sheet2");
  });

  it("rename by double click, and refuse what Excel refuses", async () => {
    const { user, model } = openPage();
    await user.dblClick(screen.getByRole("tab", { name: "Sheet1" }));
    const box = screen.getByRole("textbox", { name: "New name of Sheet1" });
    await user.clear(box);
    await user.type(box, "Budget/25{Enter}");
    expect(screen.getByText("A sheet's name cannot contain : \\ / ? * [ or ].")).toBeInTheDocument();
    await user.clear(box);
    await user.type(box, "Budget{Enter}");
    expect(model.activeSheet.name).toBe("Budget");
    expect(document.querySelector('[data-cell="Budget!A1"]')).not.toBeNull();
  });

  it("are walked with the arrows", async () => {
    const { user } = openPage();
    await user.click(screen.getByRole("button", { name: "Add a sheet" }));
    screen.getByRole("tab", { selected: true }).focus();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Sheet1");
    expect(screen.getByRole("tab", { name: "Sheet1" })).toHaveFocus();
  });
});

describe("sheet tabs that are too many for their room", () => {
  const asWide = (width: number) => {
    jest.spyOn(HTMLElement.prototype, "scrollWidth", "get").mockReturnValue(width);
    jest.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(500);
  };
  afterEach(() => jest.restoreAllMocks());

  it("can be scrolled, by mouse and keyboard", async () => {
    asWide(900);
    const scrolled: unknown[] = [];
    HTMLElement.prototype.scrollBy = (how?: unknown) => void scrolled.push(how);
    const { user } = openPage();
    await user.click(screen.getByRole("button", { name: "Show later sheets" }));
    await user.click(screen.getByRole("button", { name: "Show earlier sheets" }));
    expect(scrolled).toEqual([
      { left: 350, behavior: "smooth" },
      { left: -350, behavior: "smooth" },
    ]);
  });

  it("lose what scrolls them where they have room", async () => {
    asWide(900);
    openPage();
    asWide(500);
    fireEvent(window, new Event("resize"));
    expect(screen.queryByRole("button", { name: "Show later sheets" })).toBeNull();
  });
});

it("says why a protected cell takes nothing, until the person goes on", async () => {
  const { model, user } = openPage();
  const { id } = model.activeSheet;
  act(() => model.changeSheet(id, { protection: { allowed: [], selectionMode: "Normal", hasPassword: false } }));
  const alert = () => document.querySelector(".message-place")!.textContent;
  act(() => screen.getByRole("grid").focus());
  await user.keyboard("7");
  expect(alert()).toContain("The cell or chart you're trying to change is on a protected sheet.");
  await user.keyboard("{ArrowDown}");
  expect(alert()).toBe("");
});

describe("the status bar", () => {
  it("says where conditional formats are not drawn", async () => {
    const { model } = openPage();
    const give = (conditionalFormats: readonly ConditionalFormatData[]) =>
      act(async () => {
        model.changeSheet(model.activeSheet.id, { conditionalFormats });
        await model.recalculation.settled();
      });
    const hint = () => screen.queryByText("Some conditional formats of this sheet are not drawn");
    const rule = { kind: "Custom", formula: "A1>0", format: { bold: true } } as const;
    const drawn = { id: "{1}", ranges: "A1", stopIfTrue: false, rule };
    await give([drawn]);
    expect(hint()).toBeNull();
    const scale = { ...drawn, id: "{2}", rule: { kind: "Other", type: "ColorScale" } as const };
    await give([drawn, scale]);
    expect(hint()).not.toBeNull();
  });

  it("shows the selection's sum, and why the active cell shows an error", async () => {
    const { model } = openPage();
    const sheet = model.activeSheet;
    await act(async () => {
      model.setInput(sheet.id, 0, 0, "2");
      model.setInput(sheet.id, 1, 0, "5");
      model.select(sheet.id, { top: 0, left: 0, bottom: 1, right: 0 });
      await model.recalculation.settled();
    });
    expect(screen.getByText("Average 3.5 Count 2 Sum 7")).toBeInTheDocument();
    act(() => {
      sheet.setCell(0, 0, { ...sheet.cell(0, 0), value: { error: "#N/A", message: 'No member "Leads".' } });
      model.select(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 });
    });
    expect(within(screen.getByRole("contentinfo")).getByRole("status")).toHaveTextContent('No member "Leads".');
  });
});

const axis = {
  title: "",
  titleVisible: false,
  visible: true,
  minimum: null,
  maximum: null,
  numberFormat: "General",
  reversePlotOrder: false,
  majorGridlines: true,
};
const weeklyCost = {
  type: "ColumnClustered",
  title: { text: "Weekly cost", visible: true },
  legend: { visible: false, position: "Bottom" },
  left: 72,
  top: 36,
  width: 360,
  height: 216,
  series: [],
  categoryAxis: axis,
  valueAxis: axis,
  altText: "Weekly cost of 150 authorities; Leeds is highlighted",
};

it("draws the sheet's charts as images that say what they show", () => {
  const { model } = openPage();
  act(() => void model.charts.add(model.activeSheet.id, weeklyCost));
  const image = screen.getByRole("img", { name: "Weekly cost of 150 authorities; Leeds is highlighted" });
  expect(image.closest("figure")).toHaveStyle({ left: "96px", top: "48px", width: "480px" });
});

it("draws a chart again when a cell that it shows changes on another sheet", async () => {
  const { model } = openPage();
  act(() => void model.addSheet("Data"));
  const data = model.sheetByName("Data")?.id ?? "";
  const title = { text: "", visible: true, formula: "=Data!$A$1" };
  act(() => void model.charts.add(model.activeSheet.id, { ...weeklyCost, title, altText: "" }));
  for (const text of ["Cost a week", "Cost a year"]) {
    await act(async () => {
      model.setInput(data, 0, 0, text);
      await model.recalculation.settled();
    });
    expect(screen.getByRole("img", { name: `Chart: ${text}, without series` })).toBeVisible();
  }
});
