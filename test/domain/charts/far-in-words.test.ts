import { farInWords } from "../../../src/domain/charts/far-in-words";

it.each([
  [[], null],
  [["Hull"], "Hull is far outside the group; check the return before using it."],
  [["Hull", "Kent"], "Hull and Kent are far outside the group; check their returns before using them."],
  [["Hull", "Kent", "Leeds"], "Hull, Kent and Leeds are far outside the group; check their returns before using them."],
  [
    ["Hull", "Kent", "Leeds", "York"],
    "Hull, Kent and 2 more are far outside the group; check their returns before using them.",
  ],
])("says of %j: %s", (names, said) => expect(farInWords(names, [{ basis: "outturn" }])).toBe(said));

it("asks to check the figure where there is no return of spending behind it", () => {
  const outcome = [{ basis: "outturn" as const }, { basis: null }];
  expect(farInWords(["Hull"], outcome)).toBe("Hull is far outside the group; check the figure before using it.");
  expect(farInWords(["Hull", "Kent"], [{ basis: "budget" }], " on Grant")).toBe(
    "Hull and Kent are far outside the group on Grant; check their figures before using them.",
  );
});
