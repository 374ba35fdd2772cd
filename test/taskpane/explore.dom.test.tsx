import { screen, waitFor, within } from "@testing-library/react";
import { drawPane, figureOf } from "./draw-pane";

jest.setTimeout(60_000);

describe("Explore", () => {
  it("shows the user's value, the group's figures and the rank, with unit, n, group and year", async () => {
    await drawPane();
    expect(screen.getByRole("region", { name: "Your value" })).toHaveTextContent("Leeds, 2024-25£500 per week");
    expect(screen.getByRole("table", { name: "Among statistical neighbours of Leeds, n = 2, 2024-25" })).toBeVisible();
    expect(figureOf("Median")).toBe("£700 per week");
    expect(figureOf("Mean")).toBe("£700 per week");
    expect(figureOf("Your rank")).toBe("3 of 3");
  });

  it("says why a figure is missing instead of showing a number", async () => {
    await drawPane();
    expect(figureOf("Lower quartile")).toBe("Needs 4 values");
    expect(screen.getByText(/1 of the 3 in the group has no value and is left out/)).toBeVisible();
    expect(screen.getByText(/Rank 1 is the highest; a higher figure is neither better nor worse/)).toBeVisible();
  });

  it("follows the group and the year", async () => {
    const { user } = await drawPane();
    await user.selectOptions(screen.getByLabelText("Compare with"), "All members");
    expect(screen.getByRole("table", { name: "Among all members, n = 5, 2024-25" })).toBeVisible();
    expect(figureOf("Median")).toBe("£500 per week");
    await user.selectOptions(screen.getByLabelText("Year"), "2020-21");
    expect(screen.getByRole("table", { name: /n = 3, 2020-21/ })).toBeVisible();
  });

  it("finds an indicator by words in any order, and uses its own newest year", async () => {
    const { user } = await drawPane();
    const finder = screen.getByRole("combobox", { name: "Indicator" });
    await user.clear(finder);
    await user.type(finder, "care rat");
    const list = within(screen.getByRole("listbox", { name: "Indicator" }));
    expect(list.getAllByRole("option").map((option) => option.textContent)).toEqual(["Rate of care"]);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(finder).toHaveValue("Rate of care");
    expect(screen.getByRole("region", { name: "Your value" })).toHaveTextContent("Leeds, 2023-2421.3%");
    expect(figureOf("Median")).toBe("21.6%");
  });

  it("says how old an indicator's newest figures are, but only if they are old", async () => {
    const { user } = await drawPane();
    expect(screen.queryByText(/Newest figures/)).toBeNull();
    const finder = screen.getByRole("combobox", { name: "Indicator" });
    await user.clear(finder);
    await user.type(finder, "count of old");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(screen.getByText("Newest figures 2020-21")).toBeVisible();
  });

  it("says that no indicator has those words, and keeps the chosen one", async () => {
    const { user } = await drawPane();
    const finder = screen.getByRole("combobox", { name: "Indicator" });
    await user.clear(finder);
    await user.type(finder, "zz");
    expect(screen.getByText("No indicators match")).toBeInTheDocument();
    await user.tab();
    expect(finder).toHaveValue("Care: weekly cost");
  });

  it("says why there is no value", async () => {
    const { figures } = await drawPane();
    await waitFor(() => void figures.signIn("E08000013", null));
    const own = await screen.findByText("Suppressed to protect confidentiality.");
    expect(own.parentElement).toHaveTextContent("St. Helens, 2024-25No value");
    expect(figureOf("Your rank")).toBe("No rank without a value");
  });

  it("says that a group has no figures at all", async () => {
    const { user } = await drawPane();
    await user.selectOptions(screen.getByLabelText("Compare with"), "Nobody");
    expect(screen.getByText(/None of Nobody has a value for 2024-25/)).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("draws the group with the user's own column, which has its own name", async () => {
    await drawPane();
    const picture = screen.getByRole("figure", { name: /Care: weekly cost: you and statistical neighbours of Leeds/ });
    await waitFor(() => expect(picture.querySelectorAll("[role=listbox] rect[role=option]")).toHaveLength(3), {
      timeout: 30_000,
    });
    expect(picture.querySelector("[aria-label^='Leeds. You, £500 per week']")).not.toBeNull();
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
