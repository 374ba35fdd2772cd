import { toldUndone } from "../../../src/actions/questionnaire/told-undone";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { put } from "../../domain/clubs/put";
import { inEditMode } from "./fake-questionnaire-workbook";
import { startFilled, valueOf, type Started } from "./start-questionnaire";

const asText = { value: "480", numberFormat: "@" };
const faulty = [
  ["cla.enquiries", asText],
  ["cla.contact_name", "  A. Contact "],
] as const;

async function startWithFaults(): Promise<Started> {
  const started = await startFilled(
    faulty.reduce((filled, [name, content]) => put(filled, name, content), cla202526Example),
  );
  valueOf(await started.session.check());
  started.workbook.asked.length = 0;
  return started;
}
const all = (started: Started) => started.check().findings.map(({ finding }) => finding);

describe("fixing findings", () => {
  it("corrects the cells, and checks only those again", async () => {
    const started = await startWithFaults();
    expect(valueOf(await started.session.repair(all(started)))).toBe(2);
    expect(started.workbook.contentOf("cla.enquiries").value).toBe(480);
    expect(started.workbook.contentOf("cla.contact_name").value).toBe("A. Contact");
    expect(started.found()).toEqual([]);
    const reads = "read cla.contact_name, cla.enquiries";
    expect(started.workbook.asked).toEqual([reads, "repair", reads, "read ", "mark"]);
  });

  it("can be undone", async () => {
    const started = await startWithFaults();
    const before = started.found();
    valueOf(await started.session.repair(all(started)));
    expect(valueOf(await started.session.undoRepair())).toEqual({ restored: 2, left: [], moved: 0 });
    expect(started.workbook.contentOf("cla.enquiries")).toEqual(asText);
    expect(started.found()).toEqual(before);
    expect(valueOf(await started.session.undoRepair())).toEqual({ restored: 0, left: [], moved: 0 });
  });

  it("leaves alone what a person has typed since", async () => {
    const started = await startWithFaults();
    const { place } = started.finding("CLA-FORM-01", "cla.enquiries");
    valueOf(await started.session.repair(all(started)));
    started.workbook.type("cla.enquiries", 500);
    expect(valueOf(await started.session.undoRepair())).toEqual({ restored: 1, left: [place], moved: 0 });
    expect(started.workbook.contentOf("cla.enquiries").value).toBe(500);
    expect(started.workbook.contentOf("cla.contact_name").value).toBe("  A. Contact ");
  });

  it("leaves alone what changed without Excel telling us, and says which cell", async () => {
    const started = await startWithFaults();
    const { place } = started.finding("CLA-FORM-01", "cla.enquiries");
    valueOf(await started.session.repair(all(started)));
    started.workbook.fill({ cells: { "cla.enquiries": 500 } });
    const undone = valueOf(await started.session.undoRepair());
    expect(undone).toEqual({ restored: 1, left: [place], moved: 0 });
    expect(started.workbook.contentOf("cla.enquiries").value).toBe(500);
    expect(toldUndone("1 cell put back.", undone)).toEqual({
      kind: "warning",
      text: `1 cell put back. 1 cell was changed since and stays as it is: ${place!.sheet}!${place!.cell}.`,
    });
  });

  it("writes where the cell is now, although rows were inserted a moment ago", async () => {
    const started = await startWithFaults();
    const findings = all(started);
    started.workbook.insertRows(1);
    expect(valueOf(await started.session.repair(findings))).toBe(2);
    expect(started.workbook.contentOf("cla.enquiries").value).toBe(480);
  });

  it("skips a finding that has been fixed in the meantime", async () => {
    const started = await startWithFaults();
    const findings = all(started);
    started.workbook.fill({ cells: { "cla.enquiries": 481 } });
    expect(valueOf(await started.session.repair(findings))).toBe(1);
    expect(started.workbook.contentOf("cla.enquiries").value).toBe(481);
  });

  it("does not undo in cells that were moved", async () => {
    const started = await startWithFaults();
    valueOf(await started.session.repair(all(started)));
    started.workbook.insertRows(1);
    expect(valueOf(await started.session.undoRepair())).toEqual({ restored: 0, left: [], moved: 2 });
    expect(started.workbook.contentOf("cla.enquiries").value).toBe(480);
  });

  it("names no place of a cell that was moved, also if its answer was typed since", async () => {
    const started = await startWithFaults();
    valueOf(await started.session.repair(all(started)));
    started.workbook.insertRows(1);
    started.workbook.type("cla.enquiries", 500);
    expect(valueOf(await started.session.undoRepair())).toEqual({ restored: 0, left: [], moved: 2 });
  });

  it("says what Excel refused, and changes nothing", async () => {
    const started = await startWithFaults();
    const before = started.found();
    started.workbook.refusals.set("repairCells", inEditMode);
    expect(await started.session.repair(all(started))).toEqual({ ok: false, problem: inEditMode });
    expect(started.found()).toEqual(before);
  });
});

describe("showing a cell", () => {
  it("selects it in the workbook", async () => {
    const started = await startWithFaults();
    const place = started.finding("CLA-FORM-01", "cla.enquiries").place!;
    valueOf(await started.session.show(place));
    expect(started.workbook.shown).toEqual([place]);
  });
});
