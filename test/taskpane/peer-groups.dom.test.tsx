import { act, screen, waitFor, within } from "@testing-library/react";
import type { StoredGroup } from "../../src/domain/peers/saved-group";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { fakePeerGroups, storedGroup } from "../actions/peer-groups/fake-peer-groups";
import { fetchOrder } from "../../src/taskpane/fetch-order";
import { drawPane, figureOf } from "./draw-pane";

jest.setTimeout(60_000);

const [leeds, kent, bristol, stHelens] = ["E08000035", "E10000016", "E06000023", "E08000013"] as const;
const ours = storedGroup("Our group", [kent, bristol]);
const away = problem("service-unreachable", { host: "club.example" });
const recipe = {
  characteristics: [{ indicator: "care.rate", year: "2023-24", weight: 1 }],
  releases: [{ club: "small", version: 2 }],
  n: 2,
};
const alike = storedGroup("Like us", [bristol, stHelens], { made: { kind: "similar", recipe } });

/** Draws the pane with these saved groups; changes on the service reach the pane as in the add-in. */
async function start(...stored: readonly StoredGroup[]) {
  const figures = fakeFigures(succeed({ ...asLeeds, savedGroups: stored }));
  const peerGroups = fakePeerGroups(...stored);
  peerGroups.changed = (savedGroups) => figures.tell(succeed({ ...asLeeds, savedGroups }));
  return drawPane(figures, undefined, undefined, peerGroups);
}

/** The same, with the page of peer groups open. */
async function open(...stored: readonly StoredGroup[]) {
  const drawn = await start(...stored);
  await drawn.user.click(screen.getByRole("button", { name: "Peer groups" }));
  await screen.findByRole("heading", { name: "Peer groups" });
  await waitFor(() => expect(screen.queryByLabelText(/^Fetching/)).toBeNull());
  return drawn;
}

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole("checkbox", { name });
const told = (text: string | RegExp) => screen.findByText(text);

describe("the groups to compare with", () => {
  it("are listed by who made them, including saved ones, and a saved one can be chosen", async () => {
    const { user } = await start(ours);
    const chooser = screen.getByLabelText("Compare with");
    const headings = [...chooser.querySelectorAll("optgroup")].map(({ label }) => label);
    expect(headings).toEqual(["Suggested", "By characteristics", "Saved by your authority"]);
    await user.selectOptions(chooser, "Our group");
    expect(screen.getByRole("table", { name: "Figures of the 2 authorities in Our group, 2024-25" })).toBeVisible();
    expect(figureOf("Median")).toBe("£700 a week");
    expect(screen.getByText('=CLUB.PEERMEDIAN("care.weekly-cost","Our group","2024-25")')).toBeVisible();
  });

  it("are named by id in formulas after they were renamed, so that formulas still find them", async () => {
    const { user } = await start({ ...ours, label: "Renamed" });
    await user.selectOptions(screen.getByLabelText("Compare with"), "Renamed");
    expect(screen.getByText('=CLUB.PEERMEDIAN("care.weekly-cost","ourgroup","2024-25")')).toBeVisible();
  });

  it("can be used in a chart", async () => {
    const { user, workbook } = await start(ours);
    await user.selectOptions(screen.getByLabelText("Compare with"), "Our group");
    await user.click(press("Insert chart"));
    expect(workbook.charts.get("Yardstick_chart_1")).toMatchObject({ parameters: { peers: "Our group" } });
  });

  it("say who is in them and how they were made", async () => {
    const { user } = await start(ours);
    await user.click(screen.getByText("Who is in this group, and why: 3 authorities"));
    const members = await screen.findByRole("table", { name: "Members of the group" });
    expect(screen.getByText("As published: made up.")).toBeVisible();
    expect(
      within(members)
        .getAllByRole("rowheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Kent", "Bristol, City of", "St. Helens"]);
    await user.selectOptions(screen.getByLabelText("Compare with"), "Our group");
    expect(screen.getByText("Picked by hand, and saved by your authority.")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Compare with"), "All members");
    expect(screen.getByText("Every authority in Small club.")).toBeVisible();
    expect(within(members).getByText("Leeds (you)")).toBeVisible();
  });

  it("say by which characteristics similar ones were found", async () => {
    const { user } = await start(alike);
    await user.selectOptions(screen.getByLabelText("Compare with"), "Like us");
    await user.click(screen.getByText(/^Who is in this group/));
    expect(await screen.findByText("Rate of care, 2023-24, weight 1")).toBeVisible();
    expect(screen.getByText(/the 2 nearest, from Small club release 2, by:/)).toBeVisible();
  });

  it("are in the list as written if a formula named them", async () => {
    const { state } = await start();
    act(() => state.choose({ indicator: "care.weekly-cost", peers: "neighbours:Kent", year: "2024-25" }));
    expect(screen.getByLabelText("Compare with")).toHaveDisplayValue("neighbours:Kent");
    expect(screen.getByRole("table", { name: /^Figures of .*statistical neighbours of Kent/ })).toBeVisible();
  });

  it("fetch the characteristics for similar ones, and say why if these can't be loaded", async () => {
    const { user, figures } = await start();
    figures.withIndicator = async () => fail(away);
    await user.selectOptions(screen.getByLabelText("Compare with"), "Similar authorities");
    expect(await told(away.message)).toBeVisible();
    figures.withIndicator = async () => fail(problem("unknown-indicator", { given: "ctx", suggestion: null }));
    await user.click(press("Try again"));
    // Said once, also after what stands out was looked for in that group.
    await act(() => fetchOrder.afterwards());
    await waitFor(() => expect(screen.queryByLabelText("Looking for what stands out…")).toBeNull());
    expect(await told(/none of your clubs has/)).toBeVisible();
  });
});

describe("the list of saved groups", () => {
  it("says what to do while there is none, and goes back to the page before", async () => {
    const { user } = await open();
    expect(screen.getByText(/has saved no peer group yet/)).toBeVisible();
    expect(press("Back to Compare")).toHaveFocus();
    await user.click(press("Back to Compare"));
    expect(press("Peer groups")).toHaveFocus();
  });

  it("says what each is and who saved it", async () => {
    await open(ours, alike);
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items[0]).toMatch(/^Like us2 authorities, similar by characteristics. Saved by Bo Birch on 2 Mar 2026/);
    expect(items[1]).toMatch(/^Our group2 authorities, picked. Saved by Bo Birch on 2 Mar 2026/);
  });

  it("compares with a group", async () => {
    const { user } = await open(ours);
    await user.click(press("Compare with it: Our group"));
    expect(screen.getByRole("table", { name: /^Figures of the 2 authorities in Our group/ })).toBeVisible();
  });

  it("deletes after asking in place, and restores", async () => {
    const { user, peerGroups, workbook } = await open(ours);
    await user.click(press("Delete: Our group"));
    expect(screen.getByRole("alert")).toHaveTextContent(/Delete "Our group" for everyone in your authority\?/);
    await user.click(press("Keep it"));
    expect(peerGroups.stored).toHaveLength(1);
    await waitFor(() => expect(press("Delete: Our group")).toHaveFocus());
    await user.click(press("Delete: Our group"));
    await user.click(press("Delete it"));
    expect(await told('"Our group" is deleted.')).toBeVisible();
    expect([peerGroups.stored, workbook.recalculated]).toEqual([[], 1]);
    expect(press("Undo")).toHaveFocus();
    await user.click(press("Undo"));
    expect(await told('"Our group" is restored.')).toBeVisible();
    expect(press("New group")).toHaveFocus();
    expect(peerGroups.stored).toMatchObject([{ id: ours.id, label: "Our group", members: ours.members }]);
  });

  it("compares with the usual group again after the chosen one is deleted", async () => {
    const { user } = await start(ours);
    await user.selectOptions(screen.getByLabelText("Compare with"), "Our group");
    await user.click(press("Peer groups"));
    await user.click(await screen.findByRole("button", { name: "Delete: Our group" }));
    await user.click(press("Delete it"));
    await told('"Our group" is deleted.');
    await user.click(press("Back to Compare"));
    expect(screen.getByLabelText("Compare with")).toHaveDisplayValue("Statistical neighbours");
  });

  it("does not delete a group that somebody else changed, and shows it as it is now", async () => {
    const { user, peerGroups } = await open(ours);
    peerGroups.stored = [{ ...ours, version: 2, members: [kent], savedBy: "Cy Cedar" }];
    await user.click(press("Delete: Our group"));
    await user.click(press("Delete it"));
    expect(await told(/was changed by somebody else in the meantime, so it was not deleted/)).toBeVisible();
    expect(screen.getByRole("listitem")).toHaveTextContent("1 authority, picked. Saved by Cy Cedar");
  });

  it("shows the kept groups while the service does not answer, and tries again", async () => {
    const { user, peerGroups } = await start(ours);
    peerGroups.problem = away;
    await user.click(press("Peer groups"));
    expect(await told(away.message)).toBeVisible();
    expect(press("Compare with it: Our group")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Delete/ })).toBeNull();
    peerGroups.problem = null;
    await user.click(press("Try again"));
    expect(await screen.findByRole("button", { name: "Delete: Our group" })).toBeVisible();
  });
});

describe("a group of picked authorities", () => {
  it("is made, saved, and chosen at once, with the keyboard only", async () => {
    const { user, peerGroups, workbook } = await open();
    const go = async (name: string, role = "button") => act(async () => screen.getByRole(role, { name }).focus());
    await go("New group");
    await user.keyboard("{Enter}");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
    await user.keyboard("Our group");
    await go("Kent", "checkbox");
    await user.keyboard(" ");
    await go("Bristol, City of", "checkbox");
    await user.keyboard(" ");
    await go("Save group");
    await user.keyboard("{Enter}");
    expect(await told('"Our group" is saved with 2 authorities. In formulas, write "Our group".')).toBeVisible();
    expect(peerGroups.stored).toMatchObject([
      { id: "ourgroup", label: "Our group", members: [kent, bristol], made: { kind: "picked" }, version: 1 },
    ]);
    expect(workbook.recalculated).toBe(1);
    expect(press("Compare with it")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("table", { name: "Figures of the 2 authorities in Our group, 2024-25" })).toBeVisible();
  });

  it("is found by words, and says how many are chosen and shown", async () => {
    const { user } = await open();
    await user.click(press("New group"));
    expect(box("Leeds (you)")).not.toBeChecked();
    await user.type(screen.getByRole("searchbox", { name: "Find an authority" }), "of bris");
    expect(screen.getByText("0 chosen. 1 authority shown.")).toBeVisible();
    await user.click(press("Choose all shown"));
    expect(box("Bristol, City of")).toBeChecked();
    await user.type(screen.getByRole("searchbox"), "zz");
    expect(screen.getByText(/No authorities match/)).toBeVisible();
    await user.clear(screen.getByRole("searchbox"));
    await user.click(box("Show only those chosen"));
    expect(screen.getByText("1 chosen. 1 authority shown.")).toBeVisible();
    await user.click(press("Choose none"));
    expect(screen.getByText("0 chosen. 0 authorities shown.")).toBeVisible();
  });

  it("keeps a member that is not in this club, and names it", async () => {
    const { user, peerGroups } = await open({ ...ours, members: [kent, "E07000999"] });
    await user.click(press("Change: Our group"));
    expect(box("E07000999 (not in this club)")).toBeChecked();
    await user.click(box("Leeds (you)"));
    await user.click(press("Save group"));
    await told(/is saved with 3 authorities/);
    expect(peerGroups.stored).toMatchObject([{ members: [kent, "E07000999", leeds], version: 2 }]);
  });

  it("is not saved without a name and a member, and says so beside each", async () => {
    const { user, peerGroups } = await open(ours);
    await user.click(press("New group"));
    await user.click(press("Save group"));
    const name = screen.getByRole("textbox", { name: "Name" });
    expect(name).toHaveFocus();
    expect(name).toBeInvalid();
    expect(name).toHaveAccessibleDescription(/Give the group a name/);
    expect(screen.getByText("Choose at least one authority.")).toBeVisible();
    await user.type(name, "our GROUP");
    expect(name).toHaveAccessibleDescription(/another group of this name/);
    await user.clear(name);
    await user.type(name, "Kent");
    expect(name).toHaveAccessibleDescription(/the name of an authority/);
    await user.click(press("Save group"));
    expect(peerGroups.stored).toEqual([ours]);
  });

  it("is renamed, and inserted formulas still find it", async () => {
    const { user, peerGroups } = await open(ours);
    await user.click(press("Change: Our group"));
    const name = screen.getByRole("textbox", { name: "Name" });
    await user.clear(name);
    await user.type(name, "Northern cities");
    expect(name).toHaveAccessibleDescription(/already use "Our group" will still find the group/);
    await user.click(press("Save group"));
    expect(await told(/"Northern cities" is saved with 2 authorities. In formulas, write "ourgroup"/)).toBeVisible();
    expect(peerGroups.stored).toMatchObject([{ id: "ourgroup", label: "Northern cities", version: 2 }]);
  });

  it("is not saved to another authority that somebody has signed in for in another workbook", async () => {
    const { user, peerGroups } = await open();
    await user.click(press("New group"));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Our group");
    await user.click(box("Kent"));
    peerGroups.signedInElsewhere = kent;
    await user.click(press("Save group"));
    expect(await told(/You are signed in for E10000016 now.* Nothing was sent\./)).toBeVisible();
    expect(peerGroups.stored).toEqual([]);
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Our group");
    peerGroups.signedInElsewhere = leeds;
    await user.click(press("Save group"));
    await told(/is saved with 1 authority/);
    expect(peerGroups.stored).toMatchObject([{ label: "Our group" }]);
  });

  it("loses nothing typed if the service does not answer, and is saved when it does", async () => {
    const { user, peerGroups } = await open();
    await user.click(press("New group"));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Our group");
    await user.click(box("Kent"));
    peerGroups.problem = away;
    await user.click(press("Save group"));
    expect(await told(/does not answer.*What you typed is kept here/)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Club" }));
    await user.click(screen.getByRole("tab", { name: "Compare" }));
    expect(await screen.findByRole("textbox", { name: "Name" })).toHaveValue("Our group");
    expect(box("Kent")).toBeChecked();
    peerGroups.problem = null;
    await user.click(press("Save group"));
    expect(await told(/is saved with 1 authority/)).toBeVisible();
    await user.click(press("New group"));
    expect(screen.queryByText(/is saved with/)).toBeNull();
  });

  it("is not shown to a user who signs in for another authority, and is there again for its own", async () => {
    const { user, figures } = await open();
    await user.click(press("New group"));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Ours");
    await act(async () => figures.tell(succeed({ ...asLeeds, own: kent })));
    expect(await screen.findByRole("button", { name: "New group" })).toBeVisible();
    expect(screen.queryByRole("textbox", { name: "Name" })).toBeNull();
    await act(async () => figures.tell(succeed(asLeeds)));
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Ours");
  });

  it("asks before discarding what was typed, but not if nothing was", async () => {
    const { user } = await open(ours);
    await user.click(press("Change: Our group"));
    await user.click(press("Cancel"));
    expect(screen.getByRole("heading", { name: "Peer groups" })).toBeVisible();
    await user.click(press("New group"));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "X");
    await user.click(press("Cancel"));
    expect(screen.getByText("What you typed will be lost.")).toBeVisible();
    await user.click(press("Keep editing"));
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("X");
    await user.click(press("Cancel"));
    await user.click(press("Discard it"));
    expect(screen.getByRole("heading", { name: "Peer groups" })).toBeVisible();
  });

  it("says that it is saved even if Excel still shows the old figures", async () => {
    const { user, workbook, peerGroups } = await open();
    workbook.refusal = "a cell is being edited.";
    await user.click(press("New group"));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Our group");
    await user.click(box("Kent"));
    await user.click(press("Save group"));
    expect(await told(/is saved.*still shows the old figures: .*a cell is being edited/)).toBeVisible();
    expect(peerGroups.stored).toHaveLength(1);
  });
});

describe("a group that somebody else changed meanwhile", () => {
  const theirs = { ...ours, label: "Their group", members: [kent, stHelens], version: 2, savedBy: "Cy Cedar" };
  const clash = async (now: readonly StoredGroup[]) => {
    const drawn = await open(ours);
    const { user, peerGroups } = drawn;
    await user.click(press("Change: Our group"));
    await user.click(box("Leeds (you)"));
    peerGroups.stored = now;
    await user.click(press("Save group"));
    await screen.findByRole("region", { name: "Changed by somebody else" });
    return drawn;
  };
  const row = (name: string) =>
    within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
      .getAllByRole("cell")
      .map((cell) => cell.textContent);

  it("shows both beside each other, and saves mine if I choose so", async () => {
    const { user, peerGroups } = await clash([theirs]);
    expect(screen.getByText(/Cy Cedar saved this group on 2 March 2026 at 09:00 GMT/)).toBeVisible();
    expect(row("Name")).toEqual(["Our group", "Their group"]);
    expect(row("Members")).toEqual(["3", "2"]);
    expect(row("Only in this one")).toEqual(["Bristol, City of; Leeds", "St. Helens"]);
    expect(screen.getByText("1 authority in both.")).toBeVisible();
    await user.click(press("Save mine over theirs"));
    await told(/"Our group" is saved with 3 authorities/);
    expect(peerGroups.stored).toMatchObject([{ label: "Our group", members: [kent, bristol, leeds], version: 3 }]);
  });

  it("keeps theirs if I choose so", async () => {
    const { user, peerGroups } = await clash([theirs]);
    await user.click(press("Keep theirs"));
    expect(await told(/"Their group" is as your colleague saved it/)).toBeVisible();
    expect(peerGroups.stored).toEqual([theirs]);
    expect(press("Change: Their group")).toBeVisible();
  });

  it("goes back to mine, with all that was typed", async () => {
    const { user } = await clash([theirs]);
    await user.click(press("Keep changing mine"));
    expect(box("Leeds (you)")).toBeChecked();
  });

  it("can be saved again after it was deleted, or stay deleted", async () => {
    const { user, peerGroups } = await clash([]);
    expect(screen.getByText(/Somebody deleted this group/)).toBeVisible();
    await user.click(press("Save mine again"));
    await told(/is saved with 3 authorities/);
    expect(peerGroups.stored).toMatchObject([{ id: "ourgroup", version: 1 }]);
  });
});

describe("a group of similar authorities", () => {
  /** The small release has no characteristics of the context club: its own indicators stand in. */
  async function similar(own: string = leeds) {
    const drawn = await open();
    const { user } = drawn;
    act(() => drawn.figures.tell(succeed({ ...asLeeds, own })));
    await user.click(press("New group"));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Like us");
    await user.click(screen.getByRole("radio", { name: /^Find those similar to / }));
    const part = await screen.findByRole("region", { name: "Characteristics" });
    for (const remove of within(part).getAllByRole("button", { name: /^Remove:/ })) await user.click(remove);
    return drawn;
  }
  const add = async ({ user }: Awaited<ReturnType<typeof similar>>, words: string, option: string) => {
    await user.type(screen.getByRole("combobox", { name: "Add a characteristic" }), words);
    await user.click(screen.getByRole("option", { name: option }));
  };
  const preview = () => within(screen.getByRole("region", { name: "Preview" }));
  const found = () =>
    preview()
      .getAllByRole("listitem")
      .map((item) => item.querySelector("summary")?.textContent);

  it("starts with the usual characteristics, and says that it needs at least one", async () => {
    const drawn = await open();
    await drawn.user.click(press("New group"));
    await drawn.user.click(screen.getByRole("radio", { name: /similar to Leeds/ }));
    expect(await screen.findByRole("group", { name: "ctx.population.0-17" })).toBeVisible();
    expect(screen.getAllByRole("spinbutton", { name: "Weight" })).toHaveLength(5);
    for (const remove of screen.getAllByRole("button", { name: /^Remove:/ })) await drawn.user.click(remove);
    expect(screen.getByText("Add at least one characteristic.")).toBeVisible();
    await drawn.user.click(press("Back to the usual ones"));
    expect(screen.getAllByRole("spinbutton", { name: "Weight" })).toHaveLength(5);
  });

  it("is found at once, in order, with the farthest at 1, and explained; and saved with its recipe", async () => {
    const drawn = await similar();
    const { user, peerGroups } = drawn;
    await add(drawn, "rate of", "Rate of care");
    // Rates of 2023-24: Leeds 21.3, Bristol 21.3, Kent 21.6, St Helens 30.0, Nowhere 10.0, the farthest.
    expect(found()).toEqual([
      "1Bristol, City ofdistance 0.00",
      "2Kentdistance 0.03",
      "3St. Helensdistance 0.77",
      "4Nowhere & Anywheredistance 1.00",
    ]);
    expect(preview().getByRole("status")).toHaveTextContent(
      "Only 4 of the 15 asked for can be compared. 1 authority could not be compared.",
    );
    await user.click(preview().getByText("St. Helens"));
    // By hand: the standard deviation of the five is 7.33 and 30.0 − 21.3 = 8.7 is 1.2 of it (sample) or 1.35 (population).
    expect(
      preview().getByText(/^30.0%, you 21.3%: 1.\d\d standard deviations above; 100% of the distance/),
    ).toBeVisible();
    await user.click(preview().getByText("1 authority could not be compared"));
    expect(preview().getByText("Rate of care, 2023-24: this release has no figure for it")).toBeVisible();
    const n = screen.getByRole("spinbutton", { name: "How many" });
    await user.clear(n);
    await user.type(n, "2");
    expect(found()).toHaveLength(2);
    await user.click(press("Save group"));
    await told(/"Like us" is saved with 2 authorities/);
    expect(peerGroups.stored).toMatchObject([
      {
        id: "likeus",
        members: [bristol, kent],
        made: {
          kind: "similar",
          recipe: {
            characteristics: [{ indicator: "care.rate", year: "2023-24", weight: 1 }],
            releases: [{ club: "small", version: 3 }],
            n: 2,
          },
        },
      },
    ]);
  });

  it("counts a characteristic by its weight, for the chosen year", async () => {
    const drawn = await similar();
    const { user } = drawn;
    await add(drawn, "rate of", "Rate of care");
    await add(drawn, "weekly", "Care: weekly cost");
    const cost = within(screen.getByRole("group", { name: "Care: weekly cost" }));
    await user.selectOptions(cost.getByLabelText("Year"), "2020-21");
    expect(preview().getByRole("status")).toHaveTextContent(
      "Only 1 of the 15 asked for can be compared. 4 authorities",
    );
    const weight = cost.getByRole("spinbutton", { name: "Weight" });
    await user.clear(weight);
    expect(weight).toBeInvalid();
    expect(weight).toHaveAccessibleDescription("A number above 0");
    expect(screen.getByText(/Fix what is marked above/)).toBeVisible();
    await user.click(press("Save group"));
    expect(drawn.peerGroups.stored).toEqual([]);
    await user.type(weight, "2.5");
    expect(found()).toEqual(["1Kentdistance 1.00"]);
  });

  it("can be continued by picking", async () => {
    const drawn = await similar();
    await add(drawn, "rate of", "Rate of care");
    await drawn.user.click(press("Pick from these by hand"));
    expect(box("St. Helens")).toBeChecked();
    expect(box("Leeds (you)")).not.toBeChecked();
    expect(screen.getByText("4 chosen. 6 authorities shown.")).toBeVisible();
  });

  it("says who would join and leave when it is found again with newer figures", async () => {
    const { user } = await open(alike);
    await user.click(press("Change: Like us"));
    await screen.findByRole("region", { name: "Preview" });
    expect(preview().getByText("Would join the group").nextElementSibling).toHaveTextContent(/^Kent$/);
    expect(preview().getByText("Would leave the group").nextElementSibling).toHaveTextContent(/^St. Helens$/);
  });

  it("says if the user's authority lacks a characteristic", async () => {
    const drawn = await similar(stHelens);
    await add(drawn, "weekly", "Care: weekly cost");
    expect(await told(/St. Helens has no figure for Care: weekly cost in 2024-25: suppressed/)).toBeVisible();
    expect(screen.queryByRole("region", { name: "Preview" })).toBeNull();
    await drawn.user.click(press("Save group"));
    expect(drawn.peerGroups.stored).toEqual([]);
  });

  it("says that the characteristics cannot be fetched, and fetches them again", async () => {
    const { user, figures } = await open();
    const { withIndicator } = figures;
    figures.withIndicator = async () => fail(away);
    await user.click(press("New group"));
    await user.click(screen.getByRole("radio", { name: /similar to Leeds/ }));
    expect(await told(away.message)).toBeVisible();
    figures.withIndicator = withIndicator;
    await user.click(press("Try again"));
    expect(await screen.findByRole("region", { name: "Characteristics" })).toBeVisible();
  });
});
