import type { LedgerBlock, LedgerCell } from "../../../src/domain/ledger/ledger-block";

/** Repeats itself for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A line of a made-up ledger, before it is laid out in one of the ways of ledgers. */
export interface MadeUpLine {
  readonly code: string;
  readonly centre: string;
  readonly description: string;
  readonly centreDescription: string;
  /** Credits negative. */
  readonly pence: number;
}

const codes = [
  ["0123", "Agency fostering fees"],
  ["123", "Car allowances"],
  ["4100", "Salaries social workers"],
  ["4110", "National insurance"],
  ["4150", "Agency staff"],
  ["4*", "Starred code"],
  ["5200", "Residential placements"],
  ["5201", "Foster carer allowances"],
  ["9100", "Government grant income"],
  ["9200", "Contributions from health"],
] as const;

const centres = [
  ["R100", "Children in care teams"],
  ["R110", "Fostering service"],
  ["R200", "Adoption service"],
  ["X900", "Highways"],
] as const;

/** That many lines, the same for the same seed. */
export function madeUpLines(count: number, seed = 1): readonly MadeUpLine[] {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, () => {
    const [code, description] = codes[Math.floor(next() * codes.length)] ?? codes[0];
    const [centre, centreDescription] = centres[Math.floor(next() * centres.length)] ?? centres[0];
    const size = Math.floor(next() * 10_000_000) + 1;
    return { code, centre, description, centreDescription, pence: code.startsWith("9") ? -size : size };
  });
}

/** Codes in text, one amount, credits negative, headings in the first row. */
export function plainBalance(lines: readonly MadeUpLine[], sheet = "Trial balance"): LedgerBlock {
  return block(sheet, [
    ["Subjective code", "Subjective description", "Cost centre", "Cost centre name", "Net amount"],
    ...lines.map((line) => [line.code, line.description, line.centre, line.centreDescription, line.pence / 100]),
  ]);
}

/** Titles above the headings, debits and credits in columns of their own, subtotals by centre and a grand total. */
export function balanceWithSubtotals(lines: readonly MadeUpLine[], sheet = "TB"): LedgerBlock {
  const sum = (some: readonly MadeUpLine[]) => some.reduce((total, { pence }) => total + pence, 0) / 100;
  const sides = (pounds: number): LedgerCell[] => (pounds >= 0 ? [pounds, null] : [null, -pounds]);
  const byCentre = [...new Set(lines.map(({ centre }) => centre))].map((centre) =>
    lines.filter((line) => line.centre === centre),
  );
  return block(sheet, [
    ["Anyshire Council", null, null, null, null],
    ["Trial balance, period 12, 2025-26", null, null, null, null],
    [null, null, null, null, null],
    ["Account", "Cost centre", "Description", "Debit", "Credit"],
    ...byCentre.flatMap((own) => [
      ...own.map((line) => [line.code, line.centre, line.description, ...sides(line.pence / 100)]),
      [null, null, `Total ${own[0]?.centreDescription ?? ""}`, ...sides(sum(own))],
    ]),
    [null, null, "Grand total", ...sides(sum(lines))],
  ]);
}

/** One combined code, codes as numbers where they can be, amounts as texts with credits behind a minus. */
export function combinedBalance(lines: readonly MadeUpLine[], sheet = "Pasted"): LedgerBlock {
  const text = (pence: number) =>
    `${(Math.abs(pence) / 100).toLocaleString("en-GB", { minimumFractionDigits: 2 })}${pence < 0 ? "-" : ""}`;
  return block(sheet, [
    ["Ledger code", "Detail", "Actual 2025-26", "Budget 2025-26"],
    ...lines.map((line) => [`${line.centre}-${line.code}`, line.description, text(line.pence), "1.00"]),
  ]);
}

/** No headings at all; whole numbers as codes. */
export function bareBalance(lines: readonly MadeUpLine[], sheet = "Bare"): LedgerBlock {
  return block(
    sheet,
    lines.map((line) => [
      /^[1-9]\d*$/.test(line.code) ? Number(line.code) : line.code,
      line.description,
      line.pence / 100,
    ]),
  );
}

function block(sheet: string, rows: readonly (readonly LedgerCell[])[]): LedgerBlock {
  return { sheet, top: 0, left: 0, rows };
}
