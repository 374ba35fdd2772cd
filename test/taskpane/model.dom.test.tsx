import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { shippedRelease } from "../support/shipped-release";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

const { release, value } = shippedRelease("section-251");
const own = (indicator: string) => value("Leeds", indicator, "2024-25").value;
const children = Number(own("cla.children-looked-after")).toLocaleString("en-GB");
const leeds = () => fakeFigures(succeed({ ...asLeeds, release, own: "E08000035" }));

async function openModel(title: string) {
  const figures = leeds();
  const drawn = await drawPane(figures);
  await drawn.user.click(await screen.findByRole("tab", { name: "Model" }));
  await drawn.user.click(await screen.findByRole("button", { name: title }));
  await screen.findByRole("button", { name: "Back to Model" });
  return { ...drawn, figures };
}

const answer = () => screen.getByRole("table", { name: "The answer" });

test("a scenario begins with one's own published figures and the group's, and the answer follows what is typed", async () => {
  const { user, container, scenarios } = await openModel("Looked after at peers' rate");
  expect(screen.getByRole("button", { name: "Back to Model" })).toHaveFocus();
  const count = screen.getByRole("textbox", { name: "Children looked after on 31 March" });
  expect(count).toHaveValue(children);
  expect(count).toHaveAccessibleDescription(/From CLUB\.VALUE\("cla\.children-looked-after",,"2024-25"\)/);
  expect(await violations(container)).toEqual([]);
  const before = answer().textContent;

  await user.clear(count);
  expect(screen.queryByRole("table", { name: "The answer" })).toBeNull();
  expect(screen.getByText("One figure is missing or can't be used: see below.", { selector: "p" })).toBeVisible();
  expect(count).toHaveAccessibleDescription(/Fill this in\./);
  await user.type(count, "about 900");
  expect(count).toHaveAccessibleDescription(/Give a number, such as 1,234\.50\./);
  await user.clear(count);
  await user.type(count, "1,500");
  expect(answer().textContent).not.toBe(before);
  expect(within(screen.getByRole("table", { name: "What matters most" })).getAllByRole("row")).toHaveLength(5);
  expect(screen.getByText("1,425 to 1,575: 5% less and more")).toBeVisible();

  // What was typed stays while another tab or scenario is looked at.
  await user.click(screen.getByRole("tab", { name: "Compare" }));
  await user.click(screen.getByRole("tab", { name: "Model" }));
  expect(screen.getByRole("textbox", { name: "Children looked after on 31 March" })).toHaveValue("1,500");
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  expect(screen.getByRole("button", { name: "Looked after at peers' rate" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Looked after at peers' rate" }));
  expect(screen.getByRole("textbox", { name: "Children looked after on 31 March" })).toHaveValue("1,500");

  const name = screen.getByRole("textbox", { name: "Name of the sheet" });
  await user.clear(name);
  await user.type(name, "Rate: high");
  expect(screen.getByRole("button", { name: "Put it into the workbook" })).toHaveAttribute("aria-disabled", "true");
  await user.clear(name);
  await user.type(name, "Rate, high");
  await user.click(screen.getByRole("button", { name: "Put it into the workbook" }));
  expect(await screen.findByText(/^The sheet Rate, high is in the workbook\./)).toBeVisible();
  const [sheet] = scenarios.added;
  const inputs = sheet!.cells.filter(({ look }) => look === "input").map(({ value }) => value);
  expect(inputs).toEqual([1500, own("s251.population-0-17"), expect.any(Number), own("s251.looked-after.weekly-cost")]);
  expect(sheet!.cells.filter(({ formula }) => formula?.includes('"Typed in"'))).toHaveLength(1);

  await user.click(screen.getByRole("button", { name: "Start again from published figures" }));
  expect(await screen.findByDisplayValue(children)).toBeVisible();
});

test("what the answer comes to is read out once when typing stops, not with every key", async () => {
  const { container } = await openModel("Looked after at peers' rate");
  const count = screen.getByRole("textbox", { name: "Children looked after on 31 March" });
  const said = screen.getByRole("status");
  expect(said).toBeEmptyDOMElement();
  const heard: (string | null)[] = [];
  const listener = new MutationObserver(() => heard.push(said.textContent));
  listener.observe(said, { childList: true, characterData: true, subtree: true });
  for (const value of ["", "1", "15", "150", "1500"]) fireEvent.change(count, { target: { value } });
  const main = within(answer()).getByRole("rowheader").firstChild?.textContent;
  const now = `${main}: ${within(answer()).getByRole("cell").textContent}`;
  expect(said).toBeEmptyDOMElement();
  await waitFor(() => expect(said).toHaveTextContent(now), { timeout: 5000 });
  expect(heard).toEqual([now]);
  listener.disconnect();
  expect([...container.querySelectorAll("[aria-live=polite] table")]).toEqual([]);
});

test("what is still to be filled in is no mistake until somebody typed in it", async () => {
  const { user } = await openModel("Foster carer recruitment");
  const agency = screen.getByRole("textbox", { name: "Independent agency placement" });
  expect(agency).toHaveAccessibleDescription(/Fill this in\./);
  expect(agency).toBeValid();
  await user.type(agency, "9");
  await user.clear(agency);
  expect(agency).toHaveAccessibleDescription(/Fill this in\./);
  expect(agency).toBeInvalid();
});

test("what nobody publishes is left to fill in, and a share can be typed as a percentage", async () => {
  const { user } = await openModel("Foster carer recruitment");
  expect(screen.getByText("2 figures are missing or can't be used: see below.")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "Independent agency placement" }), "£960");
  await user.type(screen.getByRole("textbox", { name: "One more own placement" }), "600.00");
  expect(answer()).toHaveTextContent(/Net present value over five years.*£/);
  const before = answer().textContent;
  const leaving = screen.getByRole("textbox", { name: "Recruits that leave each year" });
  expect(leaving).toHaveValue("12");
  await user.clear(leaving);
  await user.type(leaving, "30%");
  expect(answer().textContent).not.toBe(before);
  await user.clear(leaving);
  await user.type(leaving, "30");
  expect(answer().textContent).not.toBe(before);
  await user.clear(leaving);
  await user.type(leaving, "300");
  expect(leaving).toHaveAccessibleDescription(/Give a figure from 0% to 100%\./);
});

test("a scenario is saved for everyone in the authority, opened again as it was, and deleted only after asking", async () => {
  const { user, container, scenarios } = await openModel("Foster carer recruitment");
  await user.type(screen.getByRole("textbox", { name: "Independent agency placement" }), "960");
  const name = screen.getByRole("textbox", { name: "Name of the sheet" });
  await user.clear(name);
  await user.type(name, "Recruitment, high");
  scenarios.isThere = false;
  await user.click(screen.getByRole("button", { name: "Save for your authority" }));
  expect(await screen.findByRole("button", { name: "Save for your authority" })).toBeVisible();
  expect(scenarios.stored).toEqual([]);
  scenarios.isThere = true;
  await user.click(screen.getByRole("button", { name: "Save for your authority" }));
  expect(await screen.findByText(/^Recruitment, high is saved\./)).toBeVisible();
  expect(scenarios.stored).toMatchObject([
    {
      scenario: "carer-recruitment",
      name: "Recruitment, high",
      version: 1,
      inputs: { Agency_per_week: 960, Own_per_week: null },
    },
  ]);
  await user.type(screen.getByRole("textbox", { name: "One more own placement" }), "600");
  await user.click(screen.getByRole("button", { name: "Save for your authority" }));
  expect(await screen.findByText(/^Recruitment, high is saved\./)).toBeVisible();
  expect(scenarios.stored).toMatchObject([{ version: 2, inputs: { Own_per_week: 600 } }]);

  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  await user.click(await screen.findByRole("button", { name: "Recruitment, high" }));
  expect(screen.getByRole("textbox", { name: "One more own placement" })).toHaveValue("600");
  expect(screen.getByRole("textbox", { name: "Name of the sheet" })).toHaveValue("Recruitment, high");
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  const saved = within(await screen.findByRole("region", { name: "Saved by your authority" }));
  expect(saved.getByText("Foster carer recruitment, saved by Jo on 30 Nov 2026")).toBeVisible();
  expect(await violations(container)).toEqual([]);
  await user.click(saved.getByRole("button", { name: "Remove Recruitment, high" }));
  expect(saved.getByRole("status")).toHaveTextContent(/for everyone in your authority/);
  expect(scenarios.stored).toHaveLength(1);
  await user.click(saved.getByRole("button", { name: "Remove" }));
  expect(await saved.findByText(/^Nothing is saved yet\./)).toBeVisible();
});

test("saved scenarios that can't be read say so, and models can be opened all the same", async () => {
  const drawn = await drawPane(leeds());
  drawn.scenarios.isThere = false;
  await drawn.user.click(await screen.findByRole("tab", { name: "Model" }));
  const saved = within(await screen.findByRole("region", { name: "Saved by your authority" }));
  drawn.scenarios.isThere = true;
  await drawn.user.click(await saved.findByRole("button", { name: "Try again" }));
  expect(await saved.findByText(/^Nothing is saved yet\./)).toBeVisible();
});

test("what one authority filled in is not there for another, and is there again for the first", async () => {
  const { user, figures } = await openModel("Foster carer recruitment");
  await user.type(screen.getByRole("textbox", { name: "Independent agency placement" }), "960");
  const as = (own: string) => act(async () => figures.tell(succeed({ ...asLeeds, release, own })));
  await as("E10000016");
  expect(screen.queryByRole("button", { name: "Back to Model" })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Foster carer recruitment" }));
  expect(await screen.findByRole("textbox", { name: "Independent agency placement" })).toHaveValue("");
  await as("E08000035");
  await user.click(await screen.findByRole("button", { name: "Foster carer recruitment" }));
  expect(await screen.findByRole("textbox", { name: "Independent agency placement" })).toHaveValue("960");
});

test("what was filled in is there after signing out and in again, for that authority only", async () => {
  const { user, figures } = await openModel("Foster carer recruitment");
  const agency = () => screen.findByRole("textbox", { name: "Independent agency placement" });
  await user.type(await agency(), "960");
  const signInAs = async (own: string) => {
    await act(async () => void figures.signOut());
    expect(await screen.findByRole("button", { name: "Sign in" })).toBeVisible();
    await act(async () => figures.tell(succeed({ ...asLeeds, release, own })));
    await user.click(await screen.findByRole("button", { name: "Foster carer recruitment" }));
  };
  await signInAs("E10000016");
  expect(await agency()).toHaveValue("");
  await signInAs("E08000035");
  expect(await agency()).toHaveValue("960");
});

test("what is typed while a scenario is being saved stays, and is saved as one even if an answer is lost", async () => {
  const { user, scenarios } = await openModel("Foster carer recruitment");
  const agency = screen.getByRole("textbox", { name: "Independent agency placement" });
  await user.type(agency, "960");
  const { save } = scenarios.saved;
  const ids: string[] = [];
  let answered = () => {};
  scenarios.saved.save = async (scenario, follows, member) => {
    expect(member).toBe("E08000035");
    ids.push(scenario.id);
    if (ids.length === 1) return fail(problem("service-unreachable", { host: "club.example" }));
    await new Promise<void>((resolve) => {
      answered = resolve;
    });
    return save(scenario, follows, member);
  };
  await user.click(screen.getByRole("button", { name: "Save for your authority" }));
  expect(await screen.findByText(/club\.example/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save for your authority" }));
  await user.type(agency, "5");
  await act(async () => answered());
  expect(await screen.findByText(/is saved\. Everyone/)).toBeVisible();
  expect(agency).toHaveValue("9605");
  expect(scenarios.stored).toMatchObject([{ inputs: { Agency_per_week: 960 } }]);
  expect(new Set(ids).size).toBe(1);
});

test("a scenario that somebody else saved since is saved under another name, and theirs can be opened", async () => {
  const { user, scenarios } = await openModel("Foster carer recruitment");
  const agency = () => screen.getByRole("textbox", { name: "Independent agency placement" });
  const save = () => user.click(screen.getByRole("button", { name: "Save for your authority" }));
  await user.type(agency(), "960");
  await save();
  await screen.findByText(/is saved\. Everyone/);
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  const saved = () => within(screen.getByRole("region", { name: "Saved by your authority" }));
  await user.click(await saved().findByRole("button", { name: "Foster carer recruitment" }));
  const [mine] = scenarios.stored;
  scenarios.stored.splice(0, 1, { ...mine!, version: 2, inputs: { ...mine!.inputs, Agency_per_week: 900 } });
  await user.clear(agency());
  await user.type(agency(), "1,000");
  await save();
  expect(await screen.findByText(/saved a newer version/)).toBeVisible();
  expect(agency()).toHaveValue("1,000");
  const name = screen.getByRole("textbox", { name: "Name of the sheet" });
  await user.type(name, " 2");

  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  await user.click(await saved().findByRole("button", { name: "Foster carer recruitment" }));
  expect(agency()).toHaveValue("900");
  await user.click(screen.getByRole("button", { name: "Back to Model" }));
  const children = within(screen.getByRole("region", { name: "Children's services" }));
  await user.click(children.getByRole("button", { name: "Foster carer recruitment" }));
  expect(agency()).toHaveValue("1,000");
  await save();
  expect(await screen.findByText(/^Foster carer recruitment 2 is saved\./)).toBeVisible();
  expect(scenarios.stored.map(({ version }) => version)).toEqual([2, 1]);
});

test("follows the group of Compare as long as nothing was typed, and then stays with its own", async () => {
  const { user, state } = await openModel("Looked after at peers' rate");
  const rate = () => screen.getByRole("textbox", { name: /^Rate to compare with/ });
  expect(rate()).toHaveAccessibleDescription(/"neighbours"/);
  act(() => state.choose({ ...state.get().chosen, peers: "all" }));
  await waitFor(() => expect(rate()).toHaveAccessibleDescription(/"all"/));
  await user.type(screen.getByRole("textbox", { name: "Children aged 0 to 17" }), "0");
  act(() => state.choose({ ...state.get().chosen, peers: "neighbours" }));
  expect(rate()).toHaveAccessibleDescription(/"all"/);
});
