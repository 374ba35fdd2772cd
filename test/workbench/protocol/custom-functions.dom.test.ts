import { startOffice } from "../../support/office-host";

const functions = {
  functions: [
    {
      id: "DOUBLE",
      name: "DOUBLE",
      parameters: [{ name: "value" }, { name: "note" }],
    },
    { id: "LIST", name: "LIST", parameters: [{ name: "values", dimensionality: "matrix" }] },
    { id: "REFUSE", name: "REFUSE", parameters: [] },
    { id: "WAIT", name: "WAIT", parameters: [], options: { cancelable: true } },
  ],
};

let calls: unknown[][] = [];
let cancelled = 0;

async function startWithFunctions() {
  const started = await startOffice({ functions });
  calls = [];
  CustomFunctions.associate("DOUBLE", (...args: unknown[]) => {
    calls.push(args);
    return Number(args[0]) * 2;
  });
  CustomFunctions.associate("LIST", (values: number[][]) => values.map((row) => row.map((value) => value + 1)));
  CustomFunctions.associate("REFUSE", () => {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.notAvailable,
      'There is no indicator "x". Did you mean "y"?',
    );
  });
  CustomFunctions.associate("WAIT", (invocation: CustomFunctions.CancelableInvocation) => {
    return new Promise(() => (invocation.onCanceled = () => (cancelled += 1)));
  });
  return started;
}

test("a cell shows #BUSY! until the add-in's function answers, and then the answer", async () => {
  const { model } = await startWithFunctions();
  const sheet = model.activeSheet.id;
  const shown: unknown[] = [];
  model.subscribe((event) => {
    if (event.kind === "results") shown.push(model.cell(sheet, 0, 1).value);
  });
  model.setInput(sheet, 0, 0, "21");
  model.setInput(sheet, 0, 1, "=CLUB.DOUBLE(A1)");
  await model.recalculation.settled();
  expect(shown).toEqual([{ error: "#BUSY!" }, 42]);
});

test("omitted arguments are null and the invocation comes last", async () => {
  const { model } = await startWithFunctions();
  model.setInput(model.activeSheet.id, 0, 1, "=CLUB.DOUBLE(4)");
  await model.recalculation.settled();
  expect(calls).toHaveLength(1);
  expect(calls[0]).toHaveLength(3);
  expect(calls[0]?.slice(0, 2)).toEqual([4, null]);
});

test("an array of rows spills", async () => {
  const { model } = await startWithFunctions();
  const sheet = model.activeSheet.id;
  model.setInput(sheet, 0, 0, "1");
  model.setInput(sheet, 1, 0, "2");
  model.setInput(sheet, 0, 2, "=CLUB.LIST(A1:A2)");
  await model.recalculation.settled();
  expect([0, 1].map((row) => model.cell(sheet, row, 2).value)).toEqual([2, 3]);
  expect(model.cell(sheet, 1, 2).spilled).toBe(true);
  await Excel.run(async (context) => {
    const spill = context.workbook.worksheets.getActiveWorksheet().getRange("C1").getSpillingToRange();
    spill.load("address,values");
    await context.sync();
    expect(spill.address).toBe("Sheet1!C1:C2");
    expect(spill.values).toEqual([[2], [3]]);
  });
});

test("an error in a range reaches the function as office.js's own error", async () => {
  const { host } = await startWithFunctions();
  let given: unknown = null;
  CustomFunctions.associate("LIST", (values: unknown[][]) => (given = values).map(() => [1]));
  const args = [
    [
      [1, { error: "#N/A" }],
      [null, { error: "#DIV/0!" }],
    ],
  ] as const;
  await host.customFunctions.invoke([{ id: "LIST", args, address: "Sheet1!A1", cancelable: false }]);
  expect(given).toEqual([
    [1, expect.objectContaining({ code: "#N/A" })],
    [null, expect.objectContaining({ code: "#DIV/0!" })],
  ]);
  expect((given as unknown as unknown[][])[0]?.[1]).toBeInstanceOf(CustomFunctions.Error);
});

test("an error from a function keeps its code and its sentence", async () => {
  const { model } = await startWithFunctions();
  const sheet = model.activeSheet.id;
  model.setInput(sheet, 0, 0, "=CLUB.REFUSE()");
  await model.recalculation.settled();
  expect(model.cell(sheet, 0, 0).value).toEqual({
    error: "#N/A",
    message: 'There is no indicator "x". Did you mean "y"?',
  });
});

/** This many calls, each with a different answer. */
function doubles(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: "DOUBLE",
    args: [index, null],
    address: `Sheet1!A${index + 1}`,
    cancelable: false,
  }));
}

const waiting = { id: "WAIT", args: [], address: "Sheet1!A1", cancelable: true };

test("2,000 calls are sent in one message and answered in order", async () => {
  const { host } = await startWithFunctions();
  const messages: number[] = [];
  host.onMessage((entries) => messages.push(entries.length));
  const outcomes = await host.customFunctions.invoke(doubles(2000));
  expect(messages).toEqual([2000]);
  expect(outcomes.every((outcome, index) => outcome.ok && outcome.value === index * 2)).toBe(true);
});

test("the add-in gets 10,000 calls at a time, and more as it answers, even while one takes long", async () => {
  const { host } = await startWithFunctions();
  const messages: number[] = [];
  host.onMessage((entries) => messages.push(entries.length));
  const abort = new AbortController();
  const slow = host.customFunctions.invoke([waiting], abort.signal);
  const outcomes = await host.customFunctions.invoke(doubles(12_000));
  expect(outcomes.every((outcome, index) => outcome.ok && outcome.value === index * 2)).toBe(true);
  expect(messages.slice(0, 2)).toEqual([1, 9999]);
  expect(messages.reduce((total, count) => total + count)).toBe(12_001);
  abort.abort();
  expect(await slow).toMatchObject([{ ok: false }]);
}, 30_000);

test("calls not yet sent to the add-in can be cancelled too, and are never sent", async () => {
  const { host } = await startWithFunctions();
  const abort = new AbortController();
  const outcomes = host.customFunctions.invoke(Array<typeof waiting>(10_500).fill(waiting), abort.signal);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const messages: number[] = [];
  host.onMessage((entries) => messages.push(entries.length));
  abort.abort();
  expect((await outcomes).map(({ ok }) => ok)).not.toContain(true);
  expect(messages).toEqual([10_000]);
}, 30_000);

test("calls that an add-in left unanswered can be made again, and those not sent yet are still sent", async () => {
  const { host } = await startWithFunctions();
  const abort = new AbortController();
  const outcomes = host.customFunctions.invoke(Array<typeof waiting>(10_500).fill(waiting), abort.signal);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const asked: number[] = [];
  host.onMessage((entries) => asked.push(...entries.map(([, , , , number]) => number)));
  host.customFunctions.askAgain();
  expect(asked).toHaveLength(10_000);
  host.customFunctions.settle(asked.map((number) => [number, true, number]));
  expect(new Set(asked).size).toBe(10_500);
  host.customFunctions.settle(asked.slice(10_000).map((number) => [number, true, number]));
  expect((await outcomes).filter(({ ok }) => ok)).toHaveLength(10_500);
}, 30_000);

test("the function is told that its call was cancelled, and the call ends", async () => {
  const { host } = await startWithFunctions();
  const told = cancelled;
  const abort = new AbortController();
  const outcome = host.customFunctions.invoke(
    [{ id: "WAIT", args: [], address: "Sheet1!A1", cancelable: true }],
    abort.signal,
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  abort.abort();
  expect(await outcome).toEqual([{ ok: false, error: "#VALUE!", message: "The call was cancelled." }]);
  expect(cancelled - told).toBe(1);
});

test("the host accepts office.js's notice that its ribbon commands are ready", async () => {
  const { host } = await startWithFunctions();
  const bodies: object[] = [];
  const execute = host.execute.bind(host);
  host.execute = (body) => {
    bodies.push(body);
    return execute(body);
  };
  const { OfficeCore } = globalThis as unknown as {
    OfficeCore: {
      AddinInternalService: { newObject(context: object): { notifyActionHandlerReady(): void } };
    };
  };
  const context = new OfficeExtension.ClientRequestContext();
  OfficeCore.AddinInternalService.newObject(context).notifyActionHandlerReady();
  await context.sync();
  expect(JSON.stringify(bodies)).toContain("AddinInternalService");
});

test("the add-in can show and hide the pane", async () => {
  const { host } = await startWithFunctions();
  await Office.addin.hide();
  expect(host.runtime.state).toBe("Background");
  await Office.addin.showAsTaskpane();
  expect(host.runtime.state).toBe("Visible");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
});
