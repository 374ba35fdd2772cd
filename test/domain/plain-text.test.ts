import { plainText } from "../../src/domain/plain-text";
import { textKey } from "../../src/domain/text-key";

const code = (character: string) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;

/** Every character of a range. */
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));

const unseen = [
  ...["\u00AD", "\u034F", "\u061C", "\u115F", "\u1160", "\u180E", "\u3164", "\uFEFF", "\uFFA0", "\u{E0020}"],
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x206f),
  ...range(0xfe00, 0xfe0f),
  ...range(0xfff9, 0xfffb),
  ...["\u0000", "\u0007", "\u001F", "\u007F", "\u0080", "\u009F"],
];
const spaces = [
  "\u00A0",
  "\u1680",
  ...range(0x2000, 0x200a),
  "\u202F",
  "\u205F",
  "\u2800",
  "\u3000",
  "\u2028",
  "\u0085",
];
const dashes = [...range(0x2010, 0x2015), "\u2043", "\u2212", "\uFE58", "\uFE63", "\uFF0D"];

test.each(unseen.map((character) => [code(character), character]))("%s is taken out", (_, character) => {
  expect(plainText(`${character}E0800${character}0035${character}`)).toBe("E08000035");
  expect(textKey(`Le${character}eds`)).toBe(textKey("Leeds"));
});

test.each(spaces.map((character) => [code(character), character]))("%s is a space", (_, character) => {
  expect(plainText(`${character}Isle${character}of Wight${character}`)).toBe("Isle of Wight");
  expect(textKey(`Isle${character}of Wight`)).toBe(textKey("Isle of Wight"));
});

test.each(dashes.map((character) => [code(character), character]))("%s is a dash", (_, character) => {
  expect(plainText(`2024${character}25`)).toBe("2024-25");
  expect(textKey(`Stoke${character}on${character}Trent`)).toBe(textKey("Stoke-on-Trent"));
});

test("Lines, tabs, letters of any language, accents and marks of money stay", () => {
  const text = "first line\nsecond\tline\r\nEtxebarría, £1,234.50 (5 %) ½ 日本 \u{1F600}";
  expect(plainText(text)).toBe(text);
});

test("text without visible characters is blank", () => {
  expect(plainText(" \u200B\u00A0\uFEFF\t\n")).toBe("");
  expect(plainText("")).toBe("");
});
