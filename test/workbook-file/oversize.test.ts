import { openPackage } from "../../src/workbook-file/xlsx-package";
import { overlapping } from "../cli/hostile-zips";

test("refuses a workbook that would unpack to more than the limit, before unpacking it", () => {
  expect(() => openPackage(overlapping(501))).toThrow(
    "This workbook would unpack to more than 500 MB. Save a copy with only the sheets that you need, or check where it comes from.",
  );
});
