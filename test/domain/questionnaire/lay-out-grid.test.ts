import { findClub } from "../../../src/domain/clubs/index";
import { layOutQuestionnaire } from "../../../src/domain/questionnaire/lay-out-questionnaire";
import type { SheetPlan } from "../../../src/domain/questionnaire/sheet-plan";
import { cla202425Answers, cla202425Returned } from "../clubs/cla-2024-25-answers";
import { leeds } from "../rules/answers-of";

const cla = findClub("cla", "2025-26")!;
const adoption = findClub("adoption", "2025-26")!;
const member = { code: leeds, name: "Leeds" };
const lay = (previous: Parameters<typeof layOutQuestionnaire>[2], name: string, club = cla) =>
  layOutQuestionnaire(club, member, previous, []).sheets.find((sheet) => sheet.name === name)!;

const texts = (sheet: SheetPlan, row: number) =>
  Array.from({ length: sheet.columnWidths.length }, (_, column) => {
    const cell = sheet.cells.find((each) => each.row === row && each.column === column);
    return cell === undefined ? null : cell.look === "input" ? "[input]" : (cell.formula ?? cell.value);
  });

describe("nights by type of placement and provider", () => {
  const sheet = lay(null, "Nights of care");
  const { row: top } = sheet.names.find(({ name }) => name === "cla.fostering_own_nights")!;

  test("each answer stands in its row and column under the name of its question", () => {
    const placeOf = (id: string) => {
      const { row, column } = sheet.names.find(({ name }) => name === id)!;
      return [row - top, column];
    };
    expect(placeOf("cla.fostering_own_nights")).toEqual([0, 1]);
    expect(placeOf("cla.fostering_voluntary_nights")).toEqual([0, 4]);
    expect(placeOf("cla.kinship_independent_nights")).toEqual([3, 2]);
    expect(placeOf("cla.fostering_nights")).toEqual([0, 6]);
  });

  test("what is filled in is added up live, and compared with the whole as it is stated", () => {
    expect(texts(sheet, top - 1)).toEqual([
      "Type of placement (nights)",
      "Own",
      "Independent",
      "Other public",
      "Voluntary",
      "Added up",
      "Total",
      "Difference",
      "Status",
    ]);
    const [at, last] = [top + 1, top + 4];
    expect(texts(sheet, top)).toEqual([
      "Fostering",
      "[input]",
      "[input]",
      "[input]",
      "[input]",
      `=IF(COUNT(B${at}:E${at})=0,"",SUM(B${at}:E${at}))`,
      "[input]",
      `=IF(AND(ISNUMBER(F${at}),ISNUMBER(G${at})),F${at}-G${at},"")`,
      null,
    ]);
    expect(texts(sheet, top + 4)[0]).toBe("Added up");
    expect(texts(sheet, top + 4)[6]).toBe(`=IF(COUNT(G${at}:G${last})=0,"",SUM(G${at}:G${last}))`);
  });

  test("the questions after the grid follow as a list", () => {
    const parents = sheet.names.find(({ name }) => name === "cla.parents_nights")!;
    expect(parents.column).toBe(1);
    expect(parents.row).toBeGreaterThan(top + 5);
  });
});

test("last year's answers stand below in the same shape", () => {
  const sheet = lay(cla202425Returned, "Spend");
  const { row, column } = sheet.names.find(({ name }) => name === "cla.fostering_own_spend")!;
  const heading = sheet.cells.find(({ value, column: at }) => value === "Last year" && at === 0)!;
  const before = sheet.cells.find((cell) => cell.row === heading.row + 1 && cell.column === column)!;
  expect(heading.row).toBeGreaterThan(row + 4);
  expect(before).toMatchObject({
    value: cla202425Answers.cells!["cla.fostering_own_spend"],
    look: "figure",
    numberFormat: "£#,##0",
  });
});

test("a grid of budgets has no whole to compare with", () => {
  const sheet = lay(null, "Budgets");
  const { row } = sheet.names.find(({ name }) => name === "cla.fostering_own_budget")!;
  expect(texts(sheet, row - 1).filter((text) => text !== null)).toEqual([
    "Type of placement (£)",
    "Own",
    "Bought in",
    "Added up",
    "Status",
  ]);
});

describe("grids that are not added up both ways", () => {
  const filled = (name: string, first: string) => {
    const sheet = lay(null, name, adoption);
    const { row } = sheet.names.find((each) => each.name === first)!;
    return (at: number) => texts(sheet, row + at).filter((text) => text !== null);
  };

  test("columns with a unit each say it and are added up, and rows are not", () => {
    const rowAt = filled("Team", "adoption.managers_posts");
    const staff = "(full-time equivalents)";
    expect(rowAt(-1)).toEqual([
      "Grade",
      `Posts ${staff}`,
      `In post ${staff}`,
      `Agency staff ${staff}`,
      "Pay (£)",
      "Status",
    ]);
    expect(rowAt(0)).toEqual(["Service and team managers", ...Array<string>(4).fill("[input]")]);
    expect(rowAt(6)).toEqual([
      "Added up",
      ...["B", "C", "D", "E"].map((column) => expect.stringContaining(`SUM(${column}`) as string),
    ]);
  });

  test("steps that follow each other are added up by row, and compared with the whole", () => {
    const rowAt = filled("Adopters", "adoption.enquired_new");
    expect(rowAt(-1).slice(-4)).toEqual(["Added up", "Total", "Difference", "Status"]);
    expect(rowAt(4)[0]).toBe("Approved");
    expect(rowAt(5)).toEqual([]);
  });

  test("where nothing is added up there is no sum, and a heading that is a unit says it once", () => {
    const rowAt = filled("Timescales", "adoption.a1_children");
    expect(rowAt(-1)).toEqual(["As in the adoption scorecards", "Children", "Days", "In time (children)", "Status"]);
    expect(rowAt(3)).toEqual([]);
  });
});
