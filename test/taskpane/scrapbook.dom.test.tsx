import { screen, waitFor, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { demonstrationAnswers } from "../domain/scrapbook/demonstration-answers";
import { fakeHistory } from "../actions/fake-history";
import { fakeScrapbook, type FakeScrapbook } from "../actions/scrapbook/fake-scrapbook";
import { smallRelease } from "../support/small-release";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

async function open(scrapbook: FakeScrapbook = fakeScrapbook()) {
  const drawn = await drawPane(undefined, undefined, undefined, undefined, { scrapbook, history: fakeHistory() });
  await drawn.user.click(screen.getByRole("tab", { name: "Club" }));
  await drawn.user.click(await screen.findByRole("button", { name: "Scrapbook" }));
  return { ...drawn, page: within(await screen.findByRole("region", { name: "Scrapbook" })) };
}

test("every place says that the answers are made up", async () => {
  const { page } = await open();
  expect(page.getByText(/^Demonstration data: every answer here is made up; no authority wrote it/)).toBeVisible();
  expect(page.getAllByRole("listitem")).toHaveLength(demonstrationAnswers.length);
  for (const item of page.getAllByRole("listitem")) expect(item).toHaveTextContent("demonstration");
});

test("finds answers by any word, and by topic and authority, and says how many there are", async () => {
  const { page, user } = await open();
  await user.type(page.getByRole("searchbox", { name: "Search" }), "lodgings");
  expect(page.getByRole("status")).toHaveTextContent("1 answer");
  expect(page.getByRole("heading", { level: 3 })).toHaveTextContent("Asylum-seeking children");
  await user.clear(page.getByRole("searchbox"));
  await user.selectOptions(page.getByLabelText("About"), "Fostering");
  expect(page.getByRole("status")).toHaveTextContent("4 answers");
  await user.selectOptions(page.getByLabelText("Authority"), "Castlewick");
  expect(page.getByRole("status")).toHaveTextContent("1 answer");
  await user.type(page.getByRole("searchbox"), "zebra");
  expect(page.getByRole("status")).toHaveTextContent(
    "No answers match. Try other words, or choose “Everything” and “All”.",
  );
  expect(page.queryByRole("button", { name: /^Insert/ })).toBeNull();
});

test("puts one answer into the sheet with who gave it, and puts back what was there", async () => {
  const { page, user, scrapbook } = await open();
  const [answer] = demonstrationAnswers;
  await user.click(page.getByRole("button", { name: "Insert the answer of Aldermoor: Finding foster carers" }));
  expect(scrapbook.written).toEqual([
    [`Aldermoor – demonstration data, Children Looked After 2025-26, 4 Jun 2026: ${answer?.text}`],
  ]);
  expect(page.getByText("Written to C4 of Budget.")).toBeVisible();
  await user.click(page.getByRole("button", { name: "Put back what was there" }));
  expect(scrapbook.written).toBeNull();
  expect(page.getByText("Put back what was in C4 of Budget.")).toBeVisible();
});

test("says which cells stay because somebody has typed over the answer", async () => {
  const { page, user, scrapbook } = await open();
  await user.click(page.getByRole("button", { name: "Insert the answer of Aldermoor: Finding foster carers" }));
  scrapbook.typed = true;
  await user.click(page.getByRole("button", { name: "Put back what was there" }));
  expect(page.getByText("Nothing was put back. 1 cell was changed since and stays as it is: Budget!C4.")).toBeVisible();
});

test("puts what was found into the sheet as a table, and asks first if cells hold something", async () => {
  const scrapbook = fakeScrapbook();
  scrapbook.holds = "Total";
  const { page, user } = await open(scrapbook);
  await user.selectOptions(page.getByLabelText("About"), "Fostering");
  await user.click(page.getByRole("button", { name: "Insert all 4 as a table" }));
  expect(scrapbook.written).toBeNull();
  expect(page.getByText(/^Nothing was written: in C4:G8 of Budget a cell holds "Total"/)).toBeVisible();
  await user.click(page.getByRole("button", { name: "Replace it" }));
  expect(scrapbook.written).toHaveLength(5);
  expect(scrapbook.written?.[0]).toEqual(["Question", "Authority", "Club and year", "Date", "Answer"]);
  expect(scrapbook.written?.[1]?.[1]).toBe("Brackwater – demonstration data");
});

test("says what Excel refused", async () => {
  const { page, user, scrapbook } = await open();
  scrapbook.refusal = "the sheet is protected. Unprotect it under Review.";
  await user.click(page.getByRole("button", { name: /^Insert all/ }));
  expect(page.getByText(/could not do this: the sheet is protected/)).toBeVisible();
});

test("says what failed, and tries again; and that nobody has written yet", async () => {
  const scrapbook = fakeScrapbook();
  scrapbook.given = fail(problem("service-unreachable", { host: "club.example" }));
  const { page, user } = await open(scrapbook);
  expect(page.getByText(/club\.example does not answer/)).toBeVisible();
  scrapbook.given = succeed([]);
  await user.click(page.getByRole("button", { name: "Try again" }));
  expect(await page.findByText("Nobody has written in the scrapbook yet.")).toBeVisible();
  expect(page.queryByText(/^Demonstration/)).toBeNull();
});

test("members' own answers carry no word of a demonstration, in the page or in the sheet", async () => {
  const scrapbook = fakeScrapbook();
  scrapbook.given = succeed(
    demonstrationAnswers.slice(0, 1).map((answer) => ({
      ...answer,
      demonstration: false,
      member: { code: "M1", name: "Council 1" },
    })),
  );
  const { page, user } = await open(scrapbook);
  expect(page.queryByText(/demonstration/i)).toBeNull();
  await user.click(page.getByRole("button", { name: "Insert it as a table" }));
  expect(JSON.stringify(scrapbook.written)).not.toMatch(/demonstration/);
});

/** By members of the small club: Leeds, and Kent and Bristol, which are among its neighbours. */
function writtenByMembers(...texts: readonly string[]) {
  const scrapbook = fakeScrapbook();
  const members = smallRelease.members.map(({ code, name }) => ({ code, name }));
  scrapbook.given = succeed(
    texts.map((text, at) => ({
      ...demonstrationAnswers[0]!,
      id: `cla.1.${at}`,
      topic: null,
      question: { id: `q${at}`, label: `Question ${at}` },
      text,
      member: members[at]!,
      year: at === 0 ? "2024-25" : "2025-26",
      demonstration: false,
    })),
  );
  return scrapbook;
}

test("filters by peer group, year and question", async () => {
  const { page, user } = await open(writtenByMembers("Alpha.", "Beta.", "Gamma."));
  const shown = () => page.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  await user.selectOptions(page.getByLabelText("Year"), "2025-26");
  expect(shown()).toEqual(["Question 1", "Question 2"]);
  await user.selectOptions(page.getByLabelText("About"), "Question 2");
  expect(shown()).toEqual(["Question 2"]);
  await user.selectOptions(page.getByLabelText("About"), "Everything");
  await user.selectOptions(page.getByLabelText("Year"), "All");
  await user.selectOptions(page.getByLabelText("Peer group"), "Statistical neighbours");
  expect(shown()).toEqual(["Question 1", "Question 2"]);
  await user.selectOptions(page.getByLabelText("Authority"), "Leeds");
  expect(shown()).toEqual([]);
});

test("what the service finds comes first, and the page finds by itself while it does not answer", async () => {
  const scrapbook = writtenByMembers("Carers of carers.", "Foster carers.", "Nothing of it.");
  scrapbook.found = fail(problem("service-unreachable", { host: "club.example" }));
  const { page, user } = await open(scrapbook);
  await user.type(page.getByRole("searchbox"), "carers");
  expect(page.getByRole("status")).toHaveTextContent("2 answers");
  scrapbook.found = succeed(["cla.1.2", "cla.1.1"]);
  await user.type(page.getByRole("searchbox"), " of");
  await waitFor(() => expect(page.getByRole("status")).toHaveTextContent("3 answers"));
  expect(page.getAllByRole("heading", { level: 3 })[0]).toHaveTextContent("Question 2");
});

test("says that answers are those kept on this machine, and which are made up among members' own", async () => {
  const scrapbook = writtenByMembers("Alpha.");
  scrapbook.notice = problem("kept-scrapbook-used", { host: "club.example", date: "2026-11-22" });
  scrapbook.given = succeed([...(scrapbook.given.ok ? scrapbook.given.value : []), demonstrationAnswers[1]!]);
  const { page, user } = await open(scrapbook);
  expect(
    page.getByText(
      "The club service at club.example does not answer. You are reading answers kept on this machine, as they were on 22 Nov 2026.",
    ),
  ).toBeVisible();
  expect(page.getByText(/^Answers marked “demonstration data” are made up/)).toBeVisible();
  const [own, made] = page.getAllByRole("listitem");
  expect(own).toHaveTextContent("Alpha.");
  expect(own).not.toHaveTextContent("demonstration");
  expect(made).toHaveTextContent("demonstration");
  await user.selectOptions(page.getByLabelText("Authority"), "Leeds");
  expect(page.queryByText(/demonstration/)).toBeNull();
});

test("the keyboard comes in at Back and leaves to where it was", async () => {
  const { user } = await open();
  expect(screen.getByRole("button", { name: "Back to Club" })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("searchbox", { name: "Search" })).toHaveFocus();
  await user.tab({ shift: true });
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByRole("button", { name: "Scrapbook" })).toHaveFocus());
});

test("has no barrier that axe finds", async () => {
  const { container, page, user, scrapbook } = await open();
  expect(await violations(container)).toEqual([]);
  scrapbook.holds = "Total";
  await user.click(page.getByRole("button", { name: /^Insert all/ }));
  expect(await violations(container)).toEqual([]);
});
