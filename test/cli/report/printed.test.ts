import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clubsOf, describedReport } from "../../../src/actions/described-report";
import { figuresOfLibrary } from "../../../src/cli/excel/figures-of-library";
import { releaseFiles } from "../../../src/cli/release-files";
import { reportCommand } from "../../../src/cli/report-command";
import { reportDefinitions } from "../../../src/cli/report/report-definitions";
import { itemAt } from "../../../src/domain/item-at";
import type { Report, ReportItem } from "../../../src/domain/reports/report";
import { convert, ifLibreOffice, missingFonts, missingPrograms } from "../../support/libre-office";
import { readPages, type PrintedPage } from "../../support/printed-page";

jest.setTimeout(300_000);

/** Short ones that have every kind of page, and most kinds of chart; the gallery prints each kind. */
const printed = [
  ["childrens-summary", "Leeds"],
  ["adults", "Rutland"],
  ["asc-fr", "Kent"],
  ["adults-briefing", "Leeds"],
  ["section-251-review", "Leeds"],
] as const;

const folder = mkdtempSync(join(tmpdir(), "yardstick-printed-"));
const fileOf = (id: string, type: string) => join(folder, type === "pdf" ? "pdf" : "", `${id}.${type}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const missing = [...missingPrograms, ...missingFonts];
const withLibreOffice = ifLibreOffice("reports as LibreOffice opens and prints them", missing);

beforeAll(async () => {
  if (missing.length > 0) return;
  const log = jest.spyOn(console, "log").mockReturnValue();
  for (const [id, member] of printed) await reportCommand([id, "--member", member, fileOf(id, "xlsx")]);
  log.mockRestore();
  await convert(
    printed.map(([id]) => fileOf(id, "xlsx")),
    "pdf",
    join(folder, "pdf"),
  );
});

const files = releaseFiles();

/** What the report says, page by page. */
async function reportOf(id: string, member: string): Promise<Report> {
  const definition = reportDefinitions().find((one) => one.id === id)!;
  const library = files.libraryOf(files.codeOf(member));
  const figures = figuresOfLibrary(library);
  const clubs = await clubsOf(figures, definition);
  if (!clubs.ok) throw new Error(clubs.problem.message);
  const name = itemAt(clubs.value, 0).release.members.find(({ code }) => code === files.codeOf(member))!.name;
  const parameters = { member: name, peers: "neighbours", year: "newest" };
  const described = await describedReport(figures, definition, clubs.value, parameters);
  if (!described.ok) throw new Error(described.problem.message);
  return described.value.report;
}

const oneSpace = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
const withoutSpaces = (text: string) => text.replace(/\s/g, "");
const textOf = ({ words }: PrintedPage) => words.map(({ text }) => text).join(" ");

/** The lines of a page: words at the same height, from left to right. */
function linesOf({ words }: PrintedPage): readonly string[] {
  const lines = new Map<number, PrintedPage["words"][number][]>();
  for (const word of words) {
    const middle = (word.top + word.bottom) / 2;
    const near = [...lines.keys()].find((height) => Math.abs(height - middle) < 3);
    if (near === undefined) lines.set(middle, [word]);
    else lines.get(near)!.push(word);
  }
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([, line]) =>
      line
        .sort((one, other) => one.left - other.left)
        .map(({ text }) => text)
        .join(" "),
    );
}

const isText = (item: ReportItem): item is Extract<ReportItem, { kind: "text" }> => item.kind === "text";
const isChart = (item: ReportItem): item is Extract<ReportItem, { kind: "chart" }> => item.kind === "chart";

describe.each(printed)("%s for %s", (id, member) => {
  let report: Report;
  let pages: readonly PrintedPage[];
  beforeAll(async () => {
    if (missing.length > 0) return;
    report = await reportOf(id, member);
    pages = readPages(fileOf(id, "pdf"));
  });

  withLibreOffice("has as many pages as it says, each of A4", () => {
    expect(pages).toHaveLength(report.pages.length);
    for (const { width, height } of pages) expect([width, height].map(Math.round)).toEqual([595, 842]);
    const [cover] = pages;
    if (pages.length > 1) expect(textOf(cover!)).toContain(`${pages.length} pages.`);
    pages.forEach((page, index) => expect(textOf(page)).toContain(`Page ${index + 1} of ${pages.length}`));
  });

  withLibreOffice("has no empty page", () => {
    for (const page of pages) expect(page.words.length).toBeGreaterThan(20);
  });

  withLibreOffice("has each page's title, sentences and definitions whole, where they belong", () => {
    report.pages.forEach(({ title, items }, index) => {
      const text = textOf(pages[index]!);
      expect(text).toContain(oneSpace(title));
      const lines = linesOf(pages[index]!).join("\n");
      for (const { lines: said } of items.filter(isText)) {
        for (const line of said) expect(lines).toContain(oneSpace(line));
      }
    });
  });

  withLibreOffice(
    "has what each chart says, and beside the bars the names of its own authority and of the median",
    () => {
      report.pages.forEach(({ items }, index) => {
        const text = textOf(pages[index]!);
        const charts = items.filter(isChart).map(({ chart }) => report.charts[chart]!);
        // A line may break within a year.
        for (const { title } of charts) expect(withoutSpaces(text)).toContain(withoutSpaces(title));
        const bars = charts.filter(({ kind, form, figures }) => {
          return kind === "ranked" && form === "bars" && figures.own !== null;
        });
        const timesOf = (name: string) => text.split(name).length - 1;
        if (bars.length === 0) return;
        // Above the page, in each title, and at each bar.
        const shown = {
          page: index + 1,
          own: timesOf(member) >= 1 + 2 * bars.length,
          median: timesOf("Group median") >= bars.length,
        };
        expect(shown).toEqual({ page: index + 1, own: true, median: true });
      });
    },
  );

  withLibreOffice("shows every figure, and nothing runs off the paper", () => {
    for (const page of pages) {
      const cut = page.words.filter(
        ({ left, top, right, bottom }) => left < 20 || top < 20 || right > page.width - 20 || bottom > page.height - 20,
      );
      expect(cut).toEqual([]);
      expect(textOf(page)).not.toMatch(/###|#N\/A|#NAME|#REF|#VALUE|#DIV|#NUM|Err:\d/);
    }
  });

  withLibreOffice("lists its parts with the pages that they are on", () => {
    const at = report.pages.findIndex(({ key }) => key === "contents");
    if (at < 0) return expect(report.charts).toEqual([]);
    const listed = linesOf(pages[at]!).flatMap((line) => {
      const [, title, page] = /^(.+) (\d+)$/.exec(line) ?? [];
      return title === undefined || line.includes(" Page ") ? [] : [{ title, page: Number(page) }];
    });
    const entries = report.pages[at]!.items.filter(isText).filter(({ column }) => column === 0);
    expect(listed.map(({ title }) => title)).toEqual(entries.map(({ lines }) => lines.join("").trim()));
    for (const { title, page } of listed) {
      const there = textOf(pages[page - 1]!);
      for (const part of title.replace(/ ?…$/, "").split("; "))
        expect([page, there]).toEqual([page, expect.stringContaining(part)]);
    }
    const numbers = listed.map(({ page }) => page);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });
});
