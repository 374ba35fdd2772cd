import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { fakeFigures } from "../actions/fake-figures";
import { cellOf } from "../../src/domain/rules/cells-of";
import { formatAnswer } from "../../src/domain/rules/format-answer";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { answersOf, leeds } from "../domain/rules/answers-of";
import { drawPane } from "./draw-pane";
import { cla, fakeSession, receiptOf, refused } from "./fake-session";

jest.setTimeout(60_000);

async function openClub(held = [1, 2]) {
  const session = fakeSession(cla202526Example);
  const answers = answersOf(cla, cla202526Example);
  const explanations = [
    { code: "CLA-X", version: 1, subject: "cla.starts", value: "1", text: "A home closed in May." },
  ];
  for (const version of held) session.held.push({ receipt: receiptOf(version), answers, explanations });
  const drawn = await drawPane(fakeFigures(), session);
  await drawn.user.click(screen.getByRole("tab", { name: "Club" }));
  return { ...drawn, region: within(await screen.findByRole("region", { name: "Submitted versions" })) };
}

it("lists every version, newest first, with time and sender", async () => {
  const { region } = await openClub();
  const items = await region.findAllByRole("listitem");
  expect(items.map((item) => item.firstChild!.textContent)).toEqual([
    "Version 2, 2 June 2026 at 10:30 BST",
    "Version 1, 1 June 2026 at 10:30 BST",
  ]);
  expect(items[0]).toHaveTextContent("Sent by A. Contact; 3 findings explained");
});

it("says of a late version how late it was, in the list and on its receipt", async () => {
  const session = fakeSession(cla202526Example);
  const answers = answersOf(cla, cla202526Example);
  const receipt = receiptOf(1, { due: "2026-10-09", daysLate: 50 });
  session.held.push({ receipt, answers, explanations: [] });
  const { user } = await drawPane(fakeFigures(), session);
  await user.click(screen.getByRole("tab", { name: "Club" }));
  const region = within(await screen.findByRole("region", { name: "Submitted versions" }));
  const item = await region.findByRole("listitem");
  expect(item).toHaveTextContent("Sent by A. Contact; 3 findings explained; 50 days late");
  fireEvent.click(within(item).getByText("Receipt", { selector: "summary" }));
  expect(await within(item).findByText("9 Oct 2026: 50 days late")).toBeInTheDocument();
});

it("says if nothing has been submitted yet", async () => {
  const { region } = await openClub([]);
  expect(await region.findByText("Nothing has been submitted yet.")).toBeVisible();
});

it("shows a version: every answer with its unit, section by section, and the rows of registers", async () => {
  const { user, region, container } = await openClub();
  await user.click(await region.findByRole("button", { name: "Show version 1" }));
  const answers = answersOf(cla, cla202526Example);
  for (const { label } of cla.sections) {
    fireEvent.click(region.getByText(label, { selector: "summary" }));
  }
  const tables = cla.sections.length + cla202526Example.rows!["homes"]!.length;
  await waitFor(() => expect(container.querySelectorAll("table").length).toBeGreaterThanOrEqual(tables));
  const shown = new Map<string, string[]>();
  // Not by role, because jsdom takes minutes for the roles of hundreds of rows.
  for (const row of container.querySelectorAll("table tr")) {
    const label = row.querySelector("th")?.textContent ?? "";
    shown.set(label, [...(shown.get(label) ?? []), row.querySelector("td")?.textContent ?? ""]);
  }
  for (const { id, label } of cla.sections.flatMap(({ questions }) => questions)) {
    expect(shown.get(label)).toContain(formatAnswer(cellOf(cla, answers, id, null)!));
  }
  const homes = cla202526Example.rows!["homes"]!;
  expect(shown.get("Registered beds")).toEqual(homes.map(({ beds }) => `${String(beds)} beds`));
  const captions = [...container.querySelectorAll("caption")].map(({ textContent }) => textContent);
  expect(captions).toEqual(expect.arrayContaining(homes.map(({ home }) => String(home))));
});

it("shows a version: how much is answered, and every explanation", async () => {
  const { user, region } = await openClub();
  await user.click(await region.findByRole("button", { name: "Show version 1" }));
  const answered = Object.values(cla202526Example.cells!).filter((content) => content !== null).length;
  const homes = cla202526Example.rows!["homes"]!.length;
  expect(region.getByText(`${answered} questions answered, ${homes} rows in registers.`)).toBeVisible();
  expect(region.getByText("A home closed in May.")).toBeVisible();
});

it("says if a version is gone, and what the service refused", async () => {
  const { user, region, session } = await openClub();
  const [button] = await region.findAllByRole("button", { name: /^Show version/ });
  session.held.length = 0;
  await user.click(button!);
  expect(region.getByText(/no longer has version 2/)).toBeVisible();
  session.refusal = refused;
  await user.click(button!);
  expect(region.getByText(/the sheet is protected/)).toBeVisible();
});

it("gives the workbook of a version as a file", async () => {
  const made: Blob[] = [];
  const freed: string[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:yardstick/${made.push(blob)}`,
    revokeObjectURL: (address: string) => void freed.push(address),
  });
  const { user, region } = await openClub([1]);
  await user.click(await region.findByRole("button", { name: "Fetch the workbook of version 1" }));
  const link = region.getByRole("link", { name: "Save leeds-1.xlsx" });
  expect(link).toHaveAttribute("download", "leeds-1.xlsx");
  expect(link).toHaveAttribute("href", "blob:yardstick/1");
  expect(made[0]!.size).toBe(4);
  await user.click(screen.getByRole("tab", { name: "Compare" }));
  expect(freed).toEqual(["blob:yardstick/1"]);
});

it("lists a new version when a receipt arrives, and removes what the check added", async () => {
  const { user, region, session } = await openClub([1]);
  expect(await region.findAllByRole("listitem")).toHaveLength(1);
  const [first] = session.held;
  session.held.push({ ...first!, receipt: receiptOf(2, { member: leeds }) });
  await act(async () => session.set({ receipts: [receiptOf(2)], isMarked: true }));
  expect(await region.findAllByRole("listitem")).toHaveLength(2);
  const added = within(screen.getByRole("region", { name: "What Yardstick added" }));
  await user.click(await added.findByRole("button", { name: "Clear marks" }));
  expect(session.get().opened).toMatchObject({ isMarked: false });
});
