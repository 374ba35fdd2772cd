import { keepKeys } from "../../src/taskpane/keep-keys";

/** What is left for office.js, which listens at the window. */
const office = jest.fn();
let stop: () => void;

beforeEach(() => {
  office.mockClear();
  window.addEventListener("keydown", office);
  stop = keepKeys(document);
});
afterEach(() => {
  stop();
  window.removeEventListener("keydown", office);
});

const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

it.each([
  ["Escape", 1],
  ["F2", 1],
  ["F6", 1],
  ["Tab", 0],
])("where the pane does nothing at %s, office.js hears of it %i times", (key, times) => {
  press(key);
  expect(office).toHaveBeenCalledTimes(times);
});

it("keeps an Esc by which something in the pane was closed", () => {
  document.body.addEventListener("keydown", (event) => event.preventDefault(), { once: true });
  press("Escape");
  expect(office).not.toHaveBeenCalled();
});

it("leaves Tab to the browser", () => expect(press("Tab")).toBe(true));

it("ends when it is told to", () => {
  stop();
  press("Tab");
  expect(office).toHaveBeenCalledTimes(1);
});
