import { scenarioAddress, scenarioRequest } from "../../src/contract/scenarios";

const usual = {
  scenario: "break-even",
  name: "A home of four",
  inputs: { Places: 4, Weekly_cost: null, Change: -0.05 },
  origins: { Places: "The capital plan" },
};
const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, at) => [`Input_${at}`, at]));

test.each([
  ["what is usual, with a blank input", usual],
  ["the longest name", { ...usual, name: "é".repeat(60) }],
  ["a scenario that only a newer Yardstick knows", { ...usual, scenario: "not-made-yet-3" }],
  ["forty inputs", { ...usual, inputs: many(40) }],
  ["the largest numbers", { ...usual, inputs: { a: 1e15, b: -1e15, c: 0.1 + 0.2 } }],
  ["the longest origin", { ...usual, origins: { Places: "x".repeat(255) } }],
  ["none of either", { ...usual, inputs: {}, origins: {} }],
  ["the releases that it began with", { ...usual, basis: { releases: ["x".repeat(1000)], demonstration: true } }],
])("a scenario can be saved with %s", (_case, given) => {
  expect(scenarioRequest.safeParse(given)).toEqual({ success: true, data: given });
});

test.each([
  ["no name", { name: "" }, "name"],
  ["a name that shows nothing", { name: "\u200b" }, "name"],
  ["a name with spaces around it", { name: " Home" }, "name"],
  ["a name of 61 characters", { name: "a".repeat(61) }, "name"],
  ["a name of two lines", { name: "A\nhome" }, "name"],
  ["a control character in the name", { name: "A\u0007home" }, "name"],
  ["41 inputs", { inputs: many(41) }, "inputs"],
  ["an input with a long name", { inputs: { ["a".repeat(61)]: 1 } }, "inputs"],
  ["an input with a space in its name", { inputs: { "Weekly cost": 1 } }, "inputs"],
  ["an infinite number", { inputs: { Places: Infinity } }, "inputs"],
  ["a number that is none", { inputs: { Places: NaN } }, "inputs"],
  ["a number that is too large", { inputs: { Places: 1.001e15 } }, "inputs"],
  ["a text for a number", { inputs: { Places: "4" } }, "inputs"],
  ["a long origin", { origins: { Places: "x".repeat(256) } }, "origins"],
  ["41 origins", { origins: Object.fromEntries(Object.keys(many(41)).map((name) => [name, "x"])) }, "origins"],
  ["a long line about a release", { basis: { releases: ["x".repeat(1001)], demonstration: false } }, "basis"],
  ["41 releases", { basis: { releases: Array(41).fill("x"), demonstration: false } }, "basis"],
  ["releases that may be demonstration data", { basis: { releases: [] } }, "basis"],
  ["no scenario", { scenario: "" }, "scenario"],
  ["an id in capitals for the scenario", { scenario: "Break_even" }, "scenario"],
  ["a scenario with a long id", { scenario: "a".repeat(61) }, "scenario"],
])("%s is refused", (_case, changes, place) => {
  const read = scenarioRequest.safeParse({ ...usual, ...changes });
  expect(read.error?.issues.map(({ path }) => path[0])).toContain(place);
});

test.each(["", "Home", "-home", "a b", "a".repeat(65)])("an id such as %j is refused", (id) => {
  expect(scenarioAddress.safeParse({ member: "E08000035", id }).success).toBe(false);
});
