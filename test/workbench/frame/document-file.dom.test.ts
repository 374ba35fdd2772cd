import { documentMethods } from "../../../src/workbench/frame/document-methods";
import { openXlsx } from "../../../src/workbook-file/xlsx";
import { fixture } from "../../workbook-file/xlsx-files";
import { startOffice } from "../../support/office-host";

/** How the real office.js puts arguments on the wire and reads answers, by the number of a method. */
interface ParameterMap {
  toHost(method: string, given: object): object;
  fromHost(method: string, answer: object): Record<string, unknown>;
}

const getFile = 77;
const getSlice = 80;
const closeFile = 81;
const bytes = Uint8Array.from({ length: 10 }, (_, index) => index * 20);

async function start(documentFile?: () => Promise<Uint8Array>) {
  await startOffice();
  const { OSF } = globalThis as unknown as { OSF: { DDA: { WAC: { Delegate: { ParameterMap: ParameterMap } } } } };
  const { ParameterMap: map } = OSF.DDA.WAC.Delegate;
  const methods = documentMethods({
    host: { execute: async () => ({}), onMessage: () => () => undefined },
    settings: { read: () => ({}), write: () => undefined },
    selectedValues: () => [],
    onCommandCompleted: () => undefined,
    ...(documentFile && { documentFile }),
  });
  return async (method: number, given: object) => {
    const call = { ...map.toHost(String(method), given), DdaMethod: { DispatchId: method } };
    const answer = (await methods.execute(call)) as { Error: number };
    return {
      error: answer.Error,
      read: answer.Error === 0 && method !== closeFile ? map.fromHost(String(method), answer) : {},
    };
  };
}

test("the workbook's file is read in slices, as it was when it was opened", async () => {
  let current = bytes;
  const call = await start(async () => current);
  const opened = await call(getFile, { fileType: "compressed", sliceSize: 4 });
  const { FileHandle, FileSize } = opened.read;
  expect(FileSize).toBe(10);
  current = new Uint8Array();
  const slices = [];
  for (const sliceIndex of [0, 1, 2]) {
    const { read } = await call(getSlice, { FileHandle, sliceIndex });
    slices.push(read as { data: number[]; sliceSize: number });
  }
  expect(slices.map(({ sliceSize }) => sliceSize)).toEqual([4, 4, 2]);
  expect(slices.flatMap(({ data }) => data)).toEqual([...bytes]);
  expect((await call(closeFile, { FileHandle })).error).toBe(0);
  expect((await call(getSlice, { FileHandle, sliceIndex: 0 })).error).toBe(5000);
});

test("other types of files, and a workbench without files, are refused", async () => {
  const call = await start(async () => bytes);
  expect((await call(getFile, { fileType: "pdf", sliceSize: 4 })).error).toBe(5000);
  const without = await start();
  expect((await without(getFile, { fileType: "compressed", sliceSize: 4 })).error).toBe(5000);
});

/** Reads the workbook's file as an add-in does. */
function readFile(sliceSize: number): Promise<{ slices: number; bytes: Uint8Array }> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, ({ value: file, error }) => {
      if (!file) return reject(error);
      const bytes: number[] = [];
      const read = (index: number) =>
        file.getSliceAsync(index, ({ value }) => {
          bytes.push(...value.data);
          if (index + 1 < file.sliceCount) return read(index + 1);
          file.closeAsync(() => resolve({ slices: file.sliceCount, bytes: Uint8Array.from(bytes) }));
        });
      read(0);
    });
  });
}

test("office.js itself reads the file of the workbook that is open, with what was typed since", async () => {
  const { model, documentFile } = await startOffice({ file: fixture("budget.xlsx") });
  model.setInput(model.activeSheet.id, 20, 0, "Leeds");
  await model.recalculation.settled();
  const { slices, bytes } = await readFile(4_096);
  expect(Buffer.from(bytes).equals(Buffer.from(await documentFile()))).toBe(true);
  expect(slices).toBe(Math.ceil(bytes.length / 4_096));
  const { data } = await openXlsx(bytes);
  expect(data.sheets[0]?.cells.find(({ row }) => row === 20)?.value).toBe("Leeds");
});
