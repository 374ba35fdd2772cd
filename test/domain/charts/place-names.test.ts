import { placeNames } from "../../../src/domain/charts/place-names";

const at = (across: number, upwards: number, name = "Leeds") => ({ across, upwards, name });

test("a name is to the right of its point if there is room, and to the left near the right edge", () => {
  expect(placeNames([at(0.5, 0.5)])).toEqual(["right"]);
  expect(placeNames([at(0.99, 0.5)])).toEqual(["left"]);
});

test("a name gives way to the names before it, and to other points", () => {
  expect(placeNames([at(0.5, 0.5), at(0.46, 0.5, "Kent")])).toEqual(["right", "left"]);
  expect(placeNames([at(0.5, 0.5), at(0.47, 0.5), at(0.53, 0.5)])).toEqual(["above", "left", "right"]);
});

test("a name that would cover others on every side is left out, but never the first", () => {
  const crowd = Array.from({ length: 30 }, () => at(0.5, 0.5, "Bournemouth, Christchurch and Poole"));
  const placed = placeNames(crowd);
  expect(placed[0]).not.toBeNull();
  expect(placed.filter((side) => side === null).length).toBeGreaterThan(20);
});

test("a name keeps off lines and off names that are there already", () => {
  const upright = [
    { across: 0.53, upwards: 0 },
    { across: 0.53, upwards: 1 },
  ];
  expect(placeNames([at(0.5, 0.5)], [], [upright])).toEqual(["left"]);
  const level = [
    { across: 0, upwards: 0.5 },
    { across: 1, upwards: 0.5 },
  ];
  expect(placeNames([at(0.5, 0.5)], [], [level])).toEqual(["above"]);
  expect(placeNames([at(0.5, 0.5)], [{ ...at(0.51, 0.5, "better performance"), side: "right" }])).toEqual(["left"]);
});

test("the first names give way to later ones where each has to be named", () => {
  const level = [
    { across: 0, upwards: 0.5 },
    { across: 1, upwards: 0.5 },
  ];
  const points = [at(0.15, 0.5, "Safeguarding"), at(0.01, 0.545, "Children's centres and early years")];
  expect(placeNames(points, [], [level], true)).toEqual(["below", "right"]);
});
