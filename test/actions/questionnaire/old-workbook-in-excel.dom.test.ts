import { besideAnswers } from "../../../src/domain/old-workbook/beside-answers";
import { answersIn } from "../../domain/old-workbook/answers-in";
import { readOldFile } from "../../../src/workbook-file/read-old-file";
import { mailedFile } from "../../excel/cla-workbook";
import { startOffice } from "../../support/office-host";
import { oldFile, sheetOf } from "../../workbook-file/old-file";
import { startInExcel } from "./start-in-excel";
import { cla, valueOf } from "./start-questionnaire";

jest.setTimeout(120_000);

const sheets = [
  sheetOf(
    "Return",
    ["Looked after children: our return"],
    ["Item", "2025-26"],
    ["Children who started to be looked after", 240],
    ["Children looked after at 31 March", 620],
    ["Adoption spend", "£1,250,000"],
  ),
  sheetOf("Homes", ["Home", "Registered beds", "Nights available"], ["Oak House", 4, 1460], ["Elm", 5, 1825]),
];

test("answers of an old workbook land in their cells, typed ones stay, and undoing takes out only these", async () => {
  await startOffice({
    file: await mailedFile({ cells: { "cla.starts": 5 }, rows: { homes: [{ home: "Elm", beds: 9 }] } }),
  });
  const { session, told } = startInExcel();
  valueOf(await session.open());
  const old = valueOf(await readOldFile("Old.xlsx", await oldFile({ sheets, names: [] })));
  const beside = besideAnswers(cla, valueOf(await session.answers()), null, answersIn(cla, old.workbook));
  expect(beside.kept.map(({ offer: { field, row } }) => [field, row])).toEqual([
    ["cla.starts", null],
    ["homes[beds]", "Elm"],
  ]);
  const offers = [...beside.offers, ...beside.tables.flatMap((table) => table.offers)];
  expect(offers).toHaveLength(6);
  expect(valueOf(await session.putIn(offers))).toBe(6);

  const now = async () => {
    const { questions, registers } = valueOf(await session.answers());
    const rows = registers["homes"]!.rows.map(({ home, beds, nights_available: nights }) => [
      home?.value,
      beds?.value,
      nights?.value,
    ]);
    return {
      questions: ["cla.starts", "cla.at_31_march", "cla.adoption_spend"].map((id) => questions[id]?.answer.value),
      rows: rows.filter(([home]) => home !== null),
    };
  };
  expect(await now()).toEqual({
    questions: [5, 620, 1_250_000],
    rows: [
      ["Elm", 9, 1825],
      ["Oak House", 4, 1460],
    ],
  });
  const { opened } = session.get();
  const toConfirm =
    opened === null || opened === "none"
      ? []
      : opened.check!.findings.filter(({ finding }) => finding.kind === "copy-confirmed");
  expect(toConfirm).toHaveLength(6);
  expect(toConfirm.map(({ finding }) => finding.message).join(" ")).toContain(
    "Old.xlsx, Return!B5 (“Adoption spend · 2025-26”)",
  );

  expect(valueOf(await session.undoRepair())).toEqual({ restored: 6, left: [], moved: 0 });
  expect(await now()).toEqual({ questions: [5, null, null], rows: [["Elm", 9, null]] });
  expect(told).toEqual([]);
});
