import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { decodeRelease } from "../support/decode-release";
import { encodeRelease } from "../support/encode-release";
import type { Indicator } from "../../src/domain/release/indicator";
import { layOutColumns } from "../../src/domain/release/lay-out-columns";
import { succeed } from "../../src/domain/result";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { indicatorOf } from "../domain/release/release-content";
import { smallContent } from "../support/small-release";
import { drawPane } from "./draw-pane";

jest.setTimeout(60_000);

const years = ["2020-21", "2021-22", "2022-23", "2023-24", "2024-25"];
const share = {
  unit: "%",
  scale: 100,
  parts: { published: true, numerator: "n", denominator: "d", factor: 100 },
  decimals: 0,
} as const;

/** The small club with a share of 200 children a year: Leeds's as given, 100 of 200 for each of the others. */
function clubWith(leeds: readonly (number | null)[], more: Partial<Indicator> = {}) {
  const members = smallContent.members.map(({ code }) => code);
  const figures = members.flatMap((member) =>
    years.flatMap((year, at) => {
      const count = member === "E08000035" ? (leeds[at] ?? null) : 100;
      const figure = (indicator: string, value: number | null) => ({
        member,
        indicator,
        year,
        value: value === null ? null : String(value),
        reason: null,
      });
      return [figure("share", count === null ? null : count / 2), figure("n", count), figure("d", 200)];
    }),
  );
  const indicators = [
    indicatorOf("share", { ...share, label: "Share of children", ...more }),
    indicatorOf("n", { unit: "children" }),
    indicatorOf("d", { unit: "children" }),
  ];
  const columns = layOutColumns(figures, { members, indicators: ["share", "n", "d"], years });
  const release = decodeRelease(encodeRelease({ ...smallContent, indicators, years, columns }));
  if (!release.ok) throw new Error(release.problem.message);
  return fakeFigures(succeed({ ...asLeeds, release: release.value }));
}

const notes = () => screen.getByRole("region", { name: "Trend and chance" });

/** The text under a term: the result, then its detail. */
function under(term: string): readonly (string | null)[] {
  const group = within(notes()).getByText(term).parentElement;
  return [...(group?.querySelectorAll("dd") ?? [])].map(({ textContent }) => textContent);
}

describe("trend and chance in Compare", () => {
  it("says in words how the last five years moved, and where the user is within the group's limits", async () => {
    await drawPane(clubWith([100, 110, 120, 130, 140]));
    expect(under("Recent trend")).toEqual(["Increasing", "2020-21 to 2024-25, your own figures."]);
    // Around 50 % of 200: 95 % reach 43.07 to 56.93, 99.8 % 39.07 to 60.93; Leeds has 70 %.
    expect(under("Compared with chance")).toEqual([
      "Higher than chance would explain (above the 99.8% limits)",
      "Group average 50%: the pooled mean of your 3 statistical neighbours, which have both counts.",
    ]);
  });

  it.each([
    [
      [140, 130, 120, 110, 100],
      "Decreasing",
      "No further from the average than chance would explain (within the 95% limits)",
    ],
    [
      [115, 115, 115, 115, 115],
      "No significant change",
      "Probably higher than chance would explain (above the 95% limits, within the 99.8% limits)",
    ],
    [
      [85, 85, 85, 85, 85],
      "No significant change",
      "Probably lower than chance would explain (below the 95% limits, within the 99.8% limits)",
    ],
    [[70, 70, 70, 70, 70], "No significant change", "Lower than chance would explain (below the 99.8% limits)"],
  ])("of %j: %s; %s", async (leeds, trend, place) => {
    await drawPane(clubWith(leeds));
    expect(under("Recent trend")[0]).toBe(trend);
    expect(under("Compared with chance")[0]).toBe(place);
  });

  it("never says better or worse, whatever the polarity", async () => {
    await drawPane(clubWith([100, 110, 120, 130, 140], { polarity: "lower-is-better" }));
    expect(notes()).not.toHaveTextContent(/better|worse|improv|deteriorat/i);
  });

  it("explains both when asked, with the limits in figures", async () => {
    const { user } = await drawPane(clubWith([100, 110, 120, 130, 140]));
    expect(within(notes()).queryByText(/Wilson/)).toBeNull();
    await user.click(within(notes()).getByText("How we work out the trend and the limits"));
    expect(await within(notes()).findByText(/Wilson's method/)).toBeVisible();
    expect(within(notes()).getByText(/test for trend in proportions/)).toBeVisible();
    const limits = within(notes()).getAllByRole("listitem");
    expect(limits.map(({ textContent }) => textContent)).toEqual(["95%: 43.1% to 56.9%", "99.8%: 39.1% to 60.9%"]);
    // jsdom draws nothing, so contrast can't be checked here.
    const { violations } = await axe.run(notes(), { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("says why there is no trend: a missing year, a break", async () => {
    await drawPane(clubWith([100, null, 120, 130, 140]));
    expect(under("Recent trend")).toEqual([
      "Cannot be calculated",
      "It needs five years in a row, and you have no figures for 2021-22.",
    ]);
  });

  it("does not run a trend through a break", async () => {
    await drawPane(
      clubWith([100, 110, 120, 130, 140], { breaks: [{ year: "2023-24", reason: "Counted differently." }] }),
    );
    expect(under("Recent trend")).toEqual([
      "Cannot be calculated",
      "From 2023-24 the figures are not comparable with the years before. Counted differently.",
    ]);
    expect(under("Compared with chance")[0]).toBe("Higher than chance would explain (above the 99.8% limits)");
  });

  it("says if the user has no figure to compare", async () => {
    await drawPane(clubWith([100, 110, 120, 130, null]));
    expect(under("Compared with chance")).toEqual([
      "Cannot be calculated",
      "You have no value for this year, or its counts are not published.",
    ]);
  });

  it("is not shown for money", async () => {
    await drawPane();
    expect(screen.getByRole("region", { name: "Your value" })).toHaveTextContent("£500");
    expect(screen.queryByRole("region", { name: "Trend and chance" })).toBeNull();
  });
});
