import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import type { AdministratorSignIn } from "../../src/actions/administrator-ports";
import { AdministratorScreen } from "../../src/taskpane/components/administrator/AdministratorScreen";
import { aRelease, cla, fakeAdministration, type FakeAdministration } from "./fake-administration";
import { violations } from "./violations";

jest.setTimeout(60_000);

/** Only rules that hide an element: jsdom draws nothing, and tries every rule on every element. */
const hidingRules = { unstable_filterCSSRule: (rule: string) => /display:\s*none|visibility:/.test(rule) };

function signingIn(administration: FakeAdministration, kept: string | null = "token"): AdministratorSignIn {
  return {
    kept: () => kept,
    forget: () => undefined,
    isTrial: async () => succeed(true),
    needsName: (text) => text.startsWith("ysi_"),
    withText: async (text) => (text === "bad" ? fail(problem("credential-refused")) : succeed("token")),
    tryOut: async (link) => (link === null ? fail(problem("sign-in-link-needed")) : succeed("token")),
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
  expect(await screen.findByText(/^That is no invitation and no access token/)).toBeVisible();
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
    ["Enfield", "not returned", "", "", "", "9 Oct 2026", "44", ""],
    [
      ...["Leeds", "returned", "2", "22 November 2026 at 12:00 GMT", "Bo of Leeds"],
      ...["27 Nov 2026 (extension)", "", "3"],
    ],
  ]);
  await user.click(within(table).getByRole("button", { name: "Leeds" }));
  expect(rowsOf(await screen.findByRole("table", { name: "Versions of Leeds" }))).toHaveLength(2);
  expect(await violations(container)).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Remind members without a return" }));
  await user.type(screen.getByRole("textbox", { name: /^What you add/ }), "Please send it.");
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
    ["Leeds", "cla.starts", "1 to 4 people", "cla.starts.rate"],
  ]);
  await user.click(screen.getByRole("button", { name: "What moved from release 1 to 2" }));
  expect(await screen.findByText("2 figures are not the same, 1,200 are.")).toBeVisible();
  expect(rowsOf(screen.getByRole("table", { name: "What moved from release 1 to 2" }))).toEqual([
    ["cla.starts.rate", "Leeds", "2025-26", "85", "86.5", "version 2 was submitted after version 1"],
    ["cla.starts.rate", "Enfield", "2025-26", "", "0", "no longer withheld"],
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
