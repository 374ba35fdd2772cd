import { loadScript } from "../../src/domain/load-script";
import { problem } from "../../src/domain/problems";
import { scriptNotCome } from "./script-not-come";

test("a loaded script is passed on", async () => {
  expect(await loadScript(async () => "the part")).toEqual({ ok: true, value: "the part" });
});

test("a script that can't be loaded is a problem, which says to try again", async () => {
  expect(await loadScript(() => Promise.reject(scriptNotCome()))).toEqual({
    ok: false,
    problem: problem("part-not-loaded"),
  });
});

test("a loaded script that fails is a bug of ours, and is not taken for being offline", async () => {
  const fault = new TypeError("undefined is not a function");
  await expect(loadScript(() => Promise.reject(fault))).rejects.toBe(fault);
});
