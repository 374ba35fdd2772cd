import { screen, within } from "@testing-library/react";
import { succeed } from "../../src/domain/result";
import type { ReleaseContent } from "../../src/domain/release/release";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { fakeHistory, type FakeHistory } from "../actions/fake-history";
import { fakeScrapbook } from "../actions/scrapbook/fake-scrapbook";
import { opened } from "../functions/asked-of";
import { smallContent } from "../support/small-release";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

async function open(history: FakeHistory = fakeHistory()) {
  const figures = fakeFigures(succeed({ ...asLeeds, release: opened(smallContent) }));
  const drawn = await drawPane(figures, undefined, undefined, undefined, { scrapbook: fakeScrapbook(), history });
  await drawn.user.click(screen.getByRole("tab", { name: "Club" }));
  return { ...drawn, part: within(await screen.findByRole("region", { name: "About this release" })) };
}

/** Release 3 as it is; in release 1 Leeds' weekly cost was £480, Kent's rate missing, and Bristol was no member yet. */
function withEarlier(): FakeHistory {
  const history = fakeHistory();
  const [first, second] = [{ ...smallContent.stamp, version: 1, date: "2025-10-01" }, smallContent.stamp];
  const earlier: ReleaseContent = {
    ...smallContent,
    stamp: first,
    members: smallContent.members.map((one) => (one.code === "E06000023" ? { ...one, code: "E06999999" } : one)),
    groups: [],
    columns: smallContent.columns.map((column, at) =>
      at === 1
        ? { ...column, scaled: column.scaled.map((one, member) => (member === 0 ? 480 : one)) }
        : at === 2
          ? { ...column, scaled: column.scaled.map((one, member) => (member === 1 ? null : one)) }
          : column,
    ),
  };
  history.listed = [second, { ...first, version: 2 }, first];
  history.kept.set(1, opened(earlier));
  return history;
}

test("says what the release holds, from where, and that there is no earlier one", async () => {
  const { part, user } = await open();
  expect(part.getByText("7 indicators of 6 members, 2020-21 to 2024-25")).toBeVisible();
  expect(part.getByText("2024-25: 3 indicators")).toBeVisible();
  expect(part.getByText("Every figure in this release is made up, for trying Yardstick out.")).toBeVisible();
  await user.click(part.getByText("Sources (1)"));
  expect(part.getByText("Made up, Nobody: 7 indicators")).toBeVisible();
  expect(await part.findByText(/^There is no earlier release of this club here/)).toBeVisible();
});

test("says what has changed since the release chosen: how much, one's own figures, the biggest, what is new", async () => {
  const { part, user } = await open(withEarlier());
  const chooser = await part.findByLabelText<HTMLSelectElement>("Earlier release");
  expect([...chooser.options].map(({ text }) => text)).toEqual([
    "Release 2 · DRAFT · 1 Oct 2025 · demonstration data",
    "Release 1 · DRAFT · 1 Oct 2025 · demonstration data",
  ]);
  await user.selectOptions(chooser, chooser.options[1]!);
  await user.click(part.getByRole("button", { name: "Show what has changed" }));
  const moved = within(await part.findByRole("region", { name: /^Since Release 1/ }));
  const counted = (name: string) => moved.getByText(name).nextElementSibling?.textContent;
  expect([counted("Figures changed"), counted("New figures"), counted("New members")]).toEqual(["1", "1", "1"]);
  await user.click(moved.getByText("Your own figures (1)"));
  expect(moved.getByText("Leeds: £500 a week, was £480 a week")).toBeVisible();
  await user.click(moved.getByText("New figures (1)"));
  expect(moved.getByText(/^Kent: 21\.6%, had no figure$/)).toBeVisible();
  await user.click(moved.getByText("New members (1)"));
  expect(moved.getByText("Bristol")).toBeVisible();
});

test("says what failed and lets one try again", async () => {
  const history = withEarlier();
  history.isThere = false;
  const { part, user } = await open(history);
  expect(await part.findByText(/club\.example does not answer/)).toBeVisible();
  history.isThere = true;
  await user.click(part.getByRole("button", { name: "Try again" }));
  await part.findByLabelText("Earlier release");
  history.isThere = false;
  await user.click(part.getByRole("button", { name: "Show what has changed" }));
  expect(await part.findByText(/club\.example does not answer/)).toBeVisible();
});

test("has no barrier that axe finds", async () => {
  const { container, part, user } = await open(withEarlier());
  await user.selectOptions(await part.findByLabelText("Earlier release"), "1");
  await user.click(part.getByRole("button", { name: "Show what has changed" }));
  const moved = await part.findByRole("region", { name: /^Since Release 1/ });
  for (const fold of moved.querySelectorAll("summary")) await user.click(fold);
  expect(await violations(container)).toEqual([]);
});
