import { callsInFormula } from "../../../src/actions/cell/calls-in-formula";
import {
  argumentsOf,
  asWritten,
  changeDraft,
  draftable,
  typedIn,
  writeDraft,
  type CallDraft,
} from "../../../src/actions/cell/draft-call";
import type { ReadCall } from "../../../src/actions/cell/read-formula";
import { wordsOfFunction } from "../../../src/actions/cell/words-of-function";

const choice = { indicator: "care.rate", peers: "all", year: "2023-24" };

/** The call in a formula, of which nothing is worked out. */
function readIn(formula: string): ReadCall {
  const call = callsInFormula(formula)[0]!;
  const { parameters } = wordsOfFunction(call.id);
  const args = call.args.flatMap((argument, at) =>
    argument.text === "" ? [] : [[parameters[at]!, { ...argument, value: undefined }] as const],
  );
  return { call, args: Object.fromEntries(args), outcome: null };
}

/** What becomes of a formula if a draft that began as its call is changed. */
function changed(formula: string, change: Partial<CallDraft>) {
  const read = readIn(formula);
  const began = { id: read.call.id, choice, typed: typedIn(read) };
  return changeDraft(formula, read, began, { ...began, ...change });
}

describe("a new call", () => {
  it("has every argument that it takes, quoted where it is a text", () => {
    expect(writeDraft({ id: "PEERMEDIAN", choice, typed: {} }).formula).toBe(
      '=CLUB.PEERMEDIAN("care.rate","all","2023-24")',
    );
    expect(writeDraft({ id: "PEERQUARTILE", choice, typed: { quart: "3" } }).formula).toBe(
      '=CLUB.PEERQUARTILE("care.rate",3,"all","2023-24")',
    );
    expect(writeDraft({ id: "VALUE", choice, typed: { member: "Kent" } }).formula).toBe(
      '=CLUB.VALUE("care.rate","Kent","2023-24")',
    );
    expect(writeDraft({ id: "VALUE", choice, typed: {} }).formula).toBe('=CLUB.VALUE("care.rate",,"2023-24")');
  });

  it("says what it can't do without", () => {
    const names = (id: string, typed = {}) => writeDraft({ id, choice, typed }).missing.map(({ name }) => name);
    expect(names("PEERQUARTILE")).toEqual(["quart"]);
    expect(names("RANKOF", { value: " " })).toEqual(["value"]);
    expect(names("RANKOF", { value: "C7" })).toEqual([]);
    expect(names("VALUE")).toEqual([]);
  });
});

describe("a call that is changed", () => {
  it("keeps everything that was not changed, as it is written", () => {
    const formula = "=B4*CLUB.PEERMEDIAN($B$2, $B$3 , B5)-1";
    expect(changed(formula, {})).toEqual({ formula, isChanged: false, missing: [], unfollowed: [] });
    expect(changed(formula, { choice: { ...choice, peers: "region" } })).toEqual({
      formula: '=B4*CLUB.PEERMEDIAN($B$2,"region",B5)-1',
      isChanged: true,
      missing: [],
      unfollowed: ["$B$3"],
    });
  });

  it("becomes another function with the arguments that both take", () => {
    expect(changed('=CLUB.PEERMEDIAN(B2,"all","2023-24")', { id: "PEERRANK" }).formula).toBe(
      '=CLUB.PEERRANK(B2,,"all","2023-24")',
    );
    expect(changed("=CLUB.PEERMEDIAN(B2)", { id: "PEERQUARTILE" })).toMatchObject({
      formula: "=CLUB.PEERQUARTILE(B2)",
      missing: [{ name: "quart" }],
    });
    const typed = { quart: "1" };
    expect(changed("=CLUB.PEERMEDIAN(B2)", { id: "PEERQUARTILE", typed })).toMatchObject({
      formula: "=CLUB.PEERQUARTILE(B2,1)",
      missing: [],
    });
  });

  it("takes what is typed for its other arguments, and leaves out what is cleared", () => {
    const formula = '=CLUB.VALUE("care.rate","Kent","2023-24")';
    expect(changed(formula, { typed: { member: "Leeds" } }).formula).toBe('=CLUB.VALUE("care.rate","Leeds","2023-24")');
    expect(changed(formula, { typed: { member: "D2" } }).formula).toBe('=CLUB.VALUE("care.rate",D2,"2023-24")');
    expect(changed(formula, { typed: {} }).formula).toBe('=CLUB.VALUE("care.rate",,"2023-24")');
    expect(changed('=CLUB.VALUE("care.rate",D2)', { typed: { member: "Kent" } }).unfollowed).toEqual(["D2"]);
  });

  it("shows what is typed in it without quotes", () => {
    expect(typedIn(readIn('=CLUB.VALUE("care.rate","Kent")'))).toEqual({ member: "Kent" });
    expect(typedIn(readIn("=CLUB.PEERQUARTILE(B2,D$4)"))).toEqual({ quart: "D$4" });
  });
});

it.each([
  ["Kent", '"Kent"'],
  ["E08000035", '"E08000035"'],
  ['say "a"', '"say ""a"""'],
  [" 0.9 ", "0.9"],
  ["-3", "-3"],
  ["$C$7", "$C$7"],
  ["'My sheet'!C7", "'My sheet'!C7"],
  ["SUM(C7:C9)", "SUM(C7:C9)"],
  ['"Kent"', '"Kent"'],
  ['{"Kent","Leeds"}', '{"Kent","Leeds"}'],
  ["", ""],
])("writes %p as %p in a formula", (typed, written) => expect(asWritten(typed)).toBe(written));

it("offers every function that is about an indicator, and says of each argument what it is", () => {
  expect(draftable).toEqual(expect.arrayContaining(["VALUE", "PEERMEDIAN", "PEERRANK", "GAPCOST", "RANKOF", "TREND"]));
  for (const id of draftable) {
    expect(argumentsOf(id).map(({ name }) => name)).toEqual(wordsOfFunction(id).parameters);
    for (const { about } of argumentsOf(id)) expect(about).not.toBe("");
  }
});
