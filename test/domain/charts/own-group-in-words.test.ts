import { ownGroupInWords } from "../../../src/domain/charts/own-group-in-words";
import type { Comparison } from "../../../src/domain/indicators/compare";
import type { MemberIndex } from "../../../src/domain/release/release-index";

type Given = Parameters<typeof ownGroupInWords>[0];

function group(label: string, members: number, n = members): Given {
  const indexes = Array.from({ length: members }, (_, at) => at as MemberIndex);
  return {
    member: { name: "Leeds" } as Comparison["member"],
    selection: { key: "own", label, members: indexes } as unknown as Comparison["selection"],
    n,
  };
}

it.each([
  ["statistical neighbours of Leeds", 10, 10, "its 10 statistical neighbours"],
  ["statistical neighbours of Leeds", 10, 8, "8 of its 10 statistical neighbours"],
  ["statistical neighbours of Leeds", 10, 0, "none of its 10 statistical neighbours"],
  ["region of Leeds", 15, 15, "the 15 authorities in its region"],
  ["authority type of Leeds", 36, 35, "35 of the 36 authorities of its type"],
  ["region of Leeds", 1, 1, "the only authority in its region"],
  ["Our partners", 3, 3, null],
])("calls %s with %d members, %d with a value, by what they share", (label, members, n, words) => {
  expect(ownGroupInWords(group(label, members, n))).toBe(words);
});
