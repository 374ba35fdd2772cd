import fc from "fast-check";
import { join } from "node:path";
import { releaseFromCsv } from "../../src/cli/release-from-csv/release-from-csv";
import { openRelease } from "../../src/domain/release/open-release";
import { writeFiles } from "../support/write-files";
import { askedOf } from "./asked-of";

/*
 * Figures that nobody has seen, through CSV files: what the functions give beside exact arithmetic on the decimals as
 * they are written in the files.
 */

jest.setTimeout(120_000);

/** Whole numbers of one over 10^places. */
interface Figure {
  readonly digits: bigint;
  readonly places: number;
}

const places = 4;
const scaled = ({ digits, places: own }: Figure) => digits * 10n ** BigInt(places - own);
const written = ({ digits, places: own }: Figure) => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(own + 1, "0");
  const whole = text.slice(0, text.length - own);
  return `${digits < 0n ? "-" : ""}${whole}${own === 0 ? "" : `.${text.slice(text.length - own)}`}`;
};

/** The number nearest to numerator ÷ denominator. */
function nearest(numerator: bigint, denominator: bigint): number {
  const precise = (numerator * 10n ** 25n) / denominator;
  return Number(`${precise}e-25`);
}

const order = (left: bigint, right: bigint) => (left < right ? -1 : left > right ? 1 : 0);

/** The sum of the two in the middle, scaled. */
function twiceMedian(figures: readonly Figure[]): bigint {
  const sorted = figures.map(scaled).sort(order);
  return (sorted[(sorted.length - 1) >> 1] ?? 0n) + (sorted[sorted.length >> 1] ?? 0n);
}

/** What half of a scaled number stands for. */
const halved = (twice: bigint) => nearest(twice, 2n * 10n ** BigInt(places));

const figure = fc.record({
  // Few different ones, for ties; zeros; negative ones; and large ones.
  digits: fc.oneof(fc.bigInt({ min: -3n, max: 3n }), fc.bigInt({ min: -99_999n, max: 999_999n })),
  places: fc.integer({ min: 0, max: 3 }),
});
const missing = fc.constantFrom("", "c", "k", "[x]", "..", "-");
const column = fc.array(fc.oneof({ weight: 5, arbitrary: figure }, { weight: 1, arbitrary: missing }), {
  minLength: 1,
  maxLength: 12,
});

function releaseOf(columns: readonly (readonly (Figure | string)[])[]) {
  const rows = columns.flatMap((cells, at) =>
    cells.map((one, member) => `M${member},i${at},2024-25,${typeof one === "string" ? one : written(one)}`),
  );
  const ids = columns.map((_, at) => `i${at},Indicator ${at},GBP,2,${at % 2 === 0 ? "neutral" : "lower-is-better"}`);
  const members = Array.from({ length: 12 }, (_, member) => `M${member}`);
  const groups = [
    ...members.slice(0, 5).map((code) => `some,,${code}`),
    ...members.slice(1, 9).map((code) => `neighbours,M0,${code}`),
  ];
  const folder = writeFiles({
    "values.csv": ["member_code,indicator_id,year,value", ...rows].join("\n"),
    "indicators.csv": ["id,label,unit,decimals,polarity", ...ids].join("\n"),
    "groups.csv": ["group_id,owner_code,member_code", ...groups].join("\n"),
    "members.csv": ["member_code", ...members].join("\n"),
  });
  const path = (name: string) => join(folder, `${name}.csv`);
  const files = {
    values: path("values"),
    indicators: path("indicators"),
    groups: path("groups"),
    members: path("members"),
  };
  const made = releaseFromCsv(files, { club: "csv", clubLabel: "Figures from CSV", date: "2026-11-22" });
  if (!made.ok) throw new Error(made.faults.join("\n"));
  const release = openRelease(made.content, "test");
  if (typeof release === "string") throw new Error(release);
  return release;
}

const groupsOf = {
  all: (cells: readonly unknown[]) => cells.map((_, member) => member),
  some: () => [0, 1, 2, 3, 4],
  neighbours: () => [1, 2, 3, 4, 5, 6, 7, 8],
};

it("give the exact median, minimum, maximum, count, rank and gap of any figures", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(column, { minLength: 1, maxLength: 8 }), async (columns) => {
      const ask = askedOf([releaseOf(columns)], { own: "M0" });
      for (const [at, cells] of columns.entries())
        for (const [group, membersOf] of Object.entries(groupsOf)) {
          const present = membersOf(cells).flatMap((member) =>
            typeof cells[member] === "object" ? [cells[member]] : [],
          );
          const numbers = present.map((one) => Number(written(one)));
          const someFigure = cells.some((one) => typeof one === "object");
          const own = cells[0];
          expect(await ask("PEERCOUNT", `i${at}`, group, "2024-25")).toBe(present.length);
          if (present.length === 0) {
            expect(await ask("PEERMEDIAN", `i${at}`, group, "2024-25")).toMatch(/^#N\/A/);
            continue;
          }
          expect(await ask("PEERMEDIAN", `i${at}`, group)).toBe(halved(twiceMedian(present)));
          expect(await ask("PEERMIN", `i${at}`, group)).toBe(Math.min(...numbers) + 0);
          expect(await ask("PEERMAX", `i${at}`, group)).toBe(Math.max(...numbers) + 0);
          if (typeof own !== "object") {
            expect(await ask("PEERRANK", `i${at}`, "M0", group)).toMatch(
              someFigure ? /^#N\/A M0 has no figure/ : /^#N\/A/,
            );
            continue;
          }
          const value = Number(written(own));
          const better = numbers.filter((other) => (at % 2 === 0 ? other > value : other < value)).length;
          expect(await ask("PEERRANK", `i${at}`, "M0", group)).toBe(1 + better);
          expect(await ask("GAP", `i${at}`, "M0", group)).toBe(halved(2n * scaled(own) - twiceMedian(present)));
        }
    }),
    { numRuns: 150 },
  );
});
