import { isExcelName } from "../../../src/domain/questionnaire/excel-name";

test.each(["fos.starts", "_x", "\\x", "Größe", "ABCD1", "cla.own_cost", "A1.b", "rc.x", "R1C1x"])(
  "%s is a name",
  (name) => {
    expect(isExcelName(name)).toBe(true);
  },
);

test.each(["", "1st", ".x", "a b", "a-b", "B12", "xfd1048576", "R", "c", "R1C1", "rc", "C5", "a[b]", "x".repeat(256)])(
  "%p is not a name",
  (name) => {
    expect(isExcelName(name)).toBe(false);
  },
);
