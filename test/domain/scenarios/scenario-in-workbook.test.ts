import { linkedBy, linkTo } from "../../../src/domain/scenarios/scenario-in-workbook";

describe("the sheet and the name of a link", () => {
  it.each(["Low", "Jo's plan", "=B", "#REF", "a,b;c=d(e)", "2026 plan!", "A1", "😀", "'", "W".repeat(31)])(
    "are found again for the sheet %j",
    (sheet) => {
      expect(linkedBy(linkTo(sheet, "Net_saving"))).toEqual({ sheet, name: "Net_saving" });
    },
  );

  it("are found where Excel leaves out quotes that the name doesn't need", () => {
    const link = `=IF(ISNUMBER(Low!Net_saving),Low!Net_saving,Low!Net_saving&"")`;
    expect(linkedBy(link)).toEqual({ sheet: "Low", name: "Net_saving" });
  });

  it.each([
    ["a sheet that was deleted", "#REF!Net_saving"],
    ["a name that was deleted with its cell", "#REF!"],
    ["cells", "Low!$C$4"],
  ])("are not there for %s", (_, link) => {
    expect(linkedBy(`=IF(ISNUMBER(${link}),${link},${link}&"")`)).toBeNull();
  });

  it("are not there for what somebody typed in its place", () => {
    for (const typed of ["", "120000", "Low", "=Low!Net_saving*2"]) expect(linkedBy(typed)).toBeNull();
  });
});
