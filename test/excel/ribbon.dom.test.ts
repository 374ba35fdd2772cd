import { readKeys } from "../../src/excel/ribbon/read-keys";
import { surveyWorkbook } from "../../src/excel/ribbon/survey-workbook";
import { switchButtons } from "../../src/excel/ribbon/switch-buttons";
import { excelFrozen } from "../../src/excel/frozen/excel-frozen";
import { succeed } from "../../src/domain/result";
import { currentRequirementSets } from "../../src/workbench/protocol/host";
import { countRequests } from "./count-requests";
import { startAnswering } from "./start-answering";
import { enter } from "./frozen/budget-workbook";
import { startOffice } from "../support/office-host";

jest.setTimeout(60_000);

const without = (set: string) =>
  Object.fromEntries(Object.entries(currentRequirementSets).filter(([name]) => name !== set));

const switched = [
  ["Yardstick.Check", false],
  ["Yardstick.Thaw", false],
] as const;

it("switches buttons off and on, all with one request", async () => {
  const { host } = await startOffice();
  const requests = countRequests(host);
  await switchButtons(switched);
  expect([...host.ribbon.enabled]).toEqual(switched.map((each) => [...each]));
  expect(requests()).toBe(1);
  await switchButtons([["Yardstick.Check", true]]);
  expect(host.ribbon.enabled.get("Yardstick.Check")).toBe(true);
});

it("leaves the buttons on where Excel can't switch them", async () => {
  const { host } = await startOffice({ requirementSets: without("RibbonApi") });
  await switchButtons(switched);
  expect([...host.ribbon.enabled]).toEqual([]);
});

it("asks Excel which keys run an action now", async () => {
  const { host } = await startOffice();
  host.ribbon.shortcuts = { checkQuestionnaire: "Ctrl+Shift+1" };
  expect(await readKeys()).toEqual({ isMac: false, byAction: { checkQuestionnaire: "Ctrl+Shift+1" } });
});

it("says that Excel can't say, where it can't", async () => {
  await startOffice({ requirementSets: without("KeyboardShortcuts") });
  expect(await readKeys()).toEqual({ isMac: false, byAction: null });
});

describe("what there is for the buttons in a workbook", () => {
  const found = async () => {
    const answer = await surveyWorkbook();
    if (!answer.ok) throw new Error(answer.problem.message);
    return answer.value;
  };
  it("finds CLUB formulas on any sheet, and whether any are frozen", async () => {
    const { model } = await startAnswering();
    expect(await found()).toEqual({ hasFormulas: false, hasFrozen: false });
    enter(model, { Budget: { C9: '=CLUB.PEERMEDIAN("care.rate","all","2024-25")' } });
    await model.recalculation.settled();
    expect(await found()).toEqual({ hasFormulas: true, hasFrozen: false });
    const from = async () => succeed({ at: "2026-11-30T09:00:00Z", releases: [], releaseOf: () => 0 });
    await excelFrozen.freeze("workbook", true, from);
    expect(await found()).toEqual({ hasFormulas: false, hasFrozen: true });
  });

  it("does not look through a large workbook", async () => {
    const { model } = await startAnswering();
    enter(model, { Budget: { A1: 1, J10000: '=CLUB.PEERMEDIAN("care.rate","all","2024-25")' } });
    expect(await found()).toEqual({ hasFormulas: null, hasFrozen: false });
  });
});
