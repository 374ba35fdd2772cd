import { check } from "../../../../src/domain/clubs/authoring/check";

const { fields, named, pair, part, same } = check("POND");

test("codes begin with the club's letters", () => {
  const rules = [
    fields("RANGE-01", "range", "error", ["pond.ducks"], { min: 0 }),
    named("TYPE-01", "template", "blocker"),
    same("SUM-01", ["pond.drakes", "pond.hens"], ["pond.ducks"]),
    pair("PAIR-01", ["pond.spend"], ["pond.ducks"]),
    part("PART-01", ["pond.drakes"], ["pond.ducks"]),
  ];
  expect(rules.map(({ code }) => code)).toEqual([
    "POND-RANGE-01",
    "POND-TYPE-01",
    "POND-SUM-01",
    "POND-PAIR-01",
    "POND-PART-01",
  ]);
});

test("a sum is written as a list of parts to add, optionally with parts to subtract", () => {
  const { options } = same("SUM-01", { add: ["pond.opening"], subtract: ["pond.left"] }, ["pond.closing"]);
  expect(options).toEqual({
    left: { add: ["pond.opening"], subtract: ["pond.left"] },
    right: { add: ["pond.closing"] },
  });
});

test("severity, explanations and further options may be given", () => {
  expect(part("PART-01", ["pond.drakes"], ["pond.ducks"], { severity: "query" })).toMatchObject({
    kind: "not-more-than",
    severity: "query",
  });
  expect(same("SUM-01", ["pond.a"], ["pond.b"], { explainable: true, options: { tolerance: 5 } })).toMatchObject({
    severity: "error",
    explainable: true,
    options: { tolerance: 5 },
  });
});
