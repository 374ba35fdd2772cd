import { keepKeys } from "../../src/taskpane/keep-keys";

/** What reaches office.js, which listens on the window. */
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
])("if the pane does not use %s, office.js gets it %i times", (key, times) => {
  press(key);
  expect(office).toHaveBeenCalledTimes(times);
});

it("keeps an Esc that closed something in the pane", () => {
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
