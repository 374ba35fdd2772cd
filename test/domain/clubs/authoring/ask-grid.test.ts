import { ask } from "../../../../src/domain/clubs/authoring/ask";
import { askGrid } from "../../../../src/domain/clubs/authoring/ask-grid";

const rows = [
  { id: "village", label: "village pond" },
  { id: "park", label: "park pond" },
];
const ducks = {
  id: "ducks",
  label: "Ducks",
  ask: (id: string, { label }: { label: string }) =>
    ask.count(id, `Ducks: ${label}`, "ducks", `Ducks of the ${label}.`),
};
const cost = {
  id: "cost",
  label: "Cost",
  ask: (id: string, { label }: { label: string }) => ask.amount(id, `Cost: ${label}`, `Cost of the ${label}.`),
};
const ponds = askGrid({ prefix: "pond", label: "Pond", rows, columns: [ducks, cost], adds: "columns" });

test("each row asks a question of each column, and the layout names them", () => {
  expect(ponds.questions.map(({ id, label, unit }) => [id, label, unit])).toEqual([
    ["pond.village_ducks", "Ducks: village pond", "ducks"],
    ["pond.village_cost", "Cost: village pond", "GBP"],
    ["pond.park_ducks", "Ducks: park pond", "ducks"],
    ["pond.park_cost", "Cost: park pond", "GBP"],
  ]);
  expect(ponds.layout).toEqual({
    label: "Pond",
    columns: ["Ducks", "Cost"],
    rows: [
      { label: "Village pond", cells: ["pond.village_ducks", "pond.village_cost"] },
      { label: "Park pond", cells: ["pond.park_ducks", "pond.park_cost"] },
    ],
    adds: "columns",
  });
});

test("the whole of a row is asked after it", () => {
  const whole = { ...ducks, id: "birds" };
  const birds = askGrid({ prefix: "pond", label: "Pond", rows, columns: [ducks], whole });
  expect(birds.questions.map(({ id }) => id)).toEqual([
    ...["pond.village_ducks", "pond.village_birds", "pond.park_ducks", "pond.park_birds"],
  ]);
  expect(birds.totals()).toEqual(["pond.village_birds", "pond.park_birds"]);
  expect(birds.layout.rows[0]).toEqual({
    label: "Village pond",
    cells: ["pond.village_ducks"],
    whole: "pond.village_birds",
  });
});

test("ids are given by row, by column and one by one, and a wrong one is said at once", () => {
  expect(ponds.row("park")).toEqual(["pond.park_ducks", "pond.park_cost"]);
  expect(ponds.column("cost")).toEqual(["pond.village_cost", "pond.park_cost"]);
  expect(ponds.cell("park", "cost")).toBe("pond.park_cost");
  expect(() => ponds.cell("lake", "cost")).toThrow(/no "lake"/);
  expect(() => ponds.column("swans")).toThrow(/no "swans"/);
  expect(() => ponds.total("park")).toThrow(/no wholes/);
});
