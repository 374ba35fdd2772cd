import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Calculation } from "../../../../src/workbench/calculation";
import type { SheetView } from "../../../../src/workbench/model/sheet-properties";
import { WorkbookModel } from "../../../../src/workbench/model/workbook-model";
import { FormulaBar } from "../../../../src/workbench/page/components/FormulaBar";
import { knownFunctions } from "../../../../src/workbench/page/formula/known-functions";
import { Grid } from "../../../../src/workbench/page/grid/Grid";
import { useEditing } from "../../../../src/workbench/page/grid/use-editing";
import { createSmallCalculation } from "../../../support/small-calculation";

const functions = knownFunctions({ functions: [] });

function Page({ model }: { readonly model: WorkbookModel }) {
  const editing = useEditing(model, functions);
  return (
    <>
      <FormulaBar model={model} editing={editing} focusGrid={() => document.getElementById("grid")?.focus()} />
      <Grid model={model} editing={editing} />
    </>
  );
}

/** An empty workbook's sheet with its formula bar, as a person at the page has it. */
export function openGrid(calculation: Calculation = createSmallCalculation()) {
  const model = new WorkbookModel(calculation);
  const sheet = model.activeSheet.id;
  const user = userEvent.setup();
  render(<Page model={model} />);
  const change = (work: () => void) =>
    act(async () => {
      work();
      await model.recalculation.settled();
    });
  return {
    model,
    sheet,
    user,
    enter: (row: number, column: number, text: string) => change(() => model.setInput(sheet, row, column, text)),
    change,
    /** Gives the sheet tables, rules, links or what else it may hold. */
    setUp: (view: Partial<SheetView>) => change(() => model.changeSheet(sheet, view)),
    value: (row: number, column: number) => model.cell(sheet, row, column).value,
    selected: () => {
      const { top, left, bottom, right } = model.activeSheet.properties.selection;
      return [top, left, bottom, right];
    },
  };
}

/** The cell as it is drawn; throws where it is not. */
export function cell(address: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-cell="Sheet1!${address}"]`);
  if (found === null) throw new Error(`The cell ${address} is not drawn.`);
  return found;
}
