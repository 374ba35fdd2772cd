import { act, screen, within } from "@testing-library/react";
import { workbookProblem } from "../../src/domain/workbook-problems";
import { fail, succeed } from "../../src/domain/result";
import { fakeFigures } from "../actions/fake-figures";
import { fakeReports } from "../actions/fake-reports";
import { smallReport } from "../domain/reports/small-report";
import { placementMix } from "../../src/domain/scenarios/catalogue/placement-mix";
import type { ScenarioInWorkbook } from "../../src/domain/scenarios/scenario-in-workbook";
import { drawPane } from "./draw-pane";
import { violations } from "./violations";

jest.setTimeout(60_000);

const figuresWithReports = (...reports: (typeof smallReport)[]) => {
  const figures = fakeFigures();
  figures.listed = { ...figures.listed, reports };
  return figures;
};

async function openReports(figures = figuresWithReports(smallReport), fakes = fakeReports()) {
  const drawn = await drawPane(figures, undefined, undefined, undefined, undefined, fakes);
  await drawn.user.click(screen.getByRole("button", { name: "Reports" }));
  return drawn;
}

const placedReport = {
  name: "Yardstick_report_2",
  sheet: "For cabinet",
  id: "small",
  kind: "comparative",
  parameters: { member: "Leeds", peers: "neighbours", year: "newest" },
  pages: 12,
  kept: [],
  savings: [],
  lostSavings: [],
  isStale: true,
};
/** A sheet with a scenario that saves so much. */
function mixOn(sheet: string, saved: number | null): ScenarioInWorkbook {
  return {
    sheet,
    id: placementMix.id,
    values: new Map([
      ["Net_saving", saved],
      ["Examples_left", sheet === "High" ? 2 : 0],
    ]),
    isDemonstration: false,
  };
}

const another = { ...smallReport, id: "other", kind: "summary", title: "Everything" };

describe("Reports in Compare", () => {
  it("says how many pages a report would have for the group, and makes it", async () => {
    const { user, reports } = await openReports();
    expect(await screen.findByText("10 pages on A4.")).toBeVisible();
    const page = within(screen.getByRole("region", { name: "Reports" }));
    await user.selectOptions(page.getByLabelText("Compare with"), "All members");
    await user.click(screen.getByRole("button", { name: "Make report" }));
    expect(reports.drawn).toMatchObject([
      { name: null, report: { id: "small", parameters: { member: "Leeds", peers: "all", year: "newest" } } },
    ]);
    expect(screen.getByText("The report is on the sheet Yardstick report 1: 10 pages.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Go to it" }));
    expect(reports.shown).toEqual(["Yardstick_report_1"]);
  });

  it("offers the reports of the chosen club, and summaries that draw on it", async () => {
    const { user, reports } = await openReports(
      figuresWithReports(smallReport, another, { ...smallReport, id: "elsewhere", clubs: ["adults"] }),
    );
    const offered = await screen.findByLabelText<HTMLSelectElement>("Report");
    expect([...offered.options].map(({ text }) => text)).toEqual([
      "Small club: comparative report",
      "Everything: summary report",
    ]);
    await user.selectOptions(offered, "Everything: summary report");
    await user.click(screen.getByRole("button", { name: "Make report" }));
    expect(reports.drawn).toMatchObject([{ report: { id: "other", kind: "summary" } }]);
  });

  it("shows how far it is, and draws nothing more once it is cancelled", async () => {
    const fakes = fakeReports();
    const waiting: (() => void)[] = [];
    fakes.wait = () => new Promise((resolve) => waiting.push(resolve));
    const { user } = await openReports(undefined, fakes);
    await user.click(await screen.findByRole("button", { name: "Make report" }));
    expect(screen.getByRole("progressbar", { name: "Getting the figures" })).toBeVisible();
    await act(async () => waiting.shift()?.());
    expect(screen.getByRole("progressbar", { name: "1 of 10 pages drawn" })).toHaveAttribute("aria-valuenow", "1");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await act(async () => waiting.shift()?.());
    expect(screen.getByText("Cancelled. Nothing was changed.")).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(fakes.drawn).toEqual([]);
  });

  it("lists the reports in the workbook, says which are behind, and updates one", async () => {
    const drawn = await drawPane(figuresWithReports(smallReport));
    drawn.workbook.reports = [placedReport];
    await drawn.user.click(screen.getByRole("button", { name: "Reports" }));
    const placed = within(await screen.findByRole("region", { name: "In this workbook" }));
    expect(placed.getByText("For cabinet")).toBeVisible();
    expect(placed.getByText("Small club: comparative report, 12 pages")).toBeVisible();
    expect(placed.getByText(/^Its words are out of date/)).toBeVisible();
    drawn.reports.putBeside = 2;
    await drawn.user.click(placed.getByRole("button", { name: "Update report" }));
    expect(
      screen.getByText(/2 of its cells were changed by hand: what was typed there is now beside its page/),
    ).toBeVisible();
    expect(drawn.reports.drawn).toMatchObject([{ name: "Yardstick_report_2", report: { id: "small" } }]);
    expect(screen.getByText(/^The report on the sheet Yardstick report 1 is up to date: 10 pages\./)).toBeVisible();
  });

  it("updates a report by what its cells say now, not by what they said when it was listed", async () => {
    const drawn = await drawPane(figuresWithReports(smallReport));
    drawn.workbook.reports = [placedReport];
    await drawn.user.click(screen.getByRole("button", { name: "Reports" }));
    drawn.reports.parameters = { ...placedReport.parameters, peers: "all" };
    await drawn.user.click(await screen.findByRole("button", { name: "Update report" }));
    expect(drawn.reports.drawn).toMatchObject([{ report: { parameters: { peers: "all" } } }]);
    expect(placedReport.parameters.peers).not.toBe("all");
  });

  it("updates a report, and lets nobody cancel it any more once its cells change", async () => {
    const fakes = fakeReports();
    const waiting: (() => void)[] = [];
    fakes.wait = () => new Promise((resolve) => waiting.push(resolve));
    const drawn = await drawPane(figuresWithReports(smallReport), undefined, undefined, undefined, undefined, fakes);
    drawn.workbook.reports = [placedReport];
    await drawn.user.click(screen.getByRole("button", { name: "Reports" }));
    await drawn.user.click(await screen.findByRole("button", { name: "Update report" }));
    const cancel = screen.getByRole("button", { name: "Cancel" });
    expect(cancel).not.toHaveAttribute("aria-disabled", "true");
    await act(async () => waiting.shift()?.());
    await act(async () => waiting.shift()?.());
    expect(
      screen.getByText("1 of 10 pages drawn. The report is being changed now, so it can't be cancelled."),
    ).toBeVisible();
    expect(cancel).toHaveAttribute("aria-disabled", "true");
    fakes.wait = async () => undefined;
    await act(async () => waiting.shift()?.());
    expect(await screen.findByText(/is up to date: 10 pages\./)).toBeVisible();
  });

  it("shows no progress of a report that is done, such as while going to it", async () => {
    const { user, reports } = await openReports();
    await user.click(await screen.findByRole("button", { name: "Make report" }));
    const show = { end: (): void => undefined };
    reports.showReport = () => new Promise((resolve) => (show.end = () => resolve(succeed(null))));
    await user.click(screen.getByRole("button", { name: "Go to it" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    await act(async () => show.end());
  });

  describe("with scenarios in the workbook", () => {
    const totals = { title: "Total", kind: "total", indicators: ["care.gross"] };
    const briefing = { ...smallReport, id: "briefing", kind: "briefing", title: "Care", parts: [totals] };
    const saving = {
      model: "Fostering placement mix",
      name: "Net_saving",
      label: "Saved a year, less cost of change",
      question: placementMix.question,
    };

    async function openBriefing(...held: readonly ScenarioInWorkbook[]) {
      const drawn = await drawPane(figuresWithReports(briefing));
      drawn.scenarios.held.push(...held);
      drawn.workbook.reports = [
        { ...placedReport, id: "briefing", kind: "briefing", savings: [{ ...saving, sheet: "Low" }], isStale: false },
      ];
      await drawn.user.click(screen.getByRole("button", { name: "Reports" }));
      return drawn;
    }

    it("offers the savings of their sheets, and puts those that are ticked on a page", async () => {
      const { user, reports, container } = await openBriefing(mixOn("Low", 400_000), mixOn("High", null));
      const [high] = await screen.findAllByRole("checkbox", { name: "High: not filled in yet" });
      expect(screen.getByText("1 page on A4.")).toBeVisible();
      await user.click(high!);
      await user.click(screen.getByRole("checkbox", { name: "Low: £400k a year" }));
      expect(await screen.findByText("2 pages on A4.")).toBeVisible();
      expect(await violations(container)).toEqual([]);
      await user.click(screen.getByRole("button", { name: "Make report" }));
      expect(reports.drawn).toMatchObject([
        {
          name: null,
          report: {
            savings: [
              { ...saving, sheet: "High" },
              { ...saving, sheet: "Low" },
            ],
          },
        },
      ]);
    });

    it("keeps those of a report that is there when it is updated, unless others are chosen", async () => {
      const { user, reports } = await openBriefing(mixOn("Low", 400_000), mixOn("High", 500_000));
      reports.savings = [{ ...saving, sheet: "Low" }];
      const placed = within(await screen.findByRole("region", { name: "In this workbook" }));
      await user.click(placed.getByRole("button", { name: "Update report" }));
      await user.click(placed.getByText("Savings it shows"));
      expect(await placed.findByRole("checkbox", { name: "Low: £400k a year" })).toBeChecked();
      await user.click(placed.getByRole("checkbox", { name: "Low: £400k a year" }));
      await user.click(placed.getByRole("button", { name: "Update report" }));
      expect(reports.drawn.map(({ report }) => report.savings?.map(({ sheet }) => sheet))).toEqual([["Low"], []]);
    });

    it("follows a sheet that was renamed after the report was updated with savings that the user chose", async () => {
      const { user, reports } = await openBriefing(mixOn("Low", 400_000), mixOn("High", 500_000));
      const placed = within(await screen.findByRole("region", { name: "In this workbook" }));
      await user.click(placed.getByText("Savings it shows"));
      await user.click(
        await placed.findByRole("checkbox", {
          name: "High: £500k a year, with 2 figures that are examples of Yardstick's",
        }),
      );
      await user.click(placed.getByRole("button", { name: "Update report" }));
      reports.savings = [
        { ...saving, sheet: "Low" },
        { ...saving, sheet: "Higher" },
      ];
      await user.click(placed.getByRole("button", { name: "Update report" }));
      expect(reports.drawn.map(({ report }) => report.savings?.map(({ sheet }) => sheet))).toEqual([
        ["Low", "High"],
        ["Low", "Higher"],
      ]);
    });

    it("keeps a choice that an update did not get to, because it was cancelled", async () => {
      const { user, reports } = await openBriefing(mixOn("Low", 400_000), mixOn("High", 500_000));
      const placed = within(await screen.findByRole("region", { name: "In this workbook" }));
      await user.click(placed.getByText("Savings it shows"));
      await user.click(
        await placed.findByRole("checkbox", {
          name: "High: £500k a year, with 2 figures that are examples of Yardstick's",
        }),
      );
      let go: () => void = () => undefined;
      reports.wait = () => new Promise((resolve) => (go = resolve));
      await user.click(placed.getByRole("button", { name: "Update report" }));
      await user.click(await screen.findByRole("button", { name: "Cancel" }));
      await act(async () => go());
      expect(await screen.findByText("Cancelled. Nothing was changed.")).toBeVisible();
      expect(
        placed.getByRole("checkbox", { name: "High: £500k a year, with 2 figures that are examples of Yardstick's" }),
      ).toBeChecked();
    });

    it("has the tick of a report's saving at the new name of a sheet that was renamed since", async () => {
      const { user, reports, scenarios, workbook } = await openBriefing(mixOn("Low", 400_000));
      const placed = within(await screen.findByRole("region", { name: "In this workbook" }));
      scenarios.held.splice(0, 1, mixOn("Lower", 400_000));
      reports.savings = [{ ...saving, sheet: "Lower" }];
      workbook.reports = workbook.reports.map((one) => ({ ...one, savings: reports.savings }));
      await user.click(placed.getByText("Savings it shows"));
      expect(await placed.findByRole("checkbox", { name: "Lower: £400k a year" })).toBeChecked();
      await user.click(placed.getByRole("button", { name: "Update report" }));
      expect(reports.drawn.map(({ report }) => report.savings?.map(({ sheet }) => sheet))).toEqual([["Lower"]]);
    });

    it("lets nobody tick more than fit on the page, and takes another once one is unticked", async () => {
      const sheets = Array.from({ length: 7 }, (_, at) => `Plan ${at + 1}`);
      const { user } = await openBriefing(...sheets.map((sheet) => mixOn(sheet, 400_000)));
      const tick = (sheet: string) => screen.getByRole("checkbox", { name: `${sheet}: £400k a year` });
      await screen.findByRole("checkbox", { name: "Plan 1: £400k a year" });
      for (const sheet of sheets.slice(0, 6)) await user.click(tick(sheet));
      expect(screen.getByText("At most 6 fit on the page.")).toBeVisible();
      expect(tick("Plan 7")).toBeDisabled();
      await user.click(tick("Plan 3"));
      await user.click(tick("Plan 7"));
      expect(tick("Plan 3")).toBeDisabled();
      expect(await screen.findByText("2 pages on A4.")).toBeVisible();
    });

    it("says which sheets are gone, and lets the user untick them", async () => {
      const { user, scenarios, workbook } = await openBriefing(mixOn("Low", 400_000));
      await user.click(await screen.findByRole("checkbox", { name: "Low: £400k a year" }));
      scenarios.held.length = 0;
      await user.click(screen.getByRole("button", { name: "Look again" }));
      await user.click(
        await screen.findByRole("checkbox", { name: "Low: no sheet has that name any more, so untick it" }),
      );
      expect(
        await screen.findByText(/^It can also show what you are modelling: open a scenario in Model/),
      ).toBeVisible();
      expect(await screen.findByText("1 page on A4.")).toBeVisible();
      workbook.reports = [{ ...placedReport, id: "briefing", kind: "briefing", lostSavings: ["Low"] }];
      await user.click(screen.getByRole("button", { name: "Make report" }));
      expect(
        await screen.findByText("No longer in the workbook: Low. Choose Update report to leave its saving out."),
      ).toBeVisible();
    });

    it("says what an update left out because its sheet is gone, and that another council's are not shown", async () => {
      const { user, reports } = await openBriefing(mixOn("Low", 400_000));
      reports.savings = [{ ...saving, sheet: "Low", by: "E10000016" }];
      reports.lostSavings = ["High"];
      await user.click(await screen.findByRole("button", { name: "Update report" }));
      const told = await screen.findByText(/is up to date: 1 page\./);
      expect(told).toHaveTextContent("No longer in the workbook, and so left out: High.");
      expect(told).toHaveTextContent("Its savings are not shown, because they are of another council");
    });

    it("does not offer them for a report that can't show them", async () => {
      await openReports();
      expect(await screen.findByText("10 pages on A4.")).toBeVisible();
      expect(screen.queryByText(/what you are modelling/)).toBeNull();
    });
  });

  it("says how to print, and saves the PDF only where Excel gives it", async () => {
    const { user } = await openReports();
    expect(await screen.findByText(/^To print it or save it as PDF, choose File > Export/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Save as PDF" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Back to Compare" }));
    expect(screen.getByRole("button", { name: "Reports" })).toHaveFocus();
  });

  it("gives the PDF as a file to save, or says why it can't", async () => {
    Object.assign(URL, { createObjectURL: () => "blob:pdf", revokeObjectURL: () => undefined });
    const fakes = fakeReports();
    fakes.hasPdf = true;
    const { user } = await openReports(undefined, fakes);
    await user.click(await screen.findByRole("button", { name: "Save as PDF" }));
    expect(screen.getByRole("link", { name: "Save Book1.pdf" })).toHaveAttribute("download", "Book1.pdf");
    fakes.pdf = fail(workbookProblem("file-not-read", { detail: "the printer is off." }));
    await user.click(screen.getByRole("button", { name: "Save as PDF" }));
    expect(screen.getByText(/the printer is off/)).toBeVisible();
  });

  it("says how much of the PDF is read, and stops waiting for it", async () => {
    const fakes = fakeReports();
    fakes.hasPdf = true;
    fakes.wait = () => new Promise(() => undefined);
    const { user } = await openReports(undefined, fakes);
    await user.click(await screen.findByRole("button", { name: "Save as PDF" }));
    expect(await screen.findByRole("progressbar", { name: "Reading the PDF from Excel: 5 of 10 MB" })).toHaveAttribute(
      "aria-valuenow",
      "4194304",
    );
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByText("Cancelled. Nothing was changed.")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Save Book1.pdf" })).toBeNull();
  });

  it("shows nothing of a PDF that was cancelled while another is read, and lets Excel stop giving it", async () => {
    const fakes = fakeReports();
    fakes.hasPdf = true;
    const begun: Parameters<typeof fakes.read>[0][] = [];
    fakes.read = (progress) => {
      begun.push(progress);
      return new Promise(() => undefined);
    };
    const { user } = await openReports(undefined, fakes);
    await user.click(await screen.findByRole("button", { name: "Save as PDF" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await user.click(screen.getByRole("button", { name: "Save as PDF" }));
    expect(begun.map(({ isCancelled }) => isCancelled())).toEqual([true, false]);
    act(() => begun[1]!.tell(1_000_000, 2_000_000));
    act(() => begun[0]!.tell(9_000_000, 9_000_000));
    expect(screen.getByRole("progressbar", { name: "Reading the PDF from Excel: 1 of 2 MB" })).toBeVisible();
  });

  it("says so if the club has no report", async () => {
    await openReports(figuresWithReports());
    expect(await screen.findByText("There is no report of this club yet.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Make report" })).toBeNull();
  });

  it("says why there is nothing to put in a report, before anything is drawn", async () => {
    const parts = [{ title: "None", kind: "ranked", indicators: ["never.count"] }];
    await openReports(figuresWithReports({ ...smallReport, parts }));
    expect(await screen.findByText(/^There is nothing to put in the report Small club/)).toBeVisible();
  });
});
