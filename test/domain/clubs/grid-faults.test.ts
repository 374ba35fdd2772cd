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

test("columns that alone are added up have a unit each, and a grid that adds nothing takes any answer", () => {
  const costs: GridInput = {
    label: "Cost",
    columns: ["Plots", "Spend"],
    rows: [{ label: "All", cells: ["plot.plots", "plot.spend"] }],
  };
  expect(faultsWith(costs)).toMatch(/it adds plots and GBP/);
  expect(faultsWith({ ...costs, adds: "rows" })).toMatch(/it adds plots and GBP/);
  expect(faultsWith({ ...costs, adds: "columns" })).toBe("");
  expect(faultsWith({ ...costs, adds: "nothing" })).toBe("");
  const upright = { ...costs, columns: ["All"], rows: costs.rows[0]!.cells.map((id) => ({ label: id, cells: [id] })) };
  expect(faultsWith({ ...upright, adds: "columns" })).toMatch(/it adds plots and GBP/);
});

test("a whole is refused where rows are not added up", () => {
  const rows = [{ label: "All", cells: ["plot.let", "plot.vacant"], whole: "plot.plots" }];
  const plots: GridInput = { label: "Plots", columns: ["Let", "Vacant"], rows };
  expect(faultsWith({ ...plots, adds: "rows" })).toBe("");
  expect(faultsWith({ ...plots, adds: "columns" })).toMatch(/it has a whole, but is not added up/);
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
