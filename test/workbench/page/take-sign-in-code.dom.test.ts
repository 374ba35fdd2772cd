import { takeSignInCode } from "../../../src/workbench/page/take-sign-in-code";

const code = "c".repeat(43);
const open = (address: string) => window.history.replaceState(null, "", address);
const take = () => takeSignInCode(window, () => window.localStorage);
const kept = () => window.localStorage.getItem("yardstick.sign-in-code");
beforeEach(() => window.localStorage.clear());

it("keeps the code for the add-in and takes it out of the address, and nothing else of that", () => {
  open(`/workbench?new&open=a.xlsx#sign-in=${code}`);
  take();
  expect(kept()).toBe(code);
  expect(window.location.href).toBe(`${window.location.origin}/workbench?new&open=a.xlsx`);
});

it("keeps the stored code if the page is reloaded without a link", () => {
  open(`/workbench#sign-in=${code}`);
  take();
  take();
  open("/workbench#elsewhere");
  take();
  expect([kept(), window.location.hash]).toEqual([code, "#elsewhere"]);
});

it("takes it out of the address where storage is forbidden, too", () => {
  open(`/workbench#sign-in=${code}`);
  takeSignInCode(window, () => {
    throw new Error("The operation is insecure.");
  });
  expect([kept(), window.location.hash]).toEqual([null, ""]);
});
