import { act, screen, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { shippedRelease } from "../support/shipped-release";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

const releases = ["childrens-services", "section-251", "context", "adults"].map((club) => shippedRelease(club).release);

/** The figures of all clubs but those left out, for somebody at this authority. */
function figuresFor(own: string | null, leftOut: readonly string[] = []) {
  const figures = fakeFigures(succeed({ ...asLeeds, own }));
  const inUse = releases.filter(({ stamp }) => !leftOut.includes(stamp.club));
  return {
    ...figures,
    withIndicator: async (indicator: string) => {
      const release = inUse.find(({ indicatorById }) => indicatorById.has(indicator));
      return release === undefined
        ? fail(problem("unknown-indicator", { given: indicator, suggestion: null }))
        : succeed({ ...asLeeds, own, release });
    },
  };
}

async function opened(figures: ReturnType<typeof figuresFor>) {
  const drawn = await drawPane(figures);
  await drawn.user.click(await screen.findByRole("tab", { name: /Model/ }));
  await drawn.user.click(await screen.findByRole("button", { name: "Drivers of spend" }));
  return { ...drawn, page: await screen.findByRole("region", { name: "Drivers of spend" }) };
}

test("own spend stands beside what is expected, what is left is named so, and nothing is called right", async () => {
  const { page, container, user } = await opened(figuresFor("E08000035"));
  expect(await screen.findByRole("button", { name: "Back to Model" })).toHaveFocus();
  expect(
    await within(page).findByText(/^Leeds spent £1,221 a child on children's social care in 2024-25\./),
  ).toBeVisible();
  expect(within(page).getByText(/^This is correlation: .* no “right” spend\.$/)).toBeVisible();
  const own = within(page).getByRole("table", { name: "Leeds: spent and expected" });
  expect(within(own).getByRole("row", { name: "Not explained by these +£175" })).toBeVisible();
  const shares = within(page).getByRole("table", { name: "Share of the differences" });
  expect(
    within(shares)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toEqual([
    "Population size12%",
    "Deprivation12%",
    "Local market: labour costs and region26%",
    "Rurality1%",
    "Need8%",
    "All of them58%",
    "Not explained by these42%",
  ]);
  for (const fold of page.querySelectorAll("summary")) await user.click(fold);
  expect(await within(page).findByText(/^Health pays its agreed share/)).toBeVisible();
  expect(within(page).getByRole("row", { name: /^North East \+£267/ })).toBeVisible();
  expect(within(page).getByText("Context: Release 2 · final · 28 Nov 2026")).toBeVisible();
  expect(await violations(container)).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  expect(await screen.findByRole("button", { name: "Drivers of spend" })).toHaveFocus();
});

test("newer figures are followed while the page is open", async () => {
  const figures = figuresFor("E08000035");
  const { page, user } = await opened(figures);
  await within(page).findByText(/^Leeds spent/);
  for (const fold of page.querySelectorAll("summary")) await user.click(fold);
  expect(await within(page).findByText("Context: Release 2 · final · 28 Nov 2026")).toBeVisible();
  const { withIndicator } = figures;
  figures.withIndicator = async (indicator) => {
    const answer = await withIndicator(indicator);
    if (!answer.ok) return answer;
    const { release } = answer.value;
    return succeed({ ...answer.value, release: { ...release, stamp: { ...release.stamp, version: 99 } } });
  };
  await act(async () => figures.tell(succeed({ ...asLeeds })));
  expect(await within(page).findByText("Context: Release 99 · final · 28 Nov 2026")).toBeVisible();
});

test("another outcome can be chosen, and both sheets are put in on request only", async () => {
  const { page, user, templates } = await opened(figuresFor("E10000016"));
  await user.selectOptions(await within(page).findByLabelText("Spend on"), "Adult social care");
  expect(await within(page).findByText(/^Kent spent £562 an adult on adult social care/)).toBeVisible();
  expect(templates.added).toEqual([]);
  await user.click(within(page).getByRole("button", { name: "Insert as a sheet" }));
  expect(await within(page).findByText(/^The sheet Drivers of spend is in the workbook\./)).toBeVisible();
  await user.click(within(page).getByRole("button", { name: "Insert the self-assessment" }));
  expect(await within(page).findByText(/^The sheet Self-assessment is in the workbook\./)).toBeVisible();
  expect(templates.added.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
    ["Drivers of spend", "Drivers of spend: adult social care, 2024-25"],
    ["Self-assessment", "Self-assessment: partner working and management"],
  ]);
});

test("what a club that one is not in would give is said, and other outcomes still work", async () => {
  const { page, user } = await opened(figuresFor("E08000035", ["adults"]));
  expect(await within(page).findByText(/^Leeds spent/)).toBeVisible();
  await user.selectOptions(within(page).getByLabelText("Spend on"), "Adult social care");
  expect(await within(page).findByText(/none of your clubs has figures of adult social care/)).toBeVisible();
  expect(within(page).getByRole("button", { name: "Try again" })).toBeVisible();
});

test("without an authority of one's own the drivers are shown all the same", async () => {
  const { page } = await opened(figuresFor(null));
  expect(await within(page).findByText(/^We don't know which authority you are/)).toBeVisible();
  expect(within(page).getByRole("table", { name: "Share of the differences" })).toBeVisible();
});
