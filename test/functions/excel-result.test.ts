import { excelResult } from "../../src/functions/running/excel-result";

/** As much of Excel's runtime as an error needs. */
const runtime = {
  ErrorCode: {
    notAvailable: "#N/A",
    invalidValue: "#VALUE!",
    invalidNumber: "#NUM!",
    divisionByZero: "#DIV/0!",
  },
  Error: class {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  },
};

beforeAll(() => Object.assign(globalThis, { CustomFunctions: runtime }));
afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

describe("excelResult", () => {
  it("gives a value as one row of one cell, and rows as they are", () => {
    expect(excelResult({ ok: true, value: 21.45 }, () => true)).toEqual([[21.45]]);
    expect(
      excelResult(
        {
          ok: true,
          value: [
            ["Leeds", 1],
            ["Kent", 2],
          ],
        },
        () => true,
      ),
    ).toEqual([
      ["Leeds", 1],
      ["Kent", 2],
    ]);
  });

  it.each(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!"] as const)("throws %s with its sentence", (error) => {
    expect(() => excelResult({ ok: false, error, message: "Do this." }, () => true)).toThrow(
      expect.objectContaining({ code: error, message: "Do this." }),
    );
  });

  it("leaves an error among values in its own cell, with its sentence", () => {
    const rows = [[1], [{ ok: false, error: "#N/A", message: "Do this." }]] as const;
    expect(excelResult({ ok: true, value: rows }, () => true)).toEqual([[1], [new runtime.Error("#N/A", "Do this.")]]);
  });

  const leeds = { name: "Leeds", facts: [["Code", "E08000035"]], text: "Leeds (E08000035)" } as const;

  it("gives a card if Excel has cards, otherwise its text", () => {
    expect(excelResult({ ok: true, value: leeds }, () => true)).toEqual([
      [{ type: "Entity", text: "Leeds", properties: { Code: { type: "String", basicValue: "E08000035" } } }],
    ]);
    expect(excelResult({ ok: true, value: leeds }, () => false)).toEqual([["Leeds (E08000035)"]]);
  });
});
