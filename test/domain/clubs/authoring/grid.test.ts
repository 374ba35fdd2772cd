import { grid } from "../../../../src/domain/clubs/authoring/grid";

const ponds = grid(
  "pond",
  [
    { id: "village", label: "Village" },
    { id: "park", label: "Park" },
  ],
  [
    { id: "ducks", label: "ducks" },
    { id: "swans", label: "swans" },
  ],
);

test("ids are made of row, column and what is asked", () => {
  expect(ponds.cell({ id: "park" }, { id: "swans" }, "count")).toBe("pond.park_swans_count");
  expect(ponds.total({ id: "park" }, "count")).toBe("pond.park_count");
  expect(ponds.totals("count")).toEqual(["pond.village_count", "pond.park_count"]);
});

test("cells are listed row by row, all of them or one row's", () => {
  expect(ponds.cells("count")).toEqual([
    "pond.village_ducks_count",
    "pond.village_swans_count",
    "pond.park_ducks_count",
    "pond.park_swans_count",
  ]);
  expect(ponds.cells("count", { id: "park" })).toEqual(["pond.park_ducks_count", "pond.park_swans_count"]);
  expect(ponds.each((row, column) => `${row.label} ${column.label}`)).toEqual([
    "Village ducks",
    "Village swans",
    "Park ducks",
    "Park swans",
  ]);
});
