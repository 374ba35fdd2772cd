import { usualRules } from "../../../../src/domain/clubs/authoring/usual-rules";
import { allotments202526 } from "../allotments-2025-26";
import { adoption202526Fixture } from "../adoption-2025-26-fixture";

const { contact = [], scrapbook = [], sections, signOff = [], timetable, year } = allotments202526;
const allotments = { letters: "PLOT", contact, scrapbook, sections, signOff, timetable, year };
const codesOf = (usual: Parameters<typeof usualRules>[0]) => usualRules(usual).map(({ code }) => code);

test("what a club does not ask has no rule, and every register has its own", () => {
  expect(codesOf(allotments)).toEqual(expect.arrayContaining(["PLOT-TEMPLATE-03", "PLOT-TWICE-01", "PLOT-DONE-05"]));
  expect(codesOf(allotments).filter((code) => /RANGE-0[45]|UNITS-02|COPIED|PRIVATE-0[23]/.test(code))).toEqual([]);

  const [first, ...others] = sections;
  const [register] = first!.registers!;
  const two = [{ ...first!, registers: [register!, { ...register!, id: "ponds" }] }, ...others];
  const codes = codesOf({ ...allotments, sections: two }).filter((code) =>
    /TEMPLATE-0[34]|TWICE|DONE-0[56]/.test(code),
  );
  expect(codes).toEqual([
    ...["PLOT-TEMPLATE-03", "PLOT-TEMPLATE-04", "PLOT-TWICE-01", "PLOT-TWICE-02", "PLOT-DONE-05", "PLOT-DONE-06"],
  ]);
});

test("a figure that may be below 0 is left out of the ranges", () => {
  const rules = usualRules({ ...allotments, belowZero: ["plot.spend"] });
  expect(rules.find(({ code }) => code === "PLOT-RANGE-02")?.fields).toEqual(["plot.rents"]);
});

test("sign-off is in the year after, also after the timetable's last day, as a deadline may be moved", () => {
  expect(usualRules(allotments).find(({ code }) => code === "PLOT-TYPE-02")).toMatchObject({
    fields: ["plot.signed_on"],
    options: { earliest: "2026-04-01", latest: "2027-03-31" },
  });
});

test("texts that others read are looked at, and the names of who answers and signs are not", () => {
  const { rules } = adoption202526Fixture.club;
  const read = rules.filter(({ kind }) => kind === "no-personal-identifiers").flatMap(({ fields }) => fields);
  expect(read).toEqual(
    expect.arrayContaining(["adoption.scrapbook_fees", "adoption.remarks", "placements[reference]"]),
  );
  expect(read.filter((id) => /contact|signed/.test(id)).sort()).toEqual(["adoption.scrapbook_contact"]);
});
