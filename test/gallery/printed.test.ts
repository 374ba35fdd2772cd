import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawUse } from "../../scripts/gallery/draw-use";
import { drawHomesUse } from "../../scripts/gallery/draw-homes-use";
import { readHomesUses } from "../../scripts/gallery/homes-use";
import { openUse } from "../../scripts/gallery/open-use";
import { readUses } from "../../scripts/gallery/use";
import { colours } from "../../src/excel/chart-parts/colours";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { drawnFigures } from "./highlighted";
import { convert, ifLibreOffice, missingPrograms } from "../support/libre-office";
import { readPages } from "../support/printed-page";

jest.setTimeout(600_000);

const uses = readUses();
const homes = readHomesUses();
const folder = mkdtempSync(join(tmpdir(), "yardstick-gallery-"));
const fileOf = (use: { readonly file: string }) => use.file.replace("/", "-").replace(".json", "");
const path = (kind: "drawn" | "again" | "pdf", use: { readonly file: string }) =>
  join(folder, kind === "drawn" ? "" : kind, `${fileOf(use)}.${kind === "pdf" ? "pdf" : "xlsx"}`);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withLibreOffice = ifLibreOffice("the gallery's charts as LibreOffice opens and prints them");

beforeAll(async () => {
  for (const use of uses) writeFileSync(path("drawn", use), await drawUse(await openUse(use)));
  for (const use of homes) writeFileSync(path("drawn", use), await drawHomesUse(use));
  if (missingPrograms.length > 0) return;
  const files = [...uses, ...homes].map((use) => path("drawn", use));
  await convert(files, "pdf", join(folder, "pdf"));
  await convert(files, "xlsx:Calc MS Excel 2007 XML", join(folder, "again"));
});

const charts = new Map<string, ReturnType<typeof readChart>>();

/** The chart in a file, and its series with their figures. */
function chartIn(file: string): ReturnType<typeof readChart> {
  const chart = charts.get(file) ?? readChart(file);
  charts.set(file, chart);
  return chart;
}

async function readChart(file: string) {
  const { data } = await openXlsx(readFileSync(file));
  const [chart, ...others] = data.sheets.flatMap((sheet) => sheet.charts);
  expect(others).toEqual([]);
  return { chart: chart!, drawn: drawnFigures(data, chart!, colours.own) };
}

/** Holds a page to a landscape A4 that says all of this, with nothing cut. */
function expectWhole(page: ReturnType<typeof readPages>[number], said: readonly string[]): void {
  const spaced = (text: string) => text.split(/\s+/).join(" ");
  const text = page.words.map((word) => word.text).join(" ");
  expect([page.width, page.height].map(Math.round)).toEqual([842, 595]);
  for (const one of said) expect(text).toContain(spaced(one));
  const outside = page.words.filter(
    ({ left, top, right, bottom }) => left < 0 || top < 0 || right > page.width || bottom > page.height,
  );
  expect(outside).toEqual([]);
}

describe.each(homes)("homes/$file", (use) => {
  const { title, note, table = [] } = use.described;

  it("is drawn with its words, and is the same in LibreOffice", async () => {
    const { chart, drawn } = await chartIn(path("drawn", use));
    expect(chart.title.text).toBe(title);
    expect(chart.valueAxis.title).toBe(note);
    if (missingPrograms.length > 0) return;
    expect((await chartIn(path("again", use))).drawn).toEqual(drawn);
  });

  withLibreOffice("is on one A4 landscape page, with every home and nothing cut", () => {
    // Before it is the sheet of the questionnaire, after it the cells that it is drawn from.
    const [, page, ...others] = readPages(path("pdf", use));
    expect(others).toHaveLength(1);
    expectWhole(page!, [title, note, ...table.map(([label]) => String(label))]);
  });
});

describe.each(uses)("$file", (use) => {
  const { title, note, own } = use.described;

  it("is drawn with its words, and with its own authority highlighted", async () => {
    const { chart, drawn } = await chartIn(path("drawn", use));
    expect(chart.title.text).toBe(title);
    expect([chart.categoryAxis, chart.valueAxis].map((axis) => axis.title)).toContain(note);
    const highlighted = drawn.filter((one) => one.highlighted.length > 0);
    expect(highlighted.length).toBeGreaterThan(0);
    expect(
      highlighted.flatMap(({ values }) => values.filter((value) => typeof value === "number")).length,
    ).toBeGreaterThan(0);
  });

  withLibreOffice("is on one A4 landscape page, with nothing cut", () => {
    const [page, ...others] = readPages(path("pdf", use));
    // The other page has the cells that it is drawn from.
    expect(others).toHaveLength(1);
    expectWhole(page!, [title, note, own]);
  });

  withLibreOffice(
    "has the same series with the same figures in LibreOffice, and the same of them highlighted",
    async () => {
      const [ours, theirs] = [await chartIn(path("drawn", use)), await chartIn(path("again", use))];
      expect(theirs.drawn).toEqual(ours.drawn);
      expect(theirs.chart.type).toBe(ours.chart.type);
    },
  );
});
