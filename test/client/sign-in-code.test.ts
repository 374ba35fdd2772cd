import { signInCodeIn } from "../../src/client/sign-in-code";

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

it("reads the code kept in this tab, in another, and before the last start", () => {
  const shared = storage();
  const [first, second] = [signInCodeIn(() => shared), signInCodeIn(() => shared)];
  expect(first.read()).toBeNull();
  first.keep("old");
  expect([first.read(), second.read(), signInCodeIn(() => shared).read()]).toEqual(["old", "old", "old"]);
  second.keep("new");
  expect(first.read()).toBe("new");
  expect([...shared.kept]).toEqual([["yardstick.sign-in-code", "new"]]);
});

it("keeps the code in memory if the browser forbids storage", () => {
  const code = signInCodeIn(() => {
    throw new Error("The operation is insecure.");
  });
  expect(code.read()).toBeNull();
  code.keep("kept");
  expect(code.read()).toBe("kept");
});

it("uses the last code even if storage is full", () => {
  const full = storage();
  signInCodeIn(() => full).keep("old");
  full.setItem = () => {
    throw new Error("QuotaExceededError");
  };
  const code = signInCodeIn(() => full);
  code.keep("new");
  expect(code.read()).toBe("new");
});
