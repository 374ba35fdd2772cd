import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { put } from "../../domain/clubs/put";
import { startFilled, valueOf } from "./start-questionnaire";

const typed = put(cla202526Example, "cla.transport_spend", 1_200);

describe("putting answers in", () => {
  it("says what is in the cells now, writes others, and checks those again", async () => {
    const started = await startFilled(typed);
    valueOf(await started.session.check());
    const inputs = valueOf(await started.session.inputs(["cla.transport_spend", "cla.none"]));
    expect(Object.entries(inputs).map(([id, { answer }]) => [id, answer.value])).toEqual([
      ["cla.transport_spend", 1_200],
    ]);

    expect(valueOf(await started.session.put(new Map([["cla.transport_spend", -5]])))).toBe(1);
    expect(started.workbook.contentOf("cla.transport_spend").value).toBe(-5);
    expect(started.found().some((found) => found.includes("cla.transport_spend"))).toBe(true);
  });

  it("can be undone", async () => {
    const started = await startFilled(typed);
    valueOf(await started.session.check());
    const before = started.found();
    valueOf(await started.session.put(new Map([["cla.transport_spend", -5]])));
    expect(valueOf(await started.session.undoRepair())).toEqual({ restored: 1, left: [], moved: 0 });
    expect(started.workbook.contentOf("cla.transport_spend").value).toBe(1_200);
    expect(started.found()).toEqual(before);
  });
});
