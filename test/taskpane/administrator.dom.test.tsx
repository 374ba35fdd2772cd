import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import type { AdministratorSignIn } from "../../src/actions/administrator-ports";
import { AdministratorScreen } from "../../src/taskpane/components/administrator/AdministratorScreen";
import { aThread } from "../actions/fake-queries";
import { aRequest } from "../actions/fake-clubs";
import { aRelease, cla, fakeAdministration, type FakeAdministration } from "./fake-administration";
import { violations } from "./violations";

jest.setTimeout(60_000);

/** Only rules that hide an element: jsdom draws nothing, and tries every rule on every element. */
const hidingRules = { unstable_filterCSSRule: (rule: string) => /display:\s*none|visibility:/.test(rule) };

function signingIn(administration: FakeAdministration, kept: string | null = "token"): AdministratorSignIn {
  return {
    kept: () => kept,
    forget: () => undefined,
    ways: async () => succeed({ hasAccounts: true, isTrial: true }),
    needsName: (text) => text.startsWith("ysi_"),
    withText: async (text) =>
      text === "bad"
        ? fail(problem("credential-refused"))
        : succeed({ token: "token", isNew: text.startsWith("ysi_") }),
    withAccount: async () => succeed({ token: "token", isNew: false }),
    tryOut: async (link) =>
      link === null ? fail(problem("sign-in-link-needed")) : succeed({ token: "token", isNew: false }),
    as: () => administration,
  };
}

function draw(signIn: AdministratorSignIn) {
  const { container } = render(
    <RendererProvider renderer={createDOMRenderer(document, hidingRules)}>
      <AdministratorScreen signIn={signIn} />
    </RendererProvider>,
  );
  return { container, user: userEvent.setup() };
}
const rowsOf = (table: HTMLElement) =>
  [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map(({ textContent }) => textContent));

it("signs in with a token, says why it is refused, and signs out", async () => {
  const { container, user } = draw(signingIn(fakeAdministration(), null));
  const box = screen.getByRole("textbox", { name: "Invitation or access token" });
  expect(await violations(container)).toEqual([]);
  await user.type(box, "bad{Enter}");
  expect(await screen.findByText(/^That isn't a valid invitation or access token/)).toBeVisible();
  await user.clear(box);
  await user.type(box, "yst_token{Enter}");
  expect(await screen.findByRole("combobox", { name: "Club year" })).toHaveValue("cla 2025-26");
  expect(screen.queryByRole("textbox", { name: "Access token" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Sign out" }));
  expect(screen.getByRole("textbox", { name: "Invitation or access token" })).toBeVisible();
});

it("takes an invitation with a name, and shows the token that it gives once", async () => {
  const { user } = draw(signingIn(fakeAdministration(), null));
  await user.type(screen.getByRole("textbox", { name: "Invitation or access token" }), "ysi_code{Enter}");
  expect(screen.queryByRole("combobox", { name: "Club year" })).toBeNull();
  await user.type(screen.getByRole("textbox", { name: "Your name" }), "Ada Byron{Enter}");
  expect(await screen.findByRole("textbox", { name: "Access token" })).toHaveValue("token");
});

it("signs in with your organisation's account where the service takes it", async () => {
  const { user } = draw(signingIn(fakeAdministration(), null));
  await user.click(await screen.findByRole("button", { name: "Sign in with your organisation's account" }));
  expect(await screen.findByRole("combobox", { name: "Club year" })).toBeVisible();
  expect(screen.queryByRole("textbox", { name: "Access token" })).toBeNull();
});

it("can be tried with the link of the start, which it asks for where it was not opened", async () => {
  const { user } = draw(signingIn(fakeAdministration(), null));
  const button = await screen.findByRole("button", { name: "Try it with the link from npm start" });
  await user.click(button);
  await user.type(await screen.findByRole("textbox", { name: "Link from npm start" }), "https://localhost/#sign-in=x");
  await user.click(button);
  expect(await screen.findByRole("combobox", { name: "Club year" })).toBeVisible();
});

it("shows who has returned, how late, and every version of a member; reminds the others", async () => {
  const administration = fakeAdministration();
  const { container, user } = draw(signingIn(administration));
  const table = await screen.findByRole("table", { name: "Who has returned" });
  expect(screen.getByText("1 of 2 members returned.")).toBeVisible();
  expect(rowsOf(table)).toEqual([
    ["Enfield", "not returned", "", "", "", "9 Oct 2026", "44", "", "", ""],
    [
      ...["Leeds", "returned", "2", "22 November 2026 at 12:00 GMT", "Bo of Leeds"],
      ...["27 Nov 2026 (extension)", "", "3", "48 of 60", "2 of 6"],
    ],
  ]);
  await user.click(within(table).getByRole("button", { name: "Leeds" }));
  expect(rowsOf(await screen.findByRole("table", { name: "Versions of Leeds" }))).toHaveLength(2);
  expect(await violations(container)).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Remind members without a return" }));
  await user.type(screen.getByRole("textbox", { name: /^Your own words/ }), "Please send it.");
  await user.click(screen.getByRole("button", { name: "Remind members without a return" }));
  expect(await screen.findByText("1 member was reminded.")).toBeVisible();
  expect(administration.done).toEqual([["remind", cla, { members: null, text: "Please send it.", again: false }]]);
});

it("closes a year, and reopens it only with a reason; the other tabs stay as they are", async () => {
  const administration = fakeAdministration();
  const { user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("button", { name: "Close" }));
  await user.keyboard("{Escape}");
  expect(administration.done).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Close" }));
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(await screen.findByRole("heading", { name: "Closed: nobody submits any more" })).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Reopen" }));
  await user.click(screen.getByRole("button", { name: "Reopen" }));
  expect(administration.done).toHaveLength(1);
  await user.type(screen.getByRole("textbox", { name: /^Reason/ }), "Leeds had no ledger.");
  await user.click(screen.getByRole("button", { name: "Reopen" }));
  expect(await screen.findByRole("heading", { name: "Open: members submit" })).toBeVisible();
  expect(administration.done).toEqual([
    ["step", cla, { from: "open", to: "closed", reason: null }],
    ["step", cla, { from: "closed", to: "open", reason: "Leeds had no ledger." }],
  ]);
});

it("publishes a draft and then the final with its figures, and says what is withheld and what moved", async () => {
  const administration = fakeAdministration("closed");
  administration.releases_ = [aRelease(1)];
  const { container, user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("button", { name: "Publish a draft" }));
  await user.click(screen.getByRole("button", { name: "Publish a draft" }));
  expect(await screen.findByText("Release 2 is the draft.")).toBeVisible();

  await user.click(screen.getByRole("tab", { name: "Releases" }));
  await user.click(await screen.findByRole("button", { name: "What release 2 withholds" }));
  expect(rowsOf(await screen.findByRole("table", { name: "What release 2 withholds" }))).toEqual([
    [
      ...["Leeds", "Children who started to be looked after", "1 to 4 people, their nights or their cost"],
      "Children who started: rate per 10,000",
    ],
    ["Enfield", "Waiting lists", "contains a postcode", ""],
  ]);
  await user.click(screen.getByRole("button", { name: "What moved from release 1 to 2" }));
  expect(await screen.findByText("2 figures have moved; 1,200 are the same.")).toBeVisible();
  expect(rowsOf(screen.getByRole("table", { name: "What moved from release 1 to 2" }))).toEqual([
    [
      "Children who started: rate per 10,000",
      "Leeds",
      "2025-26",
      "85",
      "86.5",
      "version 2 was submitted after version 1",
    ],
    ["Children who started: rate per 10,000", "Enfield", "2025-26", "", "0", "no longer withheld"],
  ]);
  expect(await violations(container)).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Publish the final" }));
  expect(screen.getByText(/^The final has the figures of draft 2\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Publish the final" }));
  expect(await screen.findByRole("heading", { name: "The final release is out" })).toBeVisible();
  expect(administration.done).toEqual([
    ["draft", cla],
    ["final", cla, 2],
  ]);
});

it("says of a demonstration year that it is one, and so are its releases", async () => {
  const administration = fakeAdministration("draft");
  administration.demonstration_ = true;
  administration.releases_ = [{ ...aRelease(1), demonstration: true }];
  const { user } = draw(signingIn(administration));
  const year = await screen.findByRole("combobox", { name: "Club year" });
  expect(year).toHaveTextContent("Children Looked After 2025-26 (demonstration data)");
  expect(await screen.findByText(/^Demonstration data: its answers and figures are made up/)).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Releases" }));
  expect(await screen.findByRole("cell", { name: "draft, demonstration data" })).toBeVisible();
});

it("says the service's refusal in its words, and asks again for the state", async () => {
  const administration = fakeAdministration();
  const { user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("button", { name: "Close" }));
  const detail = "Another administrator was faster.";
  administration.refusal = problem("service-refused", { status: 409, detail });
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect((await screen.findAllByText(new RegExp(detail)))[0]).toBeVisible();
});

it("lists what members explained, rule by rule", async () => {
  const { user } = draw(signingIn(fakeAdministration()));
  await user.click(await screen.findByRole("tab", { name: "Findings" }));
  const table = await screen.findByRole("table", { name: "What members explained, rule by rule" });
  expect(rowsOf(table)).toEqual([["CLA-014", "1", "3"]]);
});

it("raises a query on a question, replies in a thread and closes it", async () => {
  const administration = fakeAdministration();
  administration.queries_ = [aThread()];
  const { container, user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("tab", { name: "Queries" }));
  const raise = within(await screen.findByRole("region", { name: "Raise a query" }));
  await user.selectOptions(raise.getByRole("combobox", { name: "Member" }), "Leeds");
  await user.click(raise.getByRole("combobox", { name: "About" }));
  await user.paste("cla.starts");
  await user.click(screen.getByRole("option", { name: "Children who started to be looked after" }));
  await user.type(raise.getByRole("textbox", { name: "Your query" }), "Are moves counted?");
  await user.click(raise.getByRole("button", { name: "Send to the member" }));
  expect(await raise.findByText("Sent. It is in the member's pane now.")).toBeVisible();
  const sent = { subject: "cla.starts", seen: null, words: "Are moves counted?" };
  expect(administration.done[0]).toMatchObject(["raise", cla, "E08000035", sent]);

  const thread = within(screen.getByRole("region", { name: "Query: Leeds: Children who started to be looked after" }));
  await user.type(thread.getByRole("textbox", { name: "Your reply" }), "Thank you.");
  await user.click(thread.getByRole("button", { name: "Send reply" }));
  expect(await violations(container)).toEqual([]);
  await user.click(thread.getByRole("button", { name: "Close this query" }));
  expect(await thread.findByRole("button", { name: "Open it again" })).toBeVisible();
  expect(administration.done.slice(1)).toMatchObject([
    ["reply", aThread().id, "E08000035", { words: "Thank you." }],
    ["query state", aThread().id, "closed"],
  ]);
});

it("sets the deadline and gives an extension, each with a day and a reason", async () => {
  const administration = fakeAdministration();
  const { container, user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("tab", { name: "Deadline" }));
  expect(await screen.findByText("Submissions are accepted until midnight of 9 Oct 2026.")).toBeVisible();
  const reason = "A new ledger.";
  const extend = within(screen.getByRole("form", { name: "Give an extension" }));
  await user.click(extend.getByRole("button", { name: "Give an extension" }));
  expect(administration.done).toEqual([]);
  fireEvent.change(extend.getByLabelText(/^Last day/), { target: { value: "2026-12-18" } });
  await user.type(extend.getByRole("textbox", { name: /^Reason/ }), `${reason}{Enter}`);
  expect(await screen.findByText("The member has until 18 Dec 2026.")).toBeVisible();
  const set = within(screen.getByRole("form", { name: "Set the deadline" }));
  fireEvent.change(set.getByLabelText(/^Last day/), { target: { value: "2026-12-04" } });
  await user.type(set.getByRole("textbox", { name: /^Reason/ }), `${reason}{Enter}`);
  expect(await screen.findByText("Submissions are accepted until midnight of 4 Dec 2026.")).toBeVisible();
  expect(administration.done).toEqual([
    ["extend", cla, "E09000010", { until: "2026-12-18", reason }],
    ["deadline", cla, { from: "2026-10-09", to: "2026-12-04", reason }],
  ]);
  expect(await violations(container)).toEqual([]);
});

it("lists people, and invites somebody with a code that is shown once; an administrator is for no member", async () => {
  const administration = fakeAdministration();
  const leeds = { code: "E08000035", name: "Leeds" };
  administration.people_ = [{ id: aThread().id, name: "Bo of Leeds", role: "contributor", member: leeds }];
  const { container, user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("tab", { name: "People" }));
  expect(rowsOf(await screen.findByRole("table", { name: "Who has which role" }))).toEqual([
    ["Bo of Leeds", "contributor", "Leeds", "Change"],
  ]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Member" }), "Leeds");
  await user.type(screen.getByRole("textbox", { name: "Whom it is for" }), "Finance");
  await user.click(screen.getByRole("button", { name: "Invite somebody" }));
  expect(await screen.findByRole("textbox", { name: "Invitation, which is not shown again" })).toHaveValue("ysi_code");
  expect(await violations(container)).toEqual([]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Role" }), "administrator");
  await user.click(screen.getByRole("button", { name: "Invite somebody" }));
  expect(administration.done).toEqual([
    ["invite", "cla", { role: "contributor", member: "E08000035", note: "Finance" }],
    ["invite", "cla", { role: "administrator", member: null, note: "Finance" }],
  ]);
});

it("gives a person another role, or removes them once that is confirmed; revokes an invitation", async () => {
  const administration = fakeAdministration();
  const leeds = { code: "E08000035", name: "Leeds" };
  const { id } = aThread();
  administration.people_ = [{ id, name: "Bo of Leeds", role: "contributor", member: leeds }];
  const times = { issuedAt: "2026-11-22T12:00:00.000Z", expiresAt: "2026-12-06T12:00:00.000Z" };
  const invitation = { id, role: "reader", member: leeds, note: "Finance", issuedBy: "Ada Byron", ...times } as const;
  administration.invitations_ = [{ ...invitation, state: "open" }];
  const { container, user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("tab", { name: "People" }));
  const opener = await screen.findByRole("button", { name: "Change the role of Bo of Leeds" });
  await user.click(opener);
  const panel = within(screen.getByRole("region", { name: "Change the role of Bo of Leeds" }));
  expect(panel.getByRole("heading", { name: "Change the role of Bo of Leeds" })).toHaveFocus();
  await user.click(panel.getByRole("button", { name: "Give this role" }));
  expect(administration.done).toEqual([]);
  await user.selectOptions(panel.getByRole("combobox", { name: "Role" }), "administrator");
  expect(await violations(container)).toEqual([]);
  await user.click(panel.getByRole("button", { name: "Give this role" }));
  expect(await screen.findByText("Bo of Leeds is administrator now.")).toBeVisible();

  await user.click(opener);
  await user.click(screen.getByRole("button", { name: "Remove from the club" }));
  expect(screen.getByText(/^Bo of Leeds can read and send nothing of this club any more/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove from the club" }));
  expect(await screen.findByText("Bo of Leeds is not in the club any more.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Revoke the invitation for Finance" }));
  expect(await screen.findByText("The invitation can no longer be accepted.")).toBeVisible();
  expect(rowsOf(screen.getByRole("table", { name: "Invitations" }))[0]?.[3]).toBe("revoked");
  expect(administration.done).toEqual([
    ["role", "cla", id, { role: "administrator", member: null }],
    ["remove", "cla", id],
    ["revoke", "cla", id],
  ]);
});

it("lets only approvers submit, once that is confirmed", async () => {
  const administration = fakeAdministration();
  const { user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("tab", { name: "People" }));
  await user.click(await screen.findByRole("button", { name: "Let only approvers submit" }));
  await user.click(screen.getByRole("button", { name: "Let only approvers submit" }));
  expect(await screen.findByRole("button", { name: "Let contributors submit too" })).toBeVisible();
  expect(administration.done).toEqual([["signed off by", cla, "approver"]]);
});

it("lets members join or leave, or says why not", async () => {
  const administration = fakeAdministration();
  administration.requests_ = [
    aRequest({ id: "1", member: { code: "E10000016", name: "Kent" }, words: "A new service." }),
    aRequest({ id: "2", kind: "leave" }),
  ];
  const { container, user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("tab", { name: "Joining and leaving" }));
  expect(await screen.findByText("A new service.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Accept: Kent" }));
  expect(screen.getByText(/^Kent will be asked from 2026-27 on\. Sam Hill becomes a contributor/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Accept: Kent" }));
  await user.click(await screen.findByRole("button", { name: "Refuse: Leeds" }));
  const refuse = screen.getByRole("button", { name: "Refuse: Leeds" });
  expect(refuse).toHaveAttribute("aria-disabled", "true");
  await user.type(screen.getByRole("textbox", { name: /^Why/ }), "The year has begun.");
  expect(await violations(container)).toEqual([]);
  await user.click(refuse);
  expect(administration.done).toEqual([
    ["decide", "1", true, null],
    ["decide", "2", false, "The year has begun."],
  ]);
  expect(rowsOf(await screen.findByRole("table", { name: "Decided before" })).map(([member]) => member)).toEqual([
    "Kent",
    "Leeds",
  ]);
});

it("shows to whom the club writes, and changes a member's contacts", async () => {
  const administration = fakeAdministration();
  const sam = { name: "Sam Hill", email: "sam@leeds.example" };
  administration.contacts_ = [
    { code: "E09000010", name: "Enfield", contacts: [] },
    { code: "E08000035", name: "Leeds", contacts: [sam] },
  ];
  const { container, user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("tab", { name: "Contacts" }));
  expect(await screen.findByText(/1 of 2 members has no contact yet/)).toBeVisible();
  expect(rowsOf(screen.getByRole("table", { name: "To whom the club writes" }))).toEqual([
    ["Enfield", ""],
    ["Leeds", "Sam Hill (sam@leeds.example)"],
  ]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Member" }), "Leeds");
  await user.click(screen.getByRole("button", { name: "Add a contact" }));
  const added = within(screen.getByRole("group", { name: "Contact 2" }));
  await user.type(added.getByRole("textbox", { name: "Name" }), "Jo Day");
  await user.click(screen.getByRole("button", { name: "Save these contacts" }));
  expect(administration.done).toEqual([]);
  await user.type(added.getByRole("textbox", { name: "E-mail address" }), "jo@leeds.example");
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Save these contacts" }));
  expect(await screen.findByText("Leeds has 2 contacts now.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove Sam Hill" }));
  await user.click(screen.getByRole("button", { name: "Save these contacts" }));
  expect(await screen.findByText("Leeds has 1 contact now.")).toBeVisible();
  const jo = { name: "Jo Day", email: "jo@leeds.example" };
  expect(administration.done).toEqual([
    ["contacts", "cla", "E08000035", [sam, jo]],
    ["contacts", "cla", "E08000035", [jo]],
  ]);
});

it("shows which questions members find unclear, in the questionnaire's words", async () => {
  const administration = fakeAdministration();
  const at = "2026-11-22T12:00:00.000Z";
  administration.feedback_ = [
    { question: "cla.starts", entries: [{ member: "E08000035", at, words: "Are moves counted?" }] },
  ];
  const { container, user } = draw(signingIn(administration));
  await user.click(await screen.findByRole("tab", { name: "Feedback" }));
  const question = within(await screen.findByRole("region", { name: "Children who started to be looked after" }));
  expect(question.getByText("Are moves counted?")).toBeVisible();
  expect(question.getByText("Leeds, 22 Nov 2026")).toBeVisible();
  expect(await violations(container)).toEqual([]);
});
