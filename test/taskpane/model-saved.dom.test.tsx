import { fireEvent, screen, waitFor } from "@testing-library/react";
import { succeed, fail } from "../../src/domain/result";
import { workbookProblem } from "../../src/domain/workbook-problems";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { shippedRelease } from "../support/shipped-release";
import { drawPane } from "./draw-pane";

jest.setTimeout(60_000);

const { release } = shippedRelease("section-251");
const title = "Foster carer recruitment";

type User = Awaited<ReturnType<typeof drawPane>>["user"];

async function openModel(shown = release) {
  const drawn = await drawPane(fakeFigures(succeed({ ...asLeeds, release: shown, own: "E08000035" })));
  await drawn.user.click(await screen.findByRole("tab", { name: "Model" }));
  await drawn.user.click(await screen.findByRole("button", { name: title }));
  await screen.findByRole("button", { name: "Save for your authority" });
  return drawn;
}

const agency = () => screen.getByRole("textbox", { name: "Independent agency placement" });
const own = () => screen.getByRole("textbox", { name: "One more own placement" });
const name = () => screen.getByRole("textbox", { name: "Name of the sheet" });
const save = () => screen.getByRole("button", { name: "Save for your authority" });

async function fill(user: User, box: HTMLElement, text: string) {
  await user.clear(box);
  await user.type(box, text);
}

test("saved under another name it is another scenario: what colleagues saved stays, and a model begins afresh", async () => {
  const { user, scenarios } = await openModel();
  await fill(user, agency(), "960");
  await fill(user, name(), "Recruitment, high");
  await user.click(save());
  await screen.findByText(/^Recruitment, high is saved\./);
  expect(name()).toHaveAccessibleDescription(/Saved under another name, it is another scenario\./);
  await fill(user, agency(), "800");
  await fill(user, name(), "Recruitment, low");
  await user.click(save());
  await screen.findByText(/^Recruitment, low is saved\./);
  expect(scenarios.stored).toMatchObject([
    { name: "Recruitment, high", version: 1, inputs: { Agency_per_week: 960 } },
    { name: "Recruitment, low", version: 1, inputs: { Agency_per_week: 800 } },
  ]);
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  await user.click(await screen.findByRole("button", { name: "Recruitment, high" }));
  expect(agency()).toHaveValue("960");
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  await user.click(screen.getByRole("button", { name: title }));
  expect(await screen.findByRole("textbox", { name: "Independent agency placement" })).toHaveValue("");
});

test("says that figures changed on the sheet stay there, once a sheet of the scenario is in the workbook", async () => {
  const { user, scenarios } = await openModel();
  const said = /^A sheet of this scenario is in the workbook\. Figures changed there stay there/;
  expect(screen.queryByText(said)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Put it into the workbook" }));
  expect(await screen.findByText(said)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  await user.click(screen.getByRole("button", { name: "Time in care" }));
  await screen.findByRole("button", { name: "Save for your authority" });
  expect(screen.queryByText(said)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  // It is there again when the scenario is opened again, and goes when the sheet is deleted.
  await user.click(screen.getByRole("button", { name: title }));
  expect(await screen.findByText(said)).toBeVisible();
  scenarios.held.pop();
  fireEvent.focus(window);
  await waitFor(() => expect(screen.queryByText(said)).toBeNull());
});

test("what somebody deleted meanwhile can be saved as a new one, and what is no figure is not lost by saving", async () => {
  const { user, scenarios } = await openModel();
  await user.click(save());
  await screen.findByText(/ is saved\./);
  const { saved } = scenarios;
  const save0 = saved.save.bind(saved);
  saved.save = async ({ name }) => fail(workbookProblem("scenario-deleted-since", { name }));
  const [first] = scenarios.stored.splice(0);
  await user.click(save());
  await screen.findByText(/has deleted/);
  saved.save = save0;
  for (const text of ["about 900", "9".repeat(400), "2000000000000000"]) {
    await fill(user, own(), text);
    await user.click(save());
    expect(await screen.findByText(/^Not saved, because One more own placement has no figure/)).toBeVisible();
    expect(own()).toHaveValue(text);
    expect(scenarios.stored).toEqual([]);
  }
  await fill(user, own(), "600");
  await user.click(save());
  await screen.findByText(/ is saved\./);
  expect(scenarios.stored).toMatchObject([{ version: 1, inputs: { Own_per_week: 600 } }]);
  expect(scenarios.stored[0]?.id).not.toBe(first?.id);
});

test("refuses the names that Excel refuses, and takes a saved scenario with inputs that it doesn't know", async () => {
  const { user, scenarios } = await openModel();
  for (const refused of ["History", "history", "'High'", "High'", "x".repeat(29), "\u200b"]) {
    await user.clear(name());
    await user.click(name());
    await user.paste(refused);
    expect(name()).toHaveAccessibleDescription(/Give a name of 1 to 28 characters/);
    expect(save()).toHaveAttribute("aria-disabled", "true");
  }
  scenarios.stored.push({
    id: "newer",
    scenario: "carer-recruitment",
    name: "x".repeat(60),
    inputs: { Agency_per_week: -5, constructor: 3, Newer_input: 4 },
    origins: { Agency_per_week: '=HYPERLINK("https://evil.example")', Newer_input: "Ours" },
    version: 3,
    savedAt: "2026-11-30T09:00:00Z",
    savedBy: "Jo",
  });
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  await user.click(await screen.findByRole("button", { name: "x".repeat(60) }));
  expect(agency()).toHaveAccessibleDescription(/Give a figure from/);
  await fill(user, name(), "Ours");
  await user.click(save());
  await screen.findByText(/^Ours is saved\./);
  expect(scenarios.stored.at(-1)).toMatchObject({
    inputs: { Agency_per_week: -5, constructor: 3, Newer_input: 4, Own_per_week: null },
    origins: { Newer_input: "Ours" },
  });
});

test("a sheet of a saved scenario says which releases it began with and marks demonstration data, or that this isn't known", async () => {
  const marked = { ...release, stamp: { ...release.stamp, demonstration: true } };
  const { user, scenarios } = await openModel(marked);
  const rate = "Looked after at peers' rate";
  const open = async (name: string) => {
    await user.click(screen.getByRole("button", { name: "Back to Model" }));
    await user.click(await screen.findByRole("button", { name }));
  };
  await open(rate);
  await fill(user, await screen.findByRole("textbox", { name: "Name of the sheet" }), "Rate, high");
  await user.click(save());
  await screen.findByText(/^Rate, high is saved\./);
  const [stored] = scenarios.stored;
  const { basis, ...older } = stored!;
  expect(basis).toEqual({
    releases: [expect.stringMatching(/^Section 251: Release \d+ · final · .* · demonstration data\. /)],
    demonstration: true,
  });
  // As somebody else saved them, and as an older add-in did.
  scenarios.stored.splice(0, 1, { ...stored!, id: "theirs" }, { ...older, id: "older", name: "Rate, old" });
  const inserted = async (name: string) => {
    await open(name);
    await user.click(screen.getByRole("button", { name: "Put it into the workbook" }));
    await screen.findByText(new RegExp(`^The sheet ${name} is in the workbook`));
    const sheet = scenarios.added.at(-1)!;
    const words = sheet.cells.map(({ value }) => value).join(" ");
    return { words, mark: /demonstration data/i.test(JSON.stringify(sheet.page)) };
  };
  const known = await inserted("Rate, high");
  expect(known.words).toContain("Section 251: Release");
  expect(known.mark).toBe(true);
  const unknown = await inserted("Rate, old");
  expect(unknown.words).not.toContain("Section 251: Release");
  expect(unknown.words).toContain("Not known: the release of each figure that it began with");
  expect(unknown.mark).toBe(false);
  // What isn't known stays so when it is saved again.
  await user.click(save());
  await screen.findByText(/^Rate, old is saved\./);
  expect(scenarios.stored.find(({ id }) => id === "older")).not.toHaveProperty("basis");
});

test("a scenario that was saved before it had an input opens with what is given for that input, and its answer", async () => {
  const drawn = await drawPane(fakeFigures(succeed({ ...asLeeds, release, own: "E08000035" })));
  const { user, scenarios } = drawn;
  await user.click(await screen.findByRole("tab", { name: "Model" }));
  await user.click(await screen.findByRole("button", { name: "One more person discharged" }));
  await user.click(await screen.findByRole("button", { name: "Save for your authority" }));
  await screen.findByText(/ is saved\./);
  const [saved] = scenarios.stored;
  if (saved === undefined) throw new Error("not saved");
  const before = Object.entries(saved.inputs).filter(([input]) => !input.startsWith("Care_"));
  const inputs = { ...Object.fromEntries(before), Cost_interim: null };
  scenarios.stored[0] = { ...saved, id: "before", name: "Before", inputs };
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  await user.click(await screen.findByRole("button", { name: "Before" }));
  expect(await screen.findByRole("textbox", { name: "Lasting care, weeks in the year" })).toHaveValue("26");
  expect(screen.getByRole("textbox", { name: "Lasting care, a week" })).toHaveValue("0");
  // What was left blank stays so.
  expect(screen.getByRole("textbox", { name: "Interim bed: cost each time" })).toHaveValue("");
});
