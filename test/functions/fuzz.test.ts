import fc from "fast-check";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import type { CellFailure } from "../../src/functions/running/cell-outcome";
import metadata from "../../src/functions/functions.json";
import { isRows, type CellScalar } from "../../src/functions/running/cell-value";
import { registry } from "../../src/functions/running/registry";
import { runFunction } from "../../src/functions/running/run-function";
import { shippedRelease } from "../support/shipped-release";
import { smallRelease } from "../support/small-release";

jest.setTimeout(120_000);

const library = libraryOfReleases([smallRelease, shippedRelease("context").release], "E08000035");
const nobody = libraryOfReleases([smallRelease], null);

/** What people type, what Excel hands over, and what nobody would. */
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("care.weekly-cost", "care.rate", "care.gross", "Same name", "ctx.population.0-17"),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom("Leeds", "E10000016", "St Helens", "England", "dorset", "Lees", "all", "small"),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "neighbours",
      "neighbours:Kent",
      "similar",
      "similar:3",
      "similar:Kent:0",
      "region",
      ":",
      "nobody",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom("2024-25", "2024/25", "latest", "latest-1", "latest-99", "2024", 2024, 45000),
  },
  {
    weight: 3,
    arbitrary: fc.oneof(fc.integer({ min: -5, max: 400 }), fc.double(), fc.constantFrom(0, -0, 1e308, -1e308, 5e-324)),
  },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, "", " ", "\u0000", "%", true, false) },
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
    }),
  },
  { weight: 1, arbitrary: fc.string() },
);
const argument = fc.oneof(
  { weight: 3, arbitrary: cell },
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 3 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
      ),
  },
);

function isSound(shown: CellScalar | CellFailure): boolean {
  if (typeof shown === "number") return Number.isFinite(shown) && !Object.is(shown, -0);
  if (typeof shown === "string") return true;
  return "error" in shown ? isSentence(shown) : shown.text !== "";
}

/** An error says in at least one whole sentence what to do, and is no fault of ours. */
function isSentence({ error, message }: CellFailure): boolean {
  return (
    /^#(N\/A|VALUE!|NUM!|DIV\/0!)$/.test(error) &&
    message.length > 20 &&
    message.endsWith(".") &&
    !message.includes("fault in Yardstick")
  );
}

describe.each([...registry.keys()])("%s", (id) => {
  const parameters = metadata.functions.find((one) => one.id === id)?.parameters.length ?? 0;
  const calls = fc.array(argument, { minLength: 0, maxLength: parameters });

  it("always settles with values, or errors with a sentence, whatever the arguments", async () => {
    await fc.assert(
      fc.asyncProperty(calls, fc.constantFrom(library, nobody), async (args, figures) => {
        const outcome = await runFunction(id, args, figures);
        const cells = outcome.ok ? (isRows(outcome.value) ? outcome.value.flat() : [outcome.value]) : [outcome];
        for (const shown of cells) expect({ shown, sound: isSound(shown) }).toEqual({ shown, sound: true });
        if (outcome.ok && isRows(outcome.value)) {
          const widths = new Set(outcome.value.map((row) => row.length));
          expect({ rows: outcome.value.length > 0, widths: widths.size }).toEqual({ rows: true, widths: 1 });
        }
      }),
      { numRuns: 400 },
    );
  });
});
