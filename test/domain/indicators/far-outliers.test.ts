import { compare } from "../../../src/domain/indicators/compare";
import { farOutliers } from "../../../src/domain/indicators/far-outliers";
import { opened } from "../../functions/asked-of";
import { smallContent } from "../../support/small-release";

/** The members, of those with these costs, that are far outside; as Leeds sees a group of others, or all. */
function outliersOf(
  scaled: readonly (number | null)[],
  peers: string | readonly string[] = "all",
  smallestGroup = 1,
  unit?: string,
) {
  const release = opened({
    ...smallContent,
    stamp: { ...smallContent.stamp, smallestGroup },
    members: smallContent.members.map((member) => ({ ...member, abolished: false })),
    ...(unit !== undefined && {
      indicators: smallContent.indicators.map((one) => ({ ...one, unit, unitCost: false })),
    }),
    columns: [{ indicator: 0, year: 3, divisor: 1, scaled: [...scaled], missing: {} }],
  });
  const compared = compare(release, { indicator: "care.weekly-cost", member: "Leeds", peers, year: "2024-25" });
  if (!compared.ok) throw new Error(compared.problem.message);
  return [...farOutliers(release, compared.value)];
}

test.each<[string, (number | null)[], number[]]>([
  ["nobody in an ordinary group", [100, 110, 120, 130, 140, 150, 160], []],
  ["one's own", [900, 110, 120, 130, 140, 150, 160], [0]],
  ["a peer, which doesn't widen its own fences", [100, 110, 120, 130, 140, 150, 9000], [6]],
  ["one far below", [100, 110, 120, 130, 140, 150, -9000], [6]],
  [
    "nobody on the fence itself: quartiles of the others 110 and 150, fence 270",
    [270, 100, 110, 130, 150, 160, null],
    [],
  ],
  ["the one who is past that fence", [271, 100, 110, 130, 150, 160, null], [0]],
  ["nobody among fewer than five others", [9000, 110, 120, 130, 140, null, null], []],
  ["nobody if the others have no spread", [9000, 100, 100, 100, 100, 100, null], []],
  ["nobody if only one has a value", [100, null, null, null, null, null, null], []],
])("finds %s", (_, scaled, outliers) => expect(outliersOf(scaled)).toEqual(outliers));

test("looks at one's own value even where the group doesn't include it", () => {
  const others = ["E10000016", "E06000023", "E08000013", "E10000009", "E06000059", "E06000099"];
  expect(outliersOf([9000, 110, 120, 130, 140, 150, 160], others)).toEqual([0]);
  // Two of the group are past the fences of the other five, but Leeds, still higher, isn't past those of all six.
  expect(outliersOf([340, 110, 120, 130, 120, 300, 330], others)).toEqual([]);
});

test("finds nobody by a plain amount, which says how large a council is", () => {
  expect(outliersOf([9000, 110, 120, 130, 140, 150, 160], "all", 1, "GBP")).toEqual([]);
});

test("finds nobody in a group that is too small for its club", () => {
  expect(outliersOf([9000, 110, 120, 130, 140, 150, 160], "all", 8)).toEqual([]);
});
