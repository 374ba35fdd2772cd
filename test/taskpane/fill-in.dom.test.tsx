import { screen, within } from "@testing-library/react";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";
import { fakeFigures } from "../actions/fake-figures";
import { drawPane } from "./draw-pane";
import { fakeSession, type FakeSession } from "./fake-session";
import { violations } from "./violations";

jest.setTimeout(120_000);

const blanks = ["cla.contact_name", "cla.contact_role", "cla.enquiries"] as const;
const withBlanks = () => fakeSession(blanks.reduce((filled, name) => put(filled, name, null), cla202526Example));

async function openList(session: FakeSession = withBlanks()) {
  const drawn = await drawPane(fakeFigures(), session);
  await drawn.user.click(await screen.findByText("Fill in what is known"));
  await screen.findByRole("button", { name: "Look again" });
  return drawn;
}

it("says how much is known, from where, and ticks what is likely to hold", async () => {
  await openList();
  expect(
    await screen.findByText(
      /^Yardstick can fill in 3 answers, counting each cell of a table: 3 from your 2024-25 return\.$/,
    ),
  ).toBeVisible();
  const contact = within(screen.getByRole("region", { name: "Contact" }));
  expect(
    contact.getByRole("checkbox", {
      name: /^Contact: .*From your 2024-25 return \(version 2, received on 12 Jun 2025\)/,
    }),
  ).toBeChecked();
  const enquiries = screen.getByRole("checkbox", {
    name: /This is the answer for 2024-25; the return asks for 2025-26\./,
  });
  expect(enquiries).not.toBeChecked();
  expect(screen.getByRole("checkbox", { name: "All: 2 of 3 ticked" })).toBePartiallyChecked();
  expect(screen.getByRole("button", { name: "Put in 2 answers" })).toBeEnabled();
  expect(await violations(document.body)).toEqual([]);
});

it("is ticked by line, by section and altogether", async () => {
  const { user } = await openList();
  await user.click(await screen.findByRole("checkbox", { name: "Contact: 2 of 2" }));
  expect(screen.getByRole("button", { name: "Tick what to put in" })).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("checkbox", { name: "All: 0 of 3 ticked" }));
  expect(screen.getByRole("button", { name: "Put in 3 answers" })).toBeEnabled();
  await user.click(screen.getByRole("checkbox", { name: /^Contact's job/ }));
  expect(screen.getByRole("button", { name: "Put in 2 answers" })).toBeEnabled();
});

it("puts in what is ticked, to be confirmed by finding or all, and undoes it in one step", async () => {
  const session = withBlanks();
  const { user } = await openList(session);
  await user.click(await screen.findByRole("button", { name: "Put in 2 answers" }));
  expect(await screen.findByText("2 answers put in, to be confirmed.")).toBeVisible();
  expect(session.filled.cells?.["cla.enquiries"] ?? null).toBeNull();
  expect(screen.getByRole("button", { name: "To confirm 2" })).toBeVisible();
  const [first] = screen.getAllByRole("button", { name: "Confirm" });
  await user.click(first!);
  expect(await screen.findByText("1 answer is confirmed.")).toBeVisible();
  expect(screen.getByRole("button", { name: "To confirm 1" })).toBeVisible();
  expect(session.copies).toHaveLength(1);
});

it("confirms all filled-in answers with one click", async () => {
  const session = withBlanks();
  const { user } = await openList(session);
  await user.click(await screen.findByRole("button", { name: "Put in 2 answers" }));
  await user.click(await screen.findByRole("button", { name: "Confirm all 2 filled-in answers" }));
  expect(await screen.findByText("2 answers are confirmed.")).toBeVisible();
  expect(session.copies).toEqual([]);
});

it("says so if nothing is known", async () => {
  await openList(fakeSession(cla202526Example));
  expect(await screen.findByText(/^There is nothing to fill in/)).toBeVisible();
});
