import { screen, within } from "@testing-library/react";
import { whatsNew } from "../../src/taskpane/whats-new";
import { fakeFirstRun, type FakeFirstRun } from "../actions/fake-first-run";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

const newUser = () => fakeFirstRun({ tour: false, news: [] });

/** The pane of somebody whose machine remembers this. */
function open(firstRun: FakeFirstRun) {
  const usual = undefined;
  return drawPane(usual, usual, usual, usual, usual, usual, usual, usual, usual, usual, usual, firstRun);
}

const openTab = () => screen.getByRole("tab", { selected: true });
const tour = () => within(screen.getByRole("region", { name: "Tour" }));

test("a new user is offered a tour, which opens each tab it is about and reads out its title", async () => {
  const firstRun = newUser();
  const { user, container } = await open(firstRun);
  expect(openTab()).toHaveAccessibleName("Compare");
  await user.click(await screen.findByRole("button", { name: "Show me around" }));
  for (const [at, tab, title] of [
    [1, "Cell", "What is behind a figure"],
    [2, "Compare", "How you compare"],
    [3, "Check", "Your club's questionnaire"],
  ] as const) {
    expect(tour().getByText(`Step ${at} of 3`)).toBeVisible();
    expect(openTab()).toHaveAccessibleName(tab);
    expect(tour().getByRole("heading", { name: title })).toHaveFocus();
    if (at === 2) expect(await violations(container)).toEqual([]);
    if (at < 3) await user.click(tour().getByRole("button", { name: "Next" }));
  }
  await user.click(tour().getByRole("button", { name: "Back" }));
  expect(openTab()).toHaveAccessibleName("Compare");
  await user.click(tour().getByRole("button", { name: "Next" }));
  expect(firstRun.seen.tour).toBe(false);
  await user.click(tour().getByRole("button", { name: "Done" }));
  expect(screen.queryByRole("region", { name: "Tour" })).toBeNull();
  expect(firstRun.seen).toEqual({ tour: true, news: whatsNew.map(({ id }) => id) });
});

test("the tour can be declined, or left, and is not offered again", async () => {
  const firstRun = newUser();
  const { user } = await open(firstRun);
  await user.click(await screen.findByRole("button", { name: "Not now" }));
  expect(screen.queryByRole("region", { name: "New to Yardstick?" })).toBeNull();
  expect(firstRun.seen.tour).toBe(true);
});

test("it goes to a formula in the workbook, or says that there is none", async () => {
  const { user, workbook, shownCells } = await open(newUser());
  await user.click(await screen.findByRole("button", { name: "Show me around" }));
  await user.click(tour().getByRole("button", { name: "Show me one in this workbook" }));
  expect(await tour().findByText(/^This workbook has no CLUB formula yet\./)).toBeVisible();
  const cell = { formula: "=CLUB.PEERMEDIAN()", text: "", numberFormat: "General", label: null, indicators: [] };
  workbook.clubCells = [
    { ...cell, place: { sheet: "Budget", cell: "B2" }, value: "#N/A", isError: true },
    { ...cell, place: { sheet: "Budget", cell: "B3" }, value: 7270, isError: false },
  ];
  await user.click(tour().getByRole("button", { name: "Show me one in this workbook" }));
  expect(shownCells).toEqual([{ sheet: "Budget", cell: "B3" }]);
  expect(tour().queryByText(/^This workbook has no CLUB formula yet\./)).toBeNull();
});

test("somebody who used it before reads only what is new to them, once", async () => {
  const [first, ...others] = whatsNew;
  const firstRun = fakeFirstRun({ tour: true, news: [first!.id] });
  const { user, container } = await open(firstRun);
  const news = within(await screen.findByRole("region", { name: "What is new in Yardstick" }));
  expect(news.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
    others.map(({ text }) => `${text}.`),
  );
  expect(await violations(container)).toEqual([]);
  await user.click(news.getByRole("button", { name: "Got it" }));
  expect(screen.queryByRole("region", { name: "What is new in Yardstick" })).toBeNull();
  expect(firstRun.seen.news).toEqual(expect.arrayContaining(whatsNew.map(({ id }) => id)));
});

test("both are found again under Club", async () => {
  const { user } = await open(fakeFirstRun());
  expect(screen.queryByRole("button", { name: "Show me around" })).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Club" }));
  await user.click(await screen.findByText("What is new in Yardstick"));
  expect(screen.getByText(`${whatsNew[0]!.text}.`)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Show me around" }));
  expect(openTab()).toHaveAccessibleName("Cell");
  await user.click(tour().getByRole("button", { name: "Skip the rest" }));
  expect(screen.queryByRole("region", { name: "Tour" })).toBeNull();
});
