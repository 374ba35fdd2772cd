import { defineClub } from "../../../src/domain/clubs/define-club";
import type { GridInput } from "../../../src/domain/clubs/club-definition";
import { allotments202526 } from "./allotments-2025-26";

const counts = ["plot.let", "plot.vacant", "plot.plots"];

/** What defining the small club comes to with a grid in the section that asks for these counts. */
function faultsWith(grid: GridInput): string {
  const sections = allotments202526.sections.map((section) =>
    section.questions?.some(({ id }) => id === "plot.let") === true ? { ...section, grids: [grid] } : section,
  );
  const defined = defineClub({ ...allotments202526, sections });
  return defined.ok ? "" : defined.problem.message;
}

test("questions of one unit in a row, with their whole, are a grid", () => {
  const [letOut, vacant, whole] = counts;
  const row = { label: "All", cells: [letOut!, vacant!], whole: whole! };
  expect(faultsWith({ label: "Plots", columns: ["Let", "Vacant"], rows: [row] })).toBe("");
});

test("a grid is refused if it is wider than a sheet could be", () => {
  const columns = Array.from({ length: 101 }, () => "More");
  expect(faultsWith({ label: "Plots", columns, rows: [{ label: "All", cells: [] }] })).toMatch(/grids\[0\]\.columns/);
});

test.each([
  ["a row without an answer for a column", { label: "All", cells: ["plot.let"] }, /1 cells for 2 columns/],
  [
    "an id that is asked elsewhere",
    { label: "All", cells: ["plot.let", "plot.signed_by"] },
    /does not ask "plot.signed_by"/,
  ],
  ["an id twice", { label: "All", cells: ["plot.let", "plot.let"] }, /"plot.let" is in a grid already/],
])("a grid is refused with %s", (_, row, says) => {
  expect(faultsWith({ label: "Plots", columns: ["Let", "Vacant"], rows: [row] })).toMatch(says);
});
