import { act, screen, waitFor, within } from "@testing-library/react";
import { signInFirst } from "../../src/actions/sign-in-first";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { smallRelease } from "../support/small-release";
import { cla202526WithFaults } from "../domain/clubs/cla-2025-26-faults";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";
import { cla, fakeSession } from "./fake-session";

const signedOut = () => fakeFigures(fail(problem("not-signed-in")));

jest.setTimeout(60_000);

describe("the pane", () => {
  it("names the club, the release with its state and date, and the member", async () => {
    await drawPane();
    const header = screen.getByRole("banner");
    expect(within(header).getByRole("heading", { name: "Small club 2024-25" })).toBeVisible();
    expect(header).toHaveTextContent("Release 3 · DRAFT · 31 Jan 2026 · demonstration data");
    expect(header).toHaveTextContent("Leeds");
  });

  it("names what is open: the questionnaire under Check and on its sheets, the formula's club in Cell, else the chosen club", async () => {
    const { user, workbook } = await drawPane(fakeFigures(), fakeSession(cla202526WithFaults));
    const header = screen.getByRole("banner");
    expect(header).toHaveTextContent(/^Children Looked After 2025-26.*Leeds.*Questionnaire · not submitted yet$/);
    await user.click(screen.getByRole("tab", { name: "Compare" }));
    expect(header).toHaveTextContent(/^Small club 2024-25/);
    await user.click(screen.getByRole("tab", { name: "Cell" }));
    expect(header).toHaveTextContent(/^Small club 2024-25/);
    await act(() => workbook.select("", { head: ["Spend", "Children Looked After 2025-26, Leeds"] }));
    expect(header).toHaveTextContent(/^Children Looked After 2025-26.*Leeds/);
    await act(() => workbook.select('=CLUB.PEERMEDIAN("care.rate","all","2023-24")*2'));
    expect(header).toHaveTextContent(/^Small club 2023-24.*Release 3/);
  });

  it("says of a questionnaire for a demonstration year that it is one", async () => {
    const session = fakeSession(cla202526WithFaults);
    await drawPane(fakeFigures(), session);
    act(() => session.set({ club: { ...cla, demonstration: true } }));
    expect(screen.getByRole("banner")).toHaveTextContent(/Questionnaire · not submitted yet · demonstration data$/);
  });

  it("shows that figures are being fetched", async () => {
    const figures = fakeFigures();
    figures.current = () => new Promise(() => undefined);
    await drawPane(figures);
    expect(screen.getByLabelText("Fetching the club's figures…")).toBeInTheDocument();
  });

  it("says which kept figures are used when the service does not answer", async () => {
    const notice = problem("service-unreachable", { host: "localhost:3000" });
    await drawPane(fakeFigures(succeed({ ...asLeeds, notice })));
    expect(screen.getByRole("status")).toHaveTextContent("does not answer");
  });

  it("says why there are no figures, and tries again when asked", async () => {
    const figures = fakeFigures(fail(problem("service-unreachable", { host: "localhost:3000" })));
    const { user } = await drawPane(figures);
    expect(screen.getByText(/club service at localhost:3000 does not answer/)).toBeVisible();
    figures.answer = succeed(asLeeds);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("heading", { name: "Small club 2024-25" })).toBeVisible();
  });

  it("offers the user's clubs, and shows the chosen one", async () => {
    const figures = fakeFigures();
    const other = { ...smallRelease, stamp: { ...smallRelease.stamp, club: "other", clubLabel: "Other club" } };
    figures.clubs = async () =>
      succeed([
        { club: smallRelease.stamp.club, label: "Small club" },
        { club: "other", label: "Other club" },
      ]);
    figures.choose = async () => {
      figures.tell(succeed({ ...asLeeds, release: other }));
      return figures.answer;
    };
    const { user } = await drawPane(figures);
    const chooser = screen.getByRole("button", { name: "Show another club" });
    await user.click(chooser);
    expect(screen.getByRole("menuitemradio", { name: "Small club", checked: true })).toBeVisible();
    await user.click(screen.getByRole("menuitemradio", { name: "Other club", checked: false }));
    expect(screen.getByRole("heading", { name: "Other club 2024-25" })).toBeVisible();
    await user.click(chooser);
    expect(screen.getByRole("menuitemradio", { name: "Other club", checked: true })).toBeVisible();
  });

  it("says why another club cannot be shown, and keeps the present one", async () => {
    const figures = fakeFigures();
    figures.clubs = async () =>
      succeed([
        { club: smallRelease.stamp.club, label: "Small club" },
        { club: "other", label: "Other club" },
      ]);
    figures.choose = async () => fail(problem("service-unreachable", { host: "localhost:3000" }));
    const { user } = await drawPane(figures);
    await user.click(screen.getByRole("button", { name: "Show another club" }));
    await user.click(screen.getByRole("menuitemradio", { name: "Other club" }));
    expect(await screen.findByText(/does not answer/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Small club 2024-25" })).toBeVisible();
  });

  it("shows a new answer automatically", async () => {
    const { figures } = await drawPane();
    await act(async () => figures.tell(succeed({ ...asLeeds, own: "E10000016" })));
    expect(screen.getByRole("banner")).toHaveTextContent("Kent");
  });

  it("has five tabs, each of which says what it is for", async () => {
    const { user } = await drawPane();
    const words = screen.getAllByRole("tab").map((tab) => tab.querySelector(".fui-Tab__content")?.textContent);
    expect(words).toEqual(["Cell", "Check", "Compare", "Model", "Club"]);
    await user.click(screen.getByRole("tab", { name: "Model" }));
    expect(screen.getByRole("tab", { name: "Model" })).toHaveAttribute("aria-selected", "true");
    expect(await screen.findByText(/^Choose a scenario\./)).toBeVisible();
  });

  it("removes its request to choose in Compare when another tab is opened, and no other message", async () => {
    const { state, user } = await drawPane();
    act(() => state.ask("compare", "Choose an indicator."));
    expect(screen.getByText("Choose an indicator.")).toBeVisible();
    expect(screen.getByRole("tab", { name: "Compare" })).toHaveAttribute("aria-selected", "true");
    await user.click(screen.getByRole("tab", { name: "Check" }));
    expect(screen.queryByText("Choose an indicator.")).toBeNull();
    act(() => state.tell("error", "Unprotect the sheet."));
    await user.click(screen.getByRole("tab", { name: "Club" }));
    expect(screen.getByText("Unprotect the sheet.")).toBeVisible();
  });

  it("says what was done until another tab is opened", async () => {
    const { state, user } = await drawPane();
    await user.click(screen.getByRole("tab", { name: "Compare" }));
    act(() => state.tell("done", "The chart is on the sheet."));
    await user.click(screen.getByRole("tab", { name: "Compare" }));
    expect(screen.getByText("The chart is on the sheet.")).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Check" }));
    expect(screen.queryByText("The chart is on the sheet.")).toBeNull();
  });

  it("shows a ribbon button's message until it is dismissed", async () => {
    const { state, user } = await drawPane();
    act(() => state.tell("error", "Unprotect the sheet."));
    expect(screen.getByText("Unprotect the sheet.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText("Unprotect the sheet.")).toBeNull();
  });
});

describe("signing in", () => {
  it("offers the authorities to sign in as, and recalculates cells afterwards", async () => {
    const { user, workbook } = await drawPane(signedOut());
    expect(screen.queryAllByRole("tab")).toEqual([]);
    await user.type(screen.getByRole("combobox", { name: "Authority" }), "ke");
    await user.click(screen.getByRole("option", { name: "Kent" }));
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    expect(screen.getByRole("banner")).toHaveTextContent("Kent");
    expect(workbook.recalculated).toBe(1);
  });

  it("removes a ribbon button's request to sign in once that is done", async () => {
    const { user, state } = await drawPane(signedOut());
    act(() => state.tell("warning", signInFirst));
    await user.click(await screen.findByRole("button", { name: "Try as Leeds" }));
    expect(screen.queryByText(signInFirst)).toBeNull();
  });

  it("says in two sentences what this is, and that cells keep their figures until then", async () => {
    await drawPane(signedOut());
    expect(screen.getByText(/^Yardstick puts what other councils spend/)).toBeVisible();
    expect(screen.getByText(/^Once a year it also builds your club's questionnaire/)).toBeVisible();
    expect(screen.getByText(/cells keep the figures that the workbook was saved with/)).toBeVisible();
  });

  it("signs in with one click as the authority that the service suggests, and recalculates cells", async () => {
    const { user, workbook } = await drawPane(signedOut());
    await user.click(screen.getByRole("button", { name: "Try as Leeds" }));
    expect(screen.getByRole("banner")).toHaveTextContent("Leeds");
    expect(workbook.recalculated).toBe(1);
  });

  it("needs the link for that too", async () => {
    const figures = signedOut();
    figures.signIn = async () => fail(problem("sign-in-link-needed"));
    const { user } = await drawPane(figures);
    await user.click(screen.getByRole("button", { name: "Try as Leeds" }));
    expect(screen.getByText(/yours is missing or from an earlier start/)).toBeVisible();
    expect(linkField()).toBeVisible();
    expect(figures.answer.ok).toBe(false);
  });

  it("suggests nobody if the service doesn't", async () => {
    const figures = signedOut();
    figures.offer = succeed({ members: [{ code: "E10000016", name: "Kent" }] });
    await drawPane(figures);
    expect(screen.getByRole("combobox", { name: "Authority" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Try as/ })).toBeNull();
  });

  it("shows what an administrator does under Club, and signing in under the other tabs; until they sign out", async () => {
    const links: (string | null)[] = [];
    const figures = signedOut();
    const { administrator } = figures;
    figures.administrator = (link) => (links.push(link), administrator(link));
    const { user } = await drawPane(figures);
    expect(screen.queryByRole("tab", { name: "Club" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Try the administrator's part" }));
    expect(links).toEqual([null]);
    expect(await screen.findByRole("tab", { name: "Club" })).toHaveAttribute("aria-selected", "true");
    expect(await screen.findByRole("combobox", { name: "Club year" })).toHaveValue("cla 2025-26");
    expect(await screen.findByRole("table", { name: "Who has returned" })).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Compare" }));
    expect(await screen.findByRole("button", { name: "Try as Leeds" })).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Club" }));
    await user.click(await screen.findByRole("button", { name: "Sign out" }));
    expect(await screen.findByRole("button", { name: "Try as Leeds" })).toBeVisible();
    expect(screen.queryByRole("tab", { name: "Club" })).toBeNull();
  });

  it("has the same under Club beside the figures of a member, for somebody who is both", async () => {
    const figures = fakeFigures();
    const { user } = await drawPane(figures);
    await user.click(screen.getByRole("tab", { name: "Club" }));
    await screen.findByRole("button", { name: "Scrapbook" });
    expect(screen.queryByRole("button", { name: "Look after a club" })).toBeNull();
    figures.looksAfter = "yst_of_kim";
    act(() => figures.tell(succeed({ ...asLeeds })));
    await user.click(await screen.findByRole("button", { name: "Look after a club" }));
    expect(await screen.findByRole("combobox", { name: "Club year" })).toHaveValue("cla 2025-26");
    await user.click(screen.getByRole("button", { name: "Back to Club" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Look after a club" })).toHaveFocus());
  });

  it("needs the link for that as well", async () => {
    const figures = signedOut();
    figures.administrator = async () => fail(problem("sign-in-link-needed"));
    const { user } = await drawPane(figures);
    await user.click(screen.getByRole("button", { name: "Try the administrator's part" }));
    expect(linkField()).toBeVisible();
  });

  describe("as yourself", () => {
    const credential = () => screen.findByRole("textbox", { name: "Invitation or access token" });
    const name = () => screen.queryByRole("textbox", { name: "Your name" });
    /** A live service, which has no sign-in without a password. */
    const live = () => {
      const figures = signedOut();
      figures.offer = succeed(null);
      return figures;
    };

    it("is what a live service offers, and says who can invite you", async () => {
      await drawPane(live());
      expect(await credential()).toHaveAccessibleDescription(/Your club's administrator can invite you/);
      expect(screen.queryByRole("button", { name: "Sign in with your organisation's account" })).toBeNull();
      expect(screen.queryByRole("button", { name: "Use an invitation or access token" })).toBeNull();
    });

    it("can be chosen where the service is for trying out", async () => {
      const { user } = await drawPane(signedOut());
      await user.click(screen.getByRole("button", { name: "Use an invitation or access token" }));
      expect(await credential()).toBeVisible();
    });

    it("asks for a name with an invitation, and not with a token; then shows the figures", async () => {
      const given: string[][] = [];
      const figures = live();
      figures.personal = {
        ...figures.personal,
        withText: async (...texts) => {
          given.push(texts);
          figures.tell(succeed(asLeeds));
          return succeed({ isSignedIn: true, token: "yst_of_sam" });
        },
      };
      const { user, workbook } = await drawPane(figures);
      await user.type(await credential(), "yst_abc");
      expect(name()).toBeNull();
      await user.clear(await credential());
      await user.type(await credential(), "ysi_abc");
      await user.click(screen.getByRole("button", { name: "Sign in" }));
      expect(given).toEqual([]);
      await user.type(name()!, "Sam Carter");
      await user.click(screen.getByRole("button", { name: "Sign in" }));
      expect(given).toEqual([["ysi_abc", "Sam Carter"]]);
      expect(await screen.findByText(/not shown again.*: yst_of_sam$/)).toBeVisible();
      expect(screen.getByRole("banner")).toHaveTextContent("Leeds");
      expect(workbook.recalculated).toBe(1);
    });

    it("says why it failed, and keeps what was typed", async () => {
      const { user } = await drawPane(live());
      await user.type(await credential(), "yst_abc");
      await user.click(screen.getByRole("button", { name: "Sign in" }));
      expect(await screen.findByText(/isn.t a valid invitation or access token for this service/)).toBeVisible();
      expect(await credential()).toHaveValue("yst_abc");
    });

    it("offers your organisation's account where the service takes it", async () => {
      const figures = live();
      figures.personal = { ...figures.personal, hasAccounts: async () => succeed(true) };
      const { user } = await drawPane(figures);
      await user.click(await screen.findByRole("button", { name: "Sign in with your organisation's account" }));
      expect(await screen.findByText(/Your account could not be used \(user_cancelled\)/)).toBeVisible();
    });

    it("tells somebody who looks after a club their token once, and shows what they do", async () => {
      const figures = live();
      figures.personal = {
        ...figures.personal,
        withText: async () => {
          figures.looksAfter = "yst_of_kim";
          figures.tell(fail(problem("not-signed-in")));
          return succeed({ isSignedIn: false, token: "yst_of_kim" });
        },
      };
      const { user, workbook } = await drawPane(figures);
      await user.type(await credential(), "yst_of_kim");
      await user.click(screen.getByRole("button", { name: "Sign in" }));
      expect(await screen.findByText(/This is your access token.*yst_of_kim$/)).toBeVisible();
      expect(await screen.findByRole("combobox", { name: "Club year" })).toBeVisible();
      expect(workbook.recalculated).toBe(0);
    });
  });

  it("keeps how others can reach the user while they consent, and nothing after that", async () => {
    const { user, contact, container } = await drawPane();
    await user.click(screen.getByRole("tab", { name: "Club" }));
    await user.click(await screen.findByText("How others can reach you"));
    const email = await screen.findByRole("textbox", { name: "E-mail address" });
    expect(email).toBeDisabled();
    const consent = screen.getByRole("checkbox", { name: "The others of my clubs may see this" });
    await user.click(consent);
    await user.type(email, " sam@leeds.example");
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved. The others of your clubs can see it now.")).toBeVisible();
    expect(contact.kept).toEqual({ consent: true, email: "sam@leeds.example", phone: null });
    await user.click(consent);
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved. Nothing of this is kept.")).toBeVisible();
    expect([contact.kept.email, email]).toEqual([null, expect.objectContaining({ value: "" })]);
  });

  it("does not show or keep for another authority what was typed about how to reach the user", async () => {
    const { user, figures } = await drawPane();
    await user.click(screen.getByRole("tab", { name: "Club" }));
    await user.click(await screen.findByText("How others can reach you"));
    await user.click(await screen.findByRole("checkbox", { name: "The others of my clubs may see this" }));
    await user.type(screen.getByRole("textbox", { name: "E-mail address" }), "sam@leeds.example");
    await act(async () => figures.tell(succeed({ ...asLeeds, own: "E10000016" })));
    expect(await screen.findByRole("textbox", { name: "E-mail address" })).toHaveValue("");
  });

  it("does nothing until an authority is chosen", async () => {
    const { user, figures } = await drawPane(signedOut());
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    expect(figures.answer.ok).toBe(false);
  });

  it("says why signing in failed", async () => {
    const figures = signedOut();
    figures.signIn = async () => fail(problem("service-refused", { status: 403, detail: "not from here." }));
    const { user } = await drawPane(figures);
    await user.click(screen.getByRole("combobox", { name: "Authority" }));
    await user.click(screen.getByRole("option", { name: "Leeds" }));
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    expect(screen.getByText(/refused the request \(403\): not from here/)).toBeVisible();
  });

  const linkField = () => screen.queryByRole("textbox", { name: "Link from npm start" });
  const choose = async (user: Awaited<ReturnType<typeof drawPane>>["user"]) => {
    await user.click(screen.getByRole("combobox", { name: "Authority" }));
    await user.click(screen.getByRole("option", { name: "Leeds" }));
  };

  it("does not ask for a link if the opened one is accepted", async () => {
    const given: (string | null)[] = [];
    const figures = signedOut();
    const { signIn } = figures;
    figures.signIn = (member, link) => (given.push(link), signIn(member, link));
    const { user } = await drawPane(figures);
    await choose(user);
    expect(linkField()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    expect(given).toEqual([null]);
  });

  it("asks for the link if none was opened, as in Excel, and signs in with the pasted one", async () => {
    const given: (string | null)[] = [];
    const figures = signedOut();
    const { signIn } = figures;
    figures.hasSignInLink = () => false;
    figures.signIn = (member, link) => (given.push(link), signIn(member, link));
    const { user } = await drawPane(figures);
    await choose(user);
    const link = "https://localhost:3000/workbench#sign-in=abc";
    expect(linkField()).toHaveAccessibleDescription(/Paste the link that npm start printed/);
    await user.click(linkField()!);
    await user.paste(link);
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    expect(given).toEqual([link]);
    expect(screen.getByRole("banner")).toHaveTextContent("Leeds");
  });

  it("asks for the new link if its own is from an earlier start, and keeps the chosen authority", async () => {
    const figures = signedOut();
    const { signIn } = figures;
    figures.signIn = async () => fail(problem("sign-in-link-needed"));
    const { user } = await drawPane(figures);
    await choose(user);
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    expect(screen.getByText(/yours is missing or from an earlier start/)).toBeVisible();
    figures.signIn = signIn;
    await user.click(linkField()!);
    await user.paste("https://localhost:3000/workbench#sign-in=new");
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    expect(screen.getByRole("banner")).toHaveTextContent("Leeds");
  });

  it("says why the authorities could not be listed", async () => {
    const figures = signedOut();
    figures.offer = fail(problem("service-unreachable", { host: "localhost:3000" }));
    await drawPane(figures);
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });
});

describe("Club", () => {
  async function openClub() {
    const drawn = await drawPane();
    await drawn.user.click(screen.getByRole("tab", { name: "Club" }));
    await screen.findByRole("button", { name: "Refresh" });
    return drawn;
  }

  it("shows the licence, refreshes and recalculates", async () => {
    const { user, workbook, figures } = await openClub();
    expect(screen.getByText("Free to use.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    expect([figures.refreshed, workbook.recalculated]).toEqual([1, 1]);
    expect(screen.getByText(/Recalculated with Release 3/)).toBeVisible();
  });

  it("signs out", async () => {
    const { user } = await openClub();
    await user.click(screen.getByRole("button", { name: "Sign out" }));
    expect(await screen.findByRole("button", { name: "Sign in" })).toBeVisible();
  });
});
