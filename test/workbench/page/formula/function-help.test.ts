import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { FunctionsMetadata } from "../../../../src/workbench/protocol/runtime-runner";
import { startUniverEngine } from "../../../../src/workbench/calculation/univer-engine";
import { excelFunctions } from "../../../../src/workbench/page/formula/excel-functions";
import { matchingFunctions } from "../../../../src/workbench/page/formula/function-help";
import { knownFunctions } from "../../../../src/workbench/page/formula/known-functions";

const metadata = JSON.parse(
  readFileSync(resolve(__dirname, "../../../../src/functions/functions.json"), "utf8"),
) as FunctionsMetadata;
const functions = knownFunctions(metadata);
const names = (typed: string) => matchingFunctions(functions, typed).map(({ name }) => name);

it("describes every function of the add-in, with its arguments", () => {
  const ours = functions.filter(({ name }) => name.startsWith("CLUB."));
  expect(ours).toHaveLength(metadata.functions.length);
  expect(
    ours.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]),
  ).not.toContain("");
});

it("knows only Excel functions that calculate here, in alphabetical order, each with a sentence", () => {
  const engine = startUniverEngine();
  const all = excelFunctions();
  const known = ["LET"];
  expect(all.filter(({ name }) => !known.includes(name) && !engine.knows(name))).toEqual([]);
  expect(all.map(({ name }) => name)).toEqual(all.map(({ name }) => name).sort());
  expect(all.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
  engine.dispose();
});

it("finds functions by the beginning of their names, the add-in's also without its prefix", () => {
  expect(names("clu")).toHaveLength(metadata.functions.length);
  expect(names("CLUB.VAL")).toEqual(["CLUB.VALUE"]);
  expect(names("peerm")).toContain("CLUB.PEERMEDIAN");
  expect(names("sumi")).toEqual(["SUMIF", "SUMIFS"]);
  expect(names("")).toEqual([]);
});
