import type { CellResult } from "../../../src/workbook-file/workbook-data";
import type { ValidationData } from "../../../src/workbook-file/sheet-parts";
import { choicesOf, obeys, validationOf } from "../../../src/workbench/model/validation";
import { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { createSmallCalculation } from "../../support/small-calculation";
import { validationData } from "./validation-data";

/** A first sheet with 10 in A1, and a hidden sheet of lists: three choices, a blank and an error in A1:A5. */
function openWorkbook() {
  const model = new WorkbookModel(createSmallCalculation());
  model.setInput(model.activeSheet.id, 0, 0, "10");
  const lists = model.addSheet("My lists");
  const values: readonly CellResult[] = ["Good", "Inadequate", null, 4, { error: "#N/A" }];
  for (const [row, value] of values.entries()) lists.setCell(row, 0, { ...lists.cell(row, 0), value });
  model.names.define({ name: "Grades", refersTo: "='My lists'!$A$1:$A$2", comment: "", scope: null, visible: true });
  return { model, sheet: model.activeSheet };
}

const allows = (rule: Partial<ValidationData>, value: CellResult) => {
  const { model, sheet } = openWorkbook();
  return obeys(model, sheet, validationData(rule), value);
};

test("the rule of a cell is the first whose ranges hold it", () => {
  const { model, sheet } = openWorkbook();
  const [one, other] = [validationData({ ranges: "B2:B9 D4" }), validationData({ ranges: "D3:D5" })];
  model.changeSheet(sheet.id, { validations: [one, other] });
  expect([validationOf(sheet, 3, 1), validationOf(sheet, 3, 3), validationOf(sheet, 2, 3)]).toEqual([one, one, other]);
  expect(validationOf(sheet, 0, 1)).toBeNull();
});

test.each<[string, Partial<ValidationData>, unknown]>([
  ["words, without the spaces around them", { formula1: '"Yes, No ,n/a ""yet"""' }, ["Yes", "No", 'n/a "yet"']],
  ["cells, without those that are blank or errors", { formula1: "'My lists'!$A$1:$A$9" }, ["Good", "Inadequate", 4]],
  ["cells of the same sheet", { formula1: "$A$1" }, [10]],
  ["a name", { formula1: "grades" }, ["Good", "Inadequate"]],
  ["cells that are all blank", { formula1: "$H$1:$H$5" }, []],
  ["a formula, of which it cannot be told", { formula1: "OFFSET($A$1,0,0,3)" }, null],
  ["a sheet that is gone", { formula1: "Gone!$A$1:$A$3" }, null],
  ["numbers, which are no list", { type: "WholeNumber", formula1: "1" }, null],
])("a list may be of %s", (_, rule, choices) => {
  const { model, sheet } = openWorkbook();
  expect(choicesOf(model, sheet, validationData(rule))).toEqual(choices);
});

test.each<[CellResult, Partial<ValidationData>, boolean | null]>([
  ["Yes", {}, true],
  ["yes", {}, false],
  ["Maybe", {}, false],
  ["INADEQUATE", { formula1: "'My lists'!$A$1:$A$5" }, true],
  ["4", { formula1: "'My lists'!$A$1:$A$5" }, true],
  ["Poor", { formula1: "'My lists'!$A$1:$A$5" }, false],
  ["Good", { formula1: "OFFSET($A$1,0,0,3)" }, null],
  [{ error: "#N/A" }, { formula1: "'My lists'!$A$1:$A$5" }, false],
])("%p of a list", (value, rule, verdict) => expect(allows(rule, value)).toBe(verdict));

test("blank is as the rule says", () => {
  expect([allows({ ignoreBlanks: true }, null), allows({ ignoreBlanks: false }, null)]).toEqual([true, false]);
});

test.each<[ValidationData["operator"], readonly boolean[]]>([
  ["Between", [false, true, true, true, false]],
  ["NotBetween", [true, false, false, false, true]],
  ["EqualTo", [false, true, false, false, false]],
  ["NotEqualTo", [true, false, true, true, true]],
  ["GreaterThan", [false, false, true, true, true]],
  ["LessThan", [true, false, false, false, false]],
  ["GreaterThanOrEqualTo", [false, true, true, true, true]],
  ["LessThanOrEqualTo", [true, true, false, false, false]],
])("1, 2, 3, 4 and 5 as whole numbers %s 2 (and 4)", (operator, verdicts) => {
  const rule = { type: "WholeNumber", operator, formula1: "2", formula2: "4" } as const;
  expect([1, 2, 3, 4, 5].map((value) => allows(rule, value))).toEqual(verdicts);
});

test("the ends of between may be given the wrong way round", () => {
  const rule = { type: "Decimal", operator: "Between", formula1: "4", formula2: "2" } as const;
  expect([allows(rule, 3), allows(rule, 5)]).toEqual([true, false]);
  expect(allows({ ...rule, operator: "NotBetween" }, 3)).toBe(false);
});

test.each<[string, Partial<ValidationData>, CellResult, boolean | null]>([
  ["a whole number has no decimals", { type: "WholeNumber", operator: "GreaterThan", formula1: "0" }, 1.5, false],
  ["a decimal may have", { type: "Decimal", operator: "GreaterThan", formula1: "0" }, 1.5, true],
  ["text is no number", { type: "Decimal", operator: "GreaterThan", formula1: "0" }, "5", false],
  ["nor is TRUE", { type: "Decimal", operator: "GreaterThan", formula1: "0" }, true, false],
  ["a day is one", { type: "Date", operator: "LessThan", formula1: "46112" }, 46_111, true],
  ["text is measured", { type: "TextLength", operator: "LessThanOrEqualTo", formula1: "3" }, "abcd", false],
  ["so is a number's", { type: "TextLength", operator: "LessThanOrEqualTo", formula1: "3" }, 123, true],
  ["a limit may stand in a cell", { type: "Decimal", operator: "LessThan", formula1: "=$A$1".slice(1) }, 9, true],
  ["which may be passed", { type: "Decimal", operator: "LessThan", formula1: "$A$1" }, 11, false],
  ["a limit of text tells nothing", { type: "Decimal", operator: "LessThan", formula1: "'My lists'!$A$1" }, 9, null],
  ["nor do several cells", { type: "Decimal", operator: "LessThan", formula1: "$A$1:$A$2" }, 9, null],
  ["nor a missing second limit", { type: "Decimal", operator: "Between", formula1: "1", formula2: "SUM(A1)" }, 9, null],
  ["nor a formula", { type: "Custom", formula1: "ISNUMBER(B2)" }, 9, null],
])("%s", (_, rule, value, verdict) => expect(allows(rule, value)).toBe(verdict));
