import { registry } from "../../src/functions/running/registry";

/** The runtime's table of functions, and as much else of it as an error needs. */
const associated = new Map<string, (...args: unknown[]) => Promise<unknown>>();

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, run: (...args: unknown[]) => Promise<unknown>) => void associated.set(id, run),
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!", invalidNumber: "#NUM!", divisionByZero: "#DIV/0!" },
      Error: class {
        constructor(
          readonly code: string,
          readonly message: string,
        ) {}
      },
    },
  });
});
afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

it("associates every function before the script ends, so that none shows #NAME?", () => {
  jest.isolateModules(() => void jest.requireActual("../../src/functions/index"));
  expect([...associated.keys()].sort()).toEqual([...registry.keys()].sort());
});

it("says what to do if nobody is signed in, even in a browser without storage", async () => {
  const run = associated.get("PEERMEDIAN");
  await expect(run?.("care.weekly-cost", null, null, { address: "Sheet1!A1" })).rejects.toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("sign in"),
  });
});
