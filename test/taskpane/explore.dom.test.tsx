import { screen, waitFor, within } from "@testing-library/react";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { drawPane, figureOf } from "./draw-pane";

jest.setTimeout(60_000);

describe("Explore", () => {
  it("answers first: the value, how far it is from the group's median, and then the group's figures and the rank", async () => {
    await drawPane();
    expect(screen.getByRole("region", { name: "Your value" })).toHaveTextContent(
      "Leeds, 2024-25£500 a week£200 (29%) below the median of 2 of your 3 statistical neighbours.",
    );
    expect(screen.getByRole("table", { name: "Among statistical neighbours of Leeds, n = 2, 2024-25" })).toBeVisible();
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

  it("follows the group and the year", async () => {
    const { user } = await drawPane();
    await user.selectOptions(screen.getByLabelText("Compare with"), "All members");
    expect(screen.getByRole("table", { name: "Among all members, n = 5, 2024-25" })).toBeVisible();
    expect(figureOf("Median")).toBe("£500 a week");
    await user.selectOptions(screen.getByLabelText("Year"), "2020-21");
    expect(screen.getByRole("table", { name: /n = 3, 2020-21/ })).toBeVisible();
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
    expect(screen.getByText(/None of Nobody has a value for 2024-25/)).toBeVisible();
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
    expect(await screen.findByText(/The values are selected: press Ctrl\+C/)).toBeVisible();
    expect(window.getSelection()?.toString()).toContain("Kent");
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
