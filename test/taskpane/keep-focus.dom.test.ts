import { keepFocus } from "../../src/taskpane/keep-focus";

/** jsdom considers the page left once the focused element is removed. */
let hasFocus: jest.SpyInstance<boolean>;
let stop: () => void;

beforeEach(() => {
  hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
  stop = keepFocus(document);
});
afterEach(() => {
  stop();
  jest.restoreAllMocks();
  document.body.replaceChildren();
});

/** Draws this, focuses #here, removes #gone, and returns where the focus is then. */
async function takeAway(html: string): Promise<string> {
  document.body.innerHTML = html;
  find("here").focus();
  find("gone").remove();
  await told();
  return document.activeElement?.id ?? "";
}

const find = (id: string): HTMLElement => document.getElementById(id)!;
/** Observers run once the script is done. */
const told = () => new Promise((resolve) => setTimeout(resolve));

it.each([
  [
    "to what comes next in the list",
    "<ul><li id=gone><button id=here></button></li><li><button id=next></button></li></ul>",
    "next",
  ],
  [
    "to the one before, where it was the last",
    "<ul><li><button id=before></button></li><li id=gone><button id=here></button></li></ul>",
    "before",
  ],
  [
    "further out, where nothing of the list is left",
    "<section><ul><li id=gone><a href=# id=here></a></li></ul></section><section><details><summary id=next></summary></details></section>",
    "next",
  ],
  [
    "past what can't be typed into, is not shown, or is there for Fluent's sake",
    `<p id=gone><button id=here></button></p><input disabled><button tabindex=-1></button><p hidden><button></button></p>
     <i tabindex=0 data-tabster-dummy></i><select id=next></select>`,
    "next",
  ],
])("goes %s", async (_, html, to) => expect(await takeAway(html)).toBe(to));

it("waits for what is being loaded before it goes past it", async () => {
  const html =
    "<main><form id=gone><button id=here></button></form><p id=loading data-placeholder></p><button id=after></button></main>";
  expect(await takeAway(html)).toBe("");
  find("loading").outerHTML = "<button id=loaded></button>";
  await told();
  expect(document.activeElement?.id).toBe("loaded");
});

it("waits in an empty page for the next content", async () => {
  const html = "<button></button><main><div><form id=gone><button id=here></button></form></div></main>";
  expect(await takeAway(html)).toBe("");
  document.querySelector("main div")!.innerHTML = "<p>Loading</p><button id=loaded></button>";
  await told();
  expect(document.activeElement?.id).toBe("loaded");
});

it("goes back from a dialog to where it was opened", async () => {
  document.body.innerHTML = "<button id=first></button><button id=opener></button>";
  find("opener").focus();
  document.body.insertAdjacentHTML(
    "beforeend",
    "<div id=gone role=dialog><button id=a></button><button id=b></button></div>",
  );
  find("a").focus();
  find("b").focus();
  find("gone").remove();
  await told();
  expect(document.activeElement?.id).toBe("opener");
});

it.each([
  ["Excel has the focus", () => hasFocus.mockReturnValue(false), ""],
  ["somebody has put it elsewhere", () => find("elsewhere").focus(), "elsewhere"],
])("leaves the focus alone if %s", async (_, happens, where) => {
  document.body.innerHTML =
    "<ul><li id=gone><button id=here></button></li><li><button></button></li></ul><input id=elsewhere>";
  find("here").focus();
  happens();
  find("gone").remove();
  await told();
  expect(document.activeElement?.id ?? "").toBe(where);
});

it("ends when it is told to", async () => {
  stop();
  expect(await takeAway("<p id=gone><button id=here></button></p><button></button>")).toBe("");
});
