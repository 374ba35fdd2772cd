import { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { createWorkbookFiles } from "../../../src/workbench/page/workbook-files";
import { newXlsx, openXlsx } from "../../../src/workbook-file/xlsx";
import { createSmallCalculation } from "../../support/small-calculation";

async function openFiles() {
  const model = new WorkbookModel(createSmallCalculation());
  return { model, files: await createWorkbookFiles(model) };
}

/** The bytes of a workbook with "Leeds" in A1 of its one sheet, Budget. */
async function budgetFile(): Promise<Uint8Array> {
  const model = new WorkbookModel(createSmallCalculation());
  model.renameSheet(model.activeSheet.id, "Budget");
  model.setInput(model.activeSheet.id, 0, 0, "Leeds");
  return (await newXlsx()).save(model.toData());
}

it("opens a file, and makes the same workbook of it again", async () => {
  const { model, files } = await openFiles();
  await files.open("Budget.xlsx", await budgetFile());
  expect(model.activeSheet.name).toBe("Budget");
  expect(model.activeSheet.cell(0, 0).value).toBe("Leeds");
  const { name, content } = await files.save();
  expect(name).toBe("Budget.xlsx");
  const again = await openFiles();
  await again.files.open(name, new Uint8Array(await content.arrayBuffer()));
  expect(again.model.activeSheet.cell(0, 0).value).toBe("Leeds");
});

it("keeps unsaved changes aside, and restores them with the name", async () => {
  const { model, files } = await openFiles();
  model.setInput(model.activeSheet.id, 2, 2, "mine");
  const aside = await files.open("Budget.xlsx", await budgetFile());
  expect(aside).toMatchObject({ name: "Book1.xlsx", unsaved: true });
  expect(files.unsaved).toBe(false);
  aside.restore();
  expect(files).toMatchObject({ name: "Book1.xlsx", unsaved: true });
  expect(model.activeSheet.cell(2, 2).value).toBe("mine");
});

it("counts a workbook as saved once it was made into a file", async () => {
  const { model, files } = await openFiles();
  model.setInput(model.activeSheet.id, 0, 0, "1");
  await files.save();
  expect((await files.startNew()).unsaved).toBe(false);
});

it("hands its file over as it is now, which saves nothing", async () => {
  const { model, files } = await openFiles();
  model.setInput(model.activeSheet.id, 0, 0, "Leeds");
  const { data } = await openXlsx(await files.bytes());
  expect(data.sheets[0]?.cells[0]?.value).toBe("Leeds");
  expect(files.unsaved).toBe(true);
});

it("leaves the workbook as it is if the file is not a workbook, and says so", async () => {
  const { model, files } = await openFiles();
  model.setInput(model.activeSheet.id, 0, 0, "mine");
  await expect(files.open("notes.xlsx", new TextEncoder().encode("just text"))).rejects.toThrow(/xlsx|workbook/i);
  expect(files.name).toBe("Book1.xlsx");
  expect(model.activeSheet.cell(0, 0).value).toBe("mine");
});
