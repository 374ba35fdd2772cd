import { openPackage } from "../../src/workbook-file/xlsx-package";
import { overlapping } from "../cli/hostile-zips";

test("a workbook that would unpack to more than any has is refused before it is unpacked", () => {
  expect(() => openPackage(overlapping(501))).toThrow(
    "This workbook would unpack to more than 500 MB. Check where it comes from.",
  );
});
