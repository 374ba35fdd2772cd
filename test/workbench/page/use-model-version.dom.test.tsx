import { act, render, screen } from "@testing-library/react";
import { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { useModelVersion } from "../../../src/workbench/page/use-model-version";
import { createSmallCalculation } from "../../support/small-calculation";

const first = { top: 0, left: 0, bottom: 0, right: 0 };

/** A page that shows a cell of the sheet shown, and how often it was drawn. */
function open(concerns?: Parameters<typeof useModelVersion>[1]) {
  const model = new WorkbookModel(createSmallCalculation());
  const shown = model.activeSheet.id;
  const other = model.addSheet().id;
  let drawn = 0;
  function Page() {
    useModelVersion(model, concerns);
    drawn += 1;
    return <output>{String(model.activeSheet.cell(0, 0).value)}</output>;
  }
  render(<Page />);
  const change = (work: () => void) =>
    act(async () => {
      work();
      await model.recalculation.settled();
    });
  return { model, shown, other, change, drawn: () => drawn };
}

it("redraws entries in the current sheet, and its formulas' results", async () => {
  const { model, shown, change } = open();
  await change(() => model.setInput(shown, 0, 0, "12"));
  expect(screen.getByText("12")).toBeVisible();
  await change(() => model.setInput(shown, 0, 0, "=A2"));
  await change(() => model.setInput(shown, 1, 0, "7"));
  expect(screen.getByText("7")).toBeVisible();
});

it("redraws nothing for a sheet that is not shown, and all of it once it is", async () => {
  const { model, other, change, drawn } = open();
  const before = drawn();
  await act(async () => {
    for (let step = 0; step < 50; step += 1) model.setFormat(other, first, (format) => ({ ...format, bold: true }));
  });
  expect(drawn()).toBe(before);
  await change(() => model.setInput(other, 0, 0, "there"));
  expect(screen.queryByText("there")).toBeNull();
  await change(() => model.activate(other));
  expect(screen.getByText("there")).toBeVisible();
});

it("draws only what concerns it", async () => {
  const { model, shown, change, drawn } = open(({ kind }) => kind === "formats");
  const before = drawn();
  await change(() => model.select(shown, { top: 3, left: 3, bottom: 3, right: 3 }));
  expect(drawn()).toBe(before);
  await change(() => model.setFormat(shown, first, (format) => ({ ...format, bold: true })));
  expect(drawn()).toBe(before + 1);
});

it("draws the changes of an add-in's request once, however many they are and however it waits between them", async () => {
  const { model, shown, drawn } = open(({ kind }) => kind === "cells");
  const before = drawn();
  await act(async () => {
    const hold = model.recalculation.hold();
    for (let row = 0; row < 20; row += 1) {
      model.setInput(shown, row, 0, "12");
      await Promise.resolve();
    }
    hold.release();
    await nextFrame();
  });
  expect(screen.getByText("12")).toBeVisible();
  expect(drawn()).toBe(before + 1);
});

it("draws what a user types at once", async () => {
  const { model, shown, drawn } = open(({ kind }) => kind === "cells");
  const before = drawn();
  act(() => model.setInput(shown, 0, 0, "12"));
  expect(drawn()).toBe(before + 1);
  expect(screen.getByText("12")).toBeVisible();
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
