import { textTable } from "../../../src/cli/admin/text-table";

test("columns are as wide as their longest text, and numbers are to the right", () => {
  const rows = [
    ["Leeds", 7, "late"],
    ["Bath and North East Somerset", 12, ""],
  ];
  expect(textTable(["Member", "Rows", "State"], rows).split("\n")).toEqual([
    "Member                        Rows  State",
    "Leeds                            7  late",
    "Bath and North East Somerset    12",
  ]);
});

test("a text that came from elsewhere cannot begin a line or move the cursor", () => {
  expect(textTable(["Name"], [["Leeds\r\nEnfield  returned\u001b[2J"]]).split("\n")).toEqual([
    "Name",
    "Leeds Enfield returned[2J",
  ]);
});
