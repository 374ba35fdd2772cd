import { valueInWords } from "../../../src/actions/cell/value-in-words";
import type { Indicator } from "../../../src/domain/release/indicator";

const indicator = (unit: string, decimals: number) => ({ unit, decimals }) as Indicator;

it.each([
  ["PEERMEDIAN", 8157.5, indicator("GBP per week", 0), "£8,158 a week"],
  ["VALUE", 600, indicator("children", 0), "600 children"],
  ["GAP", -1.25, indicator("%", 1), "−1.25 percentage points"],
  ["GAPOF", 7.5, indicator("per 10,000", 0), "7.5 per 10,000"],
  ["PEERMEAN", 655.6666, indicator("GBP per week", 0), "£656 a week"],
  ["PEERCOUNT", 10, indicator("GBP", 0), "10"],
  ["PEERRANK", 6, indicator("%", 1), "6"],
  ["PEERPERCENTRANK", 0.6, indicator("GBP", 0), "60%"],
  ["PEERZ", -0.416, indicator("GBP", 0), "−0.42"],
  ["GAPCOST", 1_250_000.4, indicator("GBP per week", 0), "£1,250,000"],
  ["BREAKEVEN", 31.5, null, "31.5"],
  ["MIXSAVING", 1200, null, "1,200"],
  ["DEFINITION", "A text.", indicator("GBP", 0), "A text."],
  ["MEMBER", { text: "Leeds, E08000035" }, null, "Leeds, E08000035"],
] as const)("%s of %p", (id, value, of, expected) => expect(valueInWords(id, value, of)).toBe(expected));
