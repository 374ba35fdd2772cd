import { takeTurns } from "../../../src/actions/questionnaire/take-turns";

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("turns", () => {
  it("run in the order they were asked for, one after the other", async () => {
    const { inTurn } = takeTurns();
    const seen: string[] = [];
    const work = (name: string, milliseconds: number) => async () => {
      seen.push(`${name} begins`);
      await later(milliseconds);
      seen.push(`${name} ends`);
    };
    await Promise.all([inTurn(work("a", 20)), inTurn(work("b", 1))]);
    expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  it("go on after one that fails, and its caller gets the failure", async () => {
    const { inTurn } = takeTurns();
    const failing = inTurn(() => Promise.reject(new Error("no")));
    const next = inTurn(async () => "yes");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });

  it("are cancelled one at a time: only the running one", async () => {
    const { inTurn, cancel } = takeTurns();
    const first = inTurn(async (signal) => {
      await later(5);
      return signal.aborted;
    });
    const second = inTurn(async (signal) => signal.aborted);
    await later(1);
    cancel();
    expect([await first, await second]).toEqual([true, false]);
    cancel();
    expect(await inTurn(async (signal) => signal.aborted)).toBe(false);
  });
});
