import { act, screen, waitFor, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { fakeWorkbookGroup } from "../actions/fake-workbook-group";
import { drawPane, figureOf } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

describe("Explore", () => {
  it("answers first: the value, how far it is from the group's median, and then the group's figures and the rank", async () => {
    await drawPane();
    expect(screen.getByRole("region", { name: "Your value" })).toHaveTextContent(
      "Leeds, 2024-25£500 a week£200 (29%) below the median of 2 of your 3 statistical neighbours.",
    );
    expect(screen.getByRole("table", { name: "Figures of 2 of your 3 statistical neighbours, 2024-25" })).toBeVisible();
    expect(figureOf("Median")).toBe("£700 a week");
    expect(figureOf("Mean")).toBe("£700 a week");
    expect(figureOf("Your rank")).toBe("3 of 3");
  });

  it("says why a figure is missing instead of showing a number, and who is not counted", async () => {
    await drawPane();
    expect(figureOf("Lower quartile")).toBe("Needs 4 values");
    expect(screen.getByRole("region", { name: "Not counted" })).toHaveTextContent(
      "St. Helens: suppressed to protect confidentiality.",
    );
    expect(screen.getByText(/Rank 1 is the highest; a higher figure is neither better nor worse/)).toBeVisible();
  });

  it("gives no rank of a total, which it does not compare", async () => {
    const { user } = await drawPane();
    await user.click(screen.getByRole("combobox", { name: "Indicator" }));
    await user.keyboard("gross{Enter}");
    expect(screen.getByRole("region", { name: "Your value" })).toHaveTextContent(/so we don't compare it\.$/);
    expect(figureOf("Mean")).toBe("£1,750");
    const figures = within(screen.getByRole("table", { name: /^Figures of / }));
    expect(figures.queryByRole("row", { name: /rank/i })).toBeNull();
    expect(figures.queryByRole("row", { name: /÷ lowest/ })).toBeNull();
    expect(screen.queryByText(/^Rank 1 is/)).toBeNull();
  });

  it("follows the group and the year", async () => {
    const { user } = await drawPane();
    await user.selectOptions(screen.getByLabelText("Compare with"), "All members");
    expect(screen.getByRole("table", { name: "Figures of the 5 members with a value, 2024-25" })).toBeVisible();
    expect(figureOf("Median")).toBe("£500 a week");
    // Below zero no number of times makes the highest.
    expect(figureOf("Lowest to highest")).toBe("−£100 to £700");
    expect(screen.queryByRole("row", { name: /÷ lowest/ })).toBeNull();
    await user.selectOptions(screen.getByLabelText("Year"), "2020-21");
    expect(screen.getByRole("table", { name: /^Figures of .*3.*, 2020-21$/ })).toBeVisible();
    expect(figureOf("Lowest to highest")).toBe("£200 to £400");
    expect(figureOf("Highest ÷ lowest")).toBe("2.0 times");
  });

  it("finds an indicator by any of its words, takes the first with Enter, and uses its own newest year", async () => {
    const { user } = await drawPane();
    const finder = screen.getByRole("combobox", { name: "Indicator" });
    await user.click(finder);
    expect(screen.getByRole("group", { name: "Also under Costs" })).toHaveTextContent("Care: weekly cost");
    await user.keyboard("care rat");
    const list = within(screen.getByRole("listbox", { name: "Indicator" }));
    expect(list.getAllByRole("option")[0]).toHaveTextContent("Rate of careSmall club · %");
    await user.keyboard("{Enter}");
    expect(finder).toHaveValue("Rate of care");
    expect(screen.queryByRole("listbox", { name: "Indicator" })).toBeNull();
    expect(screen.getByRole("region", { name: "Your value" })).toHaveTextContent("Leeds, 2023-2421.3%");
    expect(figureOf("Median")).toBe("21.6%");
  });

  it("finds indicators of the user's other clubs, and chooses the club with the indicator", async () => {
    const figures = fakeFigures();
    const elsewhere = {
      ...asLeeds,
      release: { ...asLeeds.release, stamp: { ...asLeeds.release.stamp, club: "roads", clubLabel: "Roads club" } },
    };
    const street = { id: "care.rate", label: "Street lights", club: "roads", unit: "%", newest: "2023-24" };
    figures.listed = {
      clubs: [
        ...figures.listed.clubs,
        { club: "roads", label: "Roads club", release: { version: 1, state: "final", date: "2026-01-31", hash: "0" } },
      ],
      indicators: [...figures.listed.indicators.filter(({ id }) => id !== "care.rate"), street],
    };
    figures.choose = async () => {
      figures.tell(succeed(elsewhere));
      return figures.answer;
    };
    const { user, workbook } = await drawPane(figures);
    await user.click(screen.getByRole("combobox", { name: "Indicator" }));
    await user.keyboard("lights{Enter}");
    expect(await screen.findByText("Leeds, 2023-24")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Roads club");
    expect(workbook.recalculated).toBe(1);
  });

  it("offers the shown club's own indicators if the directory of all clubs can't be read", async () => {
    const { user } = await drawPane({ ...fakeFigures(), directory: async () => fail(problem("not-signed-in")) });
    await user.click(screen.getByRole("combobox", { name: "Indicator" }));
    await user.keyboard("rate of{Enter}");
    expect(screen.getByRole("combobox", { name: "Indicator" })).toHaveValue("Rate of care");
  });

  it("browses by club and heading", async () => {
    const { user } = await drawPane();
    await user.click(screen.getByRole("button", { name: "Browse" }));
    const headings = within(screen.getByRole("region", { name: "Indicators by heading" }));
    expect(headings.queryByText("Rates (1)")).toBeNull();
    await user.click(headings.getByText("Small club"));
    expect(headings.getByText("Other indicators (5)")).toBeVisible();
    await user.click(headings.getByText("Rates (1)"));
    await user.click(headings.getByRole("button", { name: "Rate of care" }));
    expect(screen.getByRole("combobox", { name: "Indicator" })).toHaveValue("Rate of care");
    expect(screen.queryByRole("region", { name: "Indicators by heading" })).toBeNull();
  });

  it("is left with one Tab from the search to Browse", async () => {
    const { user } = await drawPane();
    await user.click(screen.getByRole("combobox", { name: "Indicator" }));
    await user.tab();
    expect(screen.getByRole("button", { name: "Browse" })).toHaveFocus();
  });

  it("says how old an indicator's newest figures are, but only if they are old", async () => {
    const { user } = await drawPane();
    expect(screen.queryByText(/Newest figures/)).toBeNull();
    await user.click(screen.getByRole("combobox", { name: "Indicator" }));
    await user.keyboard("count of old");
    expect(screen.getAllByRole("option", { name: /^Count of old/ })[0]).toHaveTextContent("newest figures 2020-21");
    await user.keyboard("{Enter}");
    expect(screen.getByText("Newest figures 2020-21")).toBeVisible();
  });

  it("says that nothing was found, and keeps the chosen indicator", async () => {
    const { user } = await drawPane();
    const finder = screen.getByRole("combobox", { name: "Indicator" });
    await user.click(finder);
    await user.keyboard("zzzz");
    expect(screen.getByText("Nothing found. Try other words, or browse.")).toBeInTheDocument();
    await user.keyboard("{Enter}");
    await user.tab();
    expect(finder).toHaveValue("Care: weekly cost");
  });

  it("says why there is no value, and the group's median all the same", async () => {
    const { figures } = await drawPane();
    await waitFor(() => void figures.signIn("E08000013", null));
    expect(
      await screen.findByText(/^You have no value: suppressed to protect confidentiality\. The median of /),
    ).toBeVisible();
    expect(screen.getByRole("region", { name: "Your value" })).toHaveTextContent("St. Helens, 2024-25No value");
    expect(figureOf("Your rank")).toBe("No rank without a value");
  });

  it("says that a group has no figures at all", async () => {
    const { user } = await drawPane();
    await user.selectOptions(screen.getByLabelText("Compare with"), "Nobody");
    expect(screen.getByText(/Nobody in your group has a value for 2024-25/)).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("draws the group as bars with names and values, one's own among them and the median in its place", async () => {
    await drawPane();
    const picture = within(
      screen.getByRole("figure", {
        name: "Care: weekly cost, 2024-25, highest first: 2 with a value among statistical neighbours of Leeds. You: £500, rank 3 of 3. Median: £700. Highest: Bristol, £700. Lowest: Leeds, £500.",
      }),
    );
    const rows = picture.getAllByRole("row").map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ["Authority", "Value, £ a week"],
      ["Median of the group", "£700"],
      ["Bristol", "£700"],
      ["Kent", "£700"],
      ["Leeds", "£500"],
    ]);
  });

  it("copies names and values as a sheet takes them", async () => {
    const { user } = await drawPane();
    await user.click(screen.getByRole("button", { name: "Copy the values" }));
    expect(await navigator.clipboard.readText()).toBe(
      "Authority\tCare: weekly cost (£ a week)\nMedian of the group\t700\nBristol\t700\nKent\t700\nLeeds\t500",
    );
    expect(screen.getByText("Copied 4 rows. Paste them into a sheet.")).toBeVisible();
  });

  it("selects the values if the host keeps the clipboard to itself", async () => {
    const { user } = await drawPane();
    const refuse = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(screen.getByRole("button", { name: "Copy the values" }));
    expect(await screen.findByText(/The table is selected below: press Ctrl\+C/)).toBeVisible();
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The table as text" });
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain("Kent\t700");
    refuse.mockRestore();
  });

  it("shows definition, period, money and source when asked", async () => {
    const { user } = await drawPane();
    const about = screen.getByText("About this figure");
    expect(screen.getByText("Made up, Nobody (Care: weekly cost)")).not.toBeVisible();
    await user.click(about);
    expect(screen.getByText("Made up, Nobody (Care: weekly cost)")).toBeVisible();
    expect(screen.getByText("Outturn: what was spent")).toBeVisible();
    expect(screen.getByText("its parts are not published.")).toBeVisible();
  });
});

describe("One group for the whole workbook", () => {
  const formula = (cell: string, group: string) => ({
    place: { sheet: "Budget", cell },
    content: `=CLUB.PEERMEDIAN("care.weekly-cost","${group}","2024-25")`,
  });
  const withGroup = (cells: Parameters<typeof fakeWorkbookGroup>[0]) =>
    drawPane(undefined, undefined, undefined, undefined, undefined, undefined, fakeWorkbookGroup(cells));

  it("says first what would change and what stays, changes it when asked, and puts it back", async () => {
    const { user, group, state, container } = await withGroup({
      formulas: [formula("A1", "neighbours"), formula("A2", "neighbours"), formula("A3", "region")],
      yellow: [
        {
          ...formula("B2", ""),
          content: "Statistical neighbours",
          of: "chart",
          group: "neighbours",
          about: ["care.weekly-cost"],
        },
      ],
    });
    const before = group.cells;
    await user.selectOptions(screen.getByLabelText("Compare with"), "Core cities");
    await user.click(screen.getByRole("button", { name: "Use for the whole workbook" }));
    const form = within(await screen.findByRole("region", { name: "Core cities for the whole workbook" }));
    const neighbours = await form.findByRole("checkbox", { name: "Statistical neighbours: 1 chart and 2 formulas" });
    expect(neighbours).toBeChecked();
    expect(form.getByRole("checkbox", { name: "Region: 1 formula" })).not.toBeChecked();
    expect(await violations(container)).toEqual([]);
    expect(group.cells).toBe(before);

    await user.click(form.getByRole("button", { name: "Change them" }));
    expect(form.getByText("Changed to Core cities: 1 chart and 2 formulas. The chart is being redrawn.")).toBeVisible();
    expect(group.cells.formulas.map(({ content }) => content)).toEqual(
      ["core", "core", "region"].map((name) => formula("", name).content),
    );
    expect(screen.getByText("The workbook's group")).toBeVisible();
    expect(form.getByRole("button", { name: "Put back" })).toHaveFocus();

    await user.keyboard("{Enter}");
    expect(await form.findByText("Every cell is as it was before. The chart is being redrawn.")).toBeVisible();
    expect(group.cells).toEqual(before);
    expect(state.get().group).toBeNull();
  });

  it("names the workbook's group where another is chosen, and keeps one where nothing names any", async () => {
    const { user, group, state } = await withGroup({});
    act(() => state.keepGroup("region"));
    expect(screen.getByLabelText("Compare with")).toHaveDisplayValue("Region");
    await user.selectOptions(screen.getByLabelText("Compare with"), "All members");
    expect(screen.getByText("The workbook's group is Region")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Use for the whole workbook" }));
    expect(await screen.findByText("No chart, report or formula in this workbook names another group.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Keep as the workbook's group" }));
    expect(screen.getByText(/^All members is now the workbook's group/)).toBeVisible();
    expect([group.cells.kept, state.get().group]).toEqual(["all", "all"]);
  });

  it("says why it can't look, and goes back to the button when cancelled", async () => {
    const { user, group } = await withGroup({ formulas: [formula("A1", "region")] });
    group.refusal = "it is busy. Wait a moment, then try again.";
    const opener = screen.getByRole("button", { name: "Use for the whole workbook" });
    await user.click(opener);
    expect(await screen.findByText(/it is busy/)).toBeVisible();
    group.refusal = null;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(opener).toHaveFocus();
  });
});

describe("Favourites and recent indicators", () => {
  const groups = () =>
    within(screen.getByRole("listbox", { name: "Indicator" }))
      .getAllByRole("group")
      .map((group) => [
        group.getAttribute("aria-labelledby") &&
          document.getElementById(group.getAttribute("aria-labelledby")!)?.textContent,
        ...within(group)
          .getAllByRole("option")
          .map((option) => option.textContent),
      ]);

  it("come first while the search is empty, with their club; what no club has any more is left out, but kept", async () => {
    const { user, indicators } = await drawPane();
    await act(() => indicators.setFavourite("gone.since", true));
    await user.click(screen.getByRole("button", { name: "Favourite" }));
    expect(screen.getByRole("button", { name: "Favourite" })).toHaveAttribute("aria-pressed", "true");
    const finder = screen.getByRole("combobox", { name: "Indicator" });
    await user.click(finder);
    await user.keyboard("care rat{Enter}");
    await user.click(finder);
    await user.keyboard("gross{Enter}");
    expect(finder).toHaveValue("Care: gross spend");
    expect(screen.getByRole("button", { name: "Favourite" })).toHaveAttribute("aria-pressed", "false");
    await user.click(finder);
    expect(groups().slice(0, 2)).toEqual([
      ["Favourites", "Care: weekly costSmall club · £ a week"],
      ["Recent", expect.stringMatching(/^Rate of careSmall club/)],
    ]);
    await user.click(screen.getByRole("option", { name: /^Care: weekly cost/ }));
    expect(finder).toHaveValue("Care: weekly cost");
    expect(indicators.get()).toEqual({
      favourites: ["gone.since", "care.weekly-cost"],
      recent: ["care.weekly-cost", "care.gross", "care.rate"],
    });
  });

  it("are starred in Browse too, by name and by keyboard", async () => {
    const { user, indicators, container } = await drawPane();
    await user.click(screen.getByRole("button", { name: "Browse" }));
    await user.click(screen.getByText("Small club", { selector: "summary" }));
    await user.click(await screen.findByText(/^Rates \(/));
    const star = await screen.findByRole("button", { name: "Favourite: Rate of care" });
    star.focus();
    await user.keyboard(" ");
    await waitFor(() => expect(star).toHaveAttribute("aria-pressed", "true"));
    expect(indicators.get().favourites).toEqual(["care.rate"]);
    expect(await violations(container)).toEqual([]);
  });
});
