import fc from "fast-check";
import { explainCall } from "../../../src/actions/cell/explain-call";
import { readFormula } from "../../../src/actions/cell/read-formula";
import { traceCall } from "../../../src/actions/cell/trace-call";
import type { ClubData } from "../../../src/actions/ports";
import { libraryOfReleases } from "../../../src/client/library-of-releases";
import { itemAt } from "../../../src/domain/item-at";
import type { Release } from "../../../src/domain/release/release";
import { succeed } from "../../../src/domain/result";
import { runFunction } from "../../../src/functions/running/run-function";
import { opened } from "../../functions/asked-of";
import { numberInWords } from "../../support/number-in-words";
import { shippedRelease } from "../../support/shipped-release";
import { smallContent } from "../../support/small-release";

/** The trace of a formula's call in this release, as Leeds asks it, and what the call gives. */
async function traced(release: Release, formula: string, own = "E08000035") {
  const data: ClubData = { release, own, savedGroups: [], notice: null };
  const library = libraryOfReleases([release], own);
  const cells = { readValues: async () => succeed(new Map()) };
  const read = await readFormula(formula, "Sheet", cells, async (id, args) => runFunction(id, args, library));
  if (!read.ok) throw new Error(read.problem.message);
  const call = itemAt(read.value, 0);
  const about = await explainCall({ withIndicator: async () => succeed(data) }, call);
  if (!about?.ok) throw new Error("The call is about nothing.");
  const { lines, marks } = traceCall(call, about.value);
  const marked = [...marks].map(([member, as]) => `${itemAt(release.members, member).name}: ${as}`);
  return { lines, marked, gives: call.outcome?.ok ? call.outcome.value : null };
}

/** Leeds, Kent, Bristol, St. Helens, old Dorset, Dorset, Nowhere & Anywhere. */
const small = (scaled: (number | null)[]) =>
  opened({
    ...smallContent,
    members: smallContent.members.map((member) => ({ ...member, abolished: false })),
    columns: [
      { indicator: 0, year: 3, divisor: 1, scaled, missing: {} },
      ...smallContent.columns.filter(({ indicator }) => indicator === 2 || indicator === 3),
    ],
  });

const six = small([100, 110, 120, 130, 145, 160, null]);
const seven = small([100, 110, 120, 130, 140, 150, 160]);
const ofCost = '"care.weekly-cost"';

test.each<[string, Release, string, string[], string[]]>([
  [
    "a median of an even number",
    six,
    `=CLUB.PEERMEDIAN(${ofCost},"all","2024-25")`,
    ["The middle two of 6 values are £120 (Bristol) and £130 (St. Helens): (£120 + £130) ÷ 2 = £125."],
    ["Bristol, City of: middle", "St. Helens: middle"],
  ],
  [
    "a median of an odd number",
    seven,
    `=CLUB.PEERMEDIAN(${ofCost},"all","2024-25")`,
    ["The middle one of 7 values is £130 (St. Helens)."],
    ["St. Helens: middle"],
  ],
  [
    "a quartile between two",
    six,
    `=CLUB.PEERQUARTILE(${ofCost},1,"all","2024-25")`,
    [
      "Place 2.25 of 6, from the lowest, is between £110 (Kent) and £120 (Bristol): £110 + 0.25 × (£120 − £110) = £112.50.",
    ],
    ["Kent: just below", "Bristol, City of: just above"],
  ],
  [
    "a percentile at a value",
    six,
    `=CLUB.PEERPERCENTILE(${ofCost},0.2,"all","2024-25")`,
    ["Place 2 of 6, from the lowest, is £110 (Kent)."],
    ["Kent: the value"],
  ],
  [
    "a mean that never ends",
    six,
    `=CLUB.PEERMEAN(${ofCost},"all","2024-25")`,
    ["6 values add up to £765: £765 ÷ 6 = £127.50."],
    [],
  ],
  [
    "the lowest",
    small([100, 100, 120, null, null, null, null]),
    `=CLUB.PEERMIN(${ofCost},"all","2024-25")`,
    ["The lowest of 3 values is £100 (Kent and Leeds)."],
    ["Kent: lowest", "Leeds: lowest"],
  ],
  ["a count", six, `=CLUB.PEERCOUNT(${ofCost},"all","2024-25")`, ["6 of 7 in the group have a value for 2024-25."], []],
  [
    "a standard deviation",
    small([100, 110, 120, null, null, null, null]),
    `=CLUB.PEERSTDEV(${ofCost},"all","2024-25")`,
    ["The squared distances of 3 values from their mean, £110, add up to 200: √(200 ÷ 2) = £10."],
    [],
  ],
  [
    "a rank",
    six,
    `=CLUB.PEERRANK(${ofCost},"Kent","all","2024-25")`,
    ["Of 5 others with a value, 4 are higher: 4 + 1 = rank 5. Rank 1 is the highest."],
    [],
  ],
  [
    "a percent rank of one's own number",
    six,
    `=CLUB.PERCENTRANKOF(125,${ofCost},"all","2024-25")`,
    ["Of 5 others with a value, 2 are lower: 2 ÷ 5 = 40%."],
    [],
  ],
  [
    "a robust z",
    six,
    `=CLUB.PEERZ(${ofCost},"Leeds","all","2024-25")`,
    [
      "The group without Leeds has 5 values. Their median is £130; the median of their distances from it (MAD) is £15.",
      "(£100 − £130) ÷ (1.4826 × £15) ≈ −1.3490.",
    ],
    [],
  ],
  [
    "a gap",
    six,
    `=CLUB.GAP(${ofCost},"Leeds","all","2024-25")`,
    [
      "The middle two of 6 values are £120 (Bristol) and £130 (St. Helens): (£120 + £130) ÷ 2 = £125.",
      "£100 − £125 = −£25.",
    ],
    ["Bristol, City of: middle", "St. Helens: middle"],
  ],
  ["a value, which has no group", six, `=CLUB.VALUE(${ofCost},"Leeds","2024-25")`, [], []],
  ["an error, which says itself why", six, `=CLUB.PEERQUARTILE(${ofCost},5,"all","2024-25")`, [], []],
  ["a group of one", six, `=CLUB.PEERMEDIAN(${ofCost},"Kent","2024-25")`, ["There is one value: £110 (Kent)."], []],
])("says how %s comes about", async (_, release, formula, lines, marked) => {
  expect(await traced(release, formula)).toMatchObject({ lines, marked: expect.arrayContaining(marked) });
});

test("says how the £ of a gap come about, before rounding", async () => {
  const { release } = shippedRelease("section-251");
  const { lines, gives } = await traced(
    release,
    '=CLUB.GAPCOST("s251.looked-after.weekly-cost","Leeds","neighbours","2024-25")',
  );
  expect(lines).toEqual([
    "Before rounding, Leeds has £1,905.385392 and the median is £1,967.514444: £1,905.385392 − £1,967.514444 ≈ −£62.129052.",
    "Activity: 1,498 children looked after on 31 March × 365 ÷ 7 = 78,110.",
    "−£62.129052 × 78,110 ≈ −£4,852,900 a year.",
  ]);
  expect(gives).toBeCloseTo(-4_852_900, -1);
});

test("what the arithmetic comes to is what the cell shows, for any function, indicator, group and year", async () => {
  const { release } = shippedRelease("section-251");
  const functions = [
    "PEERMEDIAN",
    "PEERMEAN",
    "PEERPOOLED",
    "PEERMIN",
    "PEERMAX",
    "PEERSTDEV",
    "GAP",
    "GAPCOST",
    "PEERZ",
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...functions),
      fc.constantFrom(...release.indicators),
      fc.constantFrom(...release.members),
      fc.constantFrom("neighbours", "region", "all"),
      fc.constantFrom(...release.years),
      async (name, { id, decimals }, { code }, peers, year) => {
        const takesMember = name.startsWith("GAP") || name === "PEERZ";
        const { lines, gives } = await traced(
          release,
          `=CLUB.${name}("${id}",${takesMember ? "," : ""}"${peers}","${year}")`,
          code,
        );
        if (typeof gives !== "number") return expect(lines).toEqual([]);
        const last = lines.at(-1) ?? "";
        const [, result = ""] = /.*(?:[=≈]|values? is|value:) (−?£?[\d,.]*\d)/.exec(last) ?? [];
        const step = name === "GAPCOST" ? 1 : 10 ** -((name === "PEERZ" ? 0 : decimals) + 4);
        expect(Math.abs(numberInWords(result) - gives)).toBeLessThanOrEqual(
          step * (0.5 + 1e-6) + Math.abs(gives) * 1e-9,
        );
      },
    ),
    { numRuns: 200 },
  );
});
