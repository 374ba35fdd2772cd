import { act, screen, within } from "@testing-library/react";
import type { ClubData } from "../../src/actions/ports";
import { succeed } from "../../src/domain/result";
import { describedDirectory } from "../../src/domain/release/described-directory";
import type { Indicator } from "../../src/domain/release/indicator";
import { fakeFigures } from "../actions/fake-figures";
import { contentOf } from "../domain/release/release-content";
import { opened } from "../functions/asked-of";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

const cost: Partial<Indicator> = {
  unit: "GBP per week",
  unitCost: true,
  parts: { published: true, numerator: "s251.fostering.gross", denominator: "weeks", factor: 1 },
};
const share = (polarity: Indicator["polarity"]) => ({ unit: "%", basis: null, polarity }) as const;

/**
 * A beside B to G. Of all seven the median cost is 460 and the lower quartile 435, over 100 weeks. A's re-referrals are the
 * highest, and lower is better; five more shares are as unusual.
 */
function club(): ClubData {
  const others = ["400", "430", "440", "460", "470", "500"];
  const shares = Array.from({ length: 5 }, (_, at) => `share-${at}`);
  const content = contentOf(
    {
      "s251.fostering.weekly-cost": ["950", ...others],
      "s251.fostering.gross": ["95000", ...others.map((each) => `${each}00`)],
      weeks: Array.from({ length: 7 }, () => "100"),
      "cin.re-referral-rate": ["30", "18", "19", "20", "21", "22", "23"],
      ...Object.fromEntries(shares.map((id, at) => [id, [String(9 + at), "3", "4", "5", "6", "5", "4"]])),
      middling: ["5", "3", "4", "5", "6", "5", "4"],
    },
    {
      "s251.fostering.weekly-cost": { ...cost, label: "Fostering: weekly cost" },
      weeks: { unit: "weeks", basis: null },
      "cin.re-referral-rate": { ...share("lower-is-better"), label: "Re-referrals" },
      ...Object.fromEntries(shares.map((id, at) => [id, { ...share("higher-is-better"), label: `Share ${at + 1}` }])),
      middling: { ...share("neutral"), label: "Middling" },
    },
  );
  const few = { id: "few", label: "A few", owner: null, members: ["B", "C", "D"], provenance: "made up" };
  return { release: opened({ ...content, groups: [few] }), own: "A", savedGroups: [], notice: null };
}

async function draw() {
  const data = club();
  const figures = fakeFigures(succeed(data));
  figures.listed = describedDirectory(data.release, new Map());
  const drawn = await drawPane(figures);
  return { ...drawn, part: within(await screen.findByRole("region", { name: "What stands out for Member A" })) };
}

test("five of what stands out come first, each with what it comes to; the others on request", async () => {
  const { part, user } = await draw();
  expect(
    part.getByText(/^Against all 7 members, newest figures\. 1 of 8 indicators is close to the median\.$/),
  ).toBeVisible();
  const items = part.getAllByRole("listitem");
  expect(items).toHaveLength(5);
  expect(items[0]).toHaveTextContent(
    "Fostering: weekly cost, 2024-25£950 a week, £490 (107%) above the median. For your 100 weeks, that is £49k a year more; £52k more than at the lower quartile.",
  );
  expect(items[0]).toHaveTextContent("This is far outside the group; check it before using it.");
  expect(part.getByText(/Lower is better here/).closest("li")).toHaveTextContent("What others say");
  expect(items[0]).toHaveTextContent("What others say");

  await user.click(part.getByRole("button", { name: "Show all 7" }));
  expect(part.getAllByRole("listitem")).toHaveLength(7);
  await user.click(part.getByRole("button", { name: "Show only the first five" }));
  expect(part.getAllByRole("listitem")).toHaveLength(5);
});

test("the keyboard opens one in Compare, with why it stands out, and comes back to the list", async () => {
  const { user } = await draw();
  screen.getByRole("button", { name: "Re-referrals, 2024-25" }).focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("combobox", { name: "Indicator" })).toHaveValue("Re-referrals");
  expect(screen.queryByRole("region", { name: "What stands out for Member A" })).toBeNull();
  const again = screen.getByRole("button", { name: "What stands out for Member A" });
  expect(again).toHaveFocus();
  expect(await screen.findByRole("region", { name: "Why it stands out" })).toHaveTextContent(
    "What do members of the group with a better figure do differently?",
  );
  await user.keyboard("{Enter}");
  expect(screen.getByRole("region", { name: "What stands out for Member A" })).toBeVisible();
});

test("an indicator found by searching closes the list; one that does not stand out has no note", async () => {
  const { user } = await draw();
  await user.click(screen.getByRole("combobox", { name: "Indicator" }));
  await user.keyboard("middling{Enter}");
  expect(screen.getByRole("button", { name: "What stands out for Member A" })).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Indicator" })).toHaveFocus();
  expect(screen.queryByRole("region", { name: "Why it stands out" })).toBeNull();
});

test("follows the group, and stays open", async () => {
  const { user, part } = await draw();
  await user.selectOptions(screen.getByLabelText("Compare with"), "A few");
  expect(await part.findByText(/^Nothing could be compared: it takes at least five others/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Compare with"), "All members");
  expect(await part.findByText(/^Against all 7 members/)).toBeVisible();
});

test("a group too small to compare with gives nothing, and why each indicator was left out", async () => {
  const { user } = await drawPane();
  const part = within(await screen.findByRole("region", { name: "What stands out for Leeds" }));
  expect(part.getByText(/^Nothing could be compared: it takes at least five others/)).toBeVisible();
  expect(part.queryAllByRole("listitem")).toEqual([]);
  await user.click(part.getByText(/^Left out: \d+ indicators$/));
  expect(part.getByText("Care: weekly cost: Fewer than five others have a figure for 2024-25.")).toBeVisible();
});

/** What is said where nothing is listed, of indicators of which each has these figures, in the order A to G. */
async function saidOf(values: Parameters<typeof contentOf>[0], indicators: Parameters<typeof contentOf>[1]) {
  const release = opened({ ...contentOf(values, indicators), groups: [] });
  await drawPane(fakeFigures(succeed({ release, own: "A", savedGroups: [], notice: null })));
  const part = await screen.findByRole("region", { name: "What stands out for Member A" });
  return part.querySelector("p")?.textContent;
}

test.each<[string, Parameters<typeof contentOf>, string]>([
  [
    "says how many could be compared, because others were left out",
    [
      { near: ["5", "3", "4", "5", "6", "5", "4"], too: ["4", "3", "4", "5", "6", "5", "4"], few: ["1", "2"] },
      { near: share("neutral"), too: share("neutral"), few: share("neutral") },
    ],
    "Nothing stands out: all 2 figures that could be compared are close to the median of the group.",
  ],
  [
    "says so of a single one",
    [{ near: ["5", "3", "4", "5", "6", "5", "4"] }, { near: share("neutral") }],
    "Nothing stands out: the only figure that could be compared is close to the median of the group.",
  ],
  [
    "asks for no larger group than all members",
    [{ few: ["1", "2", "3"] }, { few: share("neutral") }],
    "Nothing could be compared: it takes at least five others with a value.",
  ],
  [
    "says that most have the same figure",
    [{ same: ["1", "5", "5", "5", "5", "5", "5"] }, { same: share("neutral") }],
    "Nothing could be compared: at least half of the group have the same figure.",
  ],
  [
    "says that a club of totals compares nobody",
    [{ total: ["1", "2", "3", "4", "5", "6", "7"] }, { total: { unit: "GBP", basis: null } }],
    "This club has no figures by which authorities of different sizes can be compared, so nothing can stand out.",
  ],
])("where nothing is listed, %s", async (_, [values, indicators], sentence) => {
  expect(await saidOf(values, indicators)).toBe(sentence);
});

test("an authority without figures is told that it has none", async () => {
  const release = opened({
    ...contentOf(
      { "cin.re-referral-rate": [null, "18", "19", "20", "21", "22", "23"] },
      { "cin.re-referral-rate": share("lower-is-better") },
    ),
    groups: [],
  });
  await drawPane(fakeFigures(succeed({ release, own: "A", savedGroups: [], notice: null })));
  const part = within(await screen.findByRole("region", { name: "What stands out for Member A" }));
  expect(part.getByText("Member A has no figures here, so there is nothing to compare.")).toBeVisible();
  expect(part.getByText("Left out: 1 indicator")).toBeVisible();
});

test("inserts a chart of what stands out, and says where", async () => {
  const { part, user, workbook } = await draw();
  await user.click(part.getByRole("button", { name: "Insert chart: Re-referrals" }));
  expect([...workbook.charts.values()]).toMatchObject([
    { kind: "ranked", parameters: { indicators: ["cin.re-referral-rate"], peers: "all", year: "2024-25" } },
  ]);
  expect(part.getByText(/The chart is on the sheet/)).toBeVisible();
});

test("one click away is what others write about it; going back leaves the focus where it was", async () => {
  const { part, user } = await draw();
  const opener = part.getByRole("button", { name: "What others say: Re-referrals" });
  await user.click(opener);
  const page = within(await screen.findByRole("region", { name: "What others say" }));
  expect(page.getByText("About: Re-referrals")).toBeVisible();
  expect(page.getByRole("button", { name: "Back to Compare" })).toHaveFocus();
  expect(page.getByRole("combobox", { name: "About" })).toHaveDisplayValue("Social work and child protection");
  expect(page.getByRole("status")).toHaveTextContent("1 answer");
  expect(screen.queryByRole("combobox", { name: "Indicator" })).toBeNull();
  await user.keyboard("{Enter}");
  expect(opener).toHaveFocus();
  expect(screen.getByRole("combobox", { name: "Indicator" })).toBeVisible();
});

test("one click away is the scenario that works a change through, from the list and from the indicator", async () => {
  const { user, part } = await draw();
  // Only one of these indicators has a scenario that fits.
  const link = "What would a change save? Fostering placement mix";
  await user.click(part.getByRole("button", { name: link }));
  expect(screen.getByRole("tab", { name: "Model" })).toHaveAttribute("aria-selected", "true");
  // Its page is drawn once its figures are read.
  await screen.findByRole("button", { name: "Put it into the workbook" });
  expect(screen.getByRole("heading", { name: "Fostering placement mix" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  await user.click(screen.getByRole("tab", { name: "Compare" }));
  await user.click(part.getByRole("button", { name: /^Fostering: weekly cost, / }));
  const note = await screen.findByRole("region", { name: "Why it stands out" });
  await user.click(within(note).getByRole("button", { name: link }));
  expect(await screen.findByRole("button", { name: "Back to Model" })).toHaveFocus();
});

test("another release or club while one reads about something leaves the page as it is, or leaves it", async () => {
  const { part, user, figures } = await draw();
  await user.click(part.getByRole("button", { name: "What others say: Re-referrals" }));
  await screen.findByRole("region", { name: "What others say" });
  const fewer = opened({ ...contentOf({ "cin.re-referral-rate": ["1", "2"] }), groups: [] });
  act(() => figures.tell(succeed({ ...club(), release: fewer })));
  expect(screen.getByText("About: Re-referrals")).toBeVisible();
  const another = { ...fewer, stamp: { ...fewer.stamp, club: "roads" } };
  act(() => figures.tell(succeed({ ...club(), release: another })));
  expect(screen.queryByText("About: Re-referrals")).toBeNull();
  expect(await screen.findByRole("region", { name: "What stands out for Member A" })).toBeVisible();
});

test("never says good or bad, and of spend neither better nor worse", async () => {
  const { part } = await draw();
  const [fostering] = part.getAllByRole("listitem");
  expect(fostering?.textContent).not.toMatch(/\b(good|bad|better|worse|saving|overspen)/i);
});

test("has no barrier that axe finds: the list, everything opened, one chosen", async () => {
  const { part, user, container } = await draw();
  expect(await violations(container)).toEqual([]);
  await user.click(part.getByRole("button", { name: "Show all 7" }));
  expect(await violations(container)).toEqual([]);
  await user.click(part.getByRole("button", { name: "Fostering: weekly cost, 2024-25" }));
  await screen.findByRole("region", { name: "Why it stands out" });
  await act(async () => undefined);
  expect(await violations(container)).toEqual([]);
});
