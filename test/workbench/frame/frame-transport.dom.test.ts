import { webcrypto } from "node:crypto";
import { createFrameTransport, type FrameTransport } from "../../../src/workbench/frame/frame-transport";
import type { RichApiMessageEntry } from "../../../src/workbench/protocol/wire";

/** Plays the add-in's side: sends what office.js sends from the frame, and collects what the page posts to it. */
function openFrame() {
  const received: Record<string, unknown>[] = [];
  const executed: object[] = [];
  let push: (messages: readonly RichApiMessageEntry[]) => void = () => undefined;
  let settings: Readonly<Record<string, unknown>> = { club: "s251" };
  const onLeave = jest.fn();
  const onStart = jest.fn();
  const onFailure = jest.fn();
  const transport: FrameTransport = createFrameTransport({
    host: {
      async execute(body) {
        executed.push(body);
        if ("Broken" in body) throw new Error("a mistake of the host");
        return { Results: [] };
      },
      onMessage(listener) {
        push = listener;
        return () => undefined;
      },
    },
    container: document.body,
    addinUrl: "/taskpane.html",
    requirementSets: { ExcelApi: 1.17, CustomFunctions: 1.8 },
    settings: { read: () => settings, write: (written) => (settings = written) },
    documentUrl: "https://localhost:3000/Budget.xlsx",
    selectedValues: () => [[1, "x"]],
    onLeave,
    onStart,
    onFailure,
  });
  const frame = transport.iframe.contentWindow as Window;
  frame.postMessage = ((text: string) => received.push(JSON.parse(text))) as typeof frame.postMessage;
  const [conversation] = (JSON.parse(transport.iframe.name) as { xdmInfo: string }).xdmInfo.split("|");
  let correlation = 0;

  return {
    transport,
    received,
    executed,
    onLeave,
    onStart,
    onFailure,
    get settings() {
      return settings;
    },
    push: (messages: readonly RichApiMessageEntry[]) => push(messages),
    send(name: string, data: unknown, actionType = 0, origin = location.origin) {
      const message = {
        _messageType: 0,
        _actionName: name,
        _conversationId: conversation,
        _correlationId: correlation++,
        _actionType: actionType,
        _data: data,
      };
      dispatchEvent(new MessageEvent("message", { data: JSON.stringify(message), origin, source: frame }));
      return received.at(-1);
    },
    async execute(data: object) {
      this.send("executeMethod", data);
      await new Promise((resolve) => setTimeout(resolve));
      return received.at(-1);
    },
  };
}

const getContext = "ContextActivationManager_getAppContextAsync";
const notifyHost = "ContextActivationManager_notifyHost";
let frame: ReturnType<typeof openFrame>;

beforeAll(() => Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true }));
beforeEach(() => (frame = openFrame()));
afterEach(() => frame.transport.dispose());

it("tells the frame who hosts it, before the add-in loads", () => {
  const { iframe } = frame.transport;
  expect(JSON.parse(iframe.name)).toMatchObject({
    hostInfo: "Excel$Web$16.01$en-US$telemetry$$$3",
    serializerVersion: 1,
  });
  expect(iframe.src).toBe("https://localhost:3000/taskpane.html?_host_Info=Excel$Web$16.01$en-US$telemetry$$$3");
  expect(iframe.title).not.toBe("");
});

it("answers with Excel, the document, its settings and what it supports", () => {
  const answer = frame.send(getContext, "app-1");
  const context = answer?._data as Record<string, unknown>;
  expect(context).toMatchObject({ _appName: 16, _docUrl: "https://localhost:3000/Budget.xlsx", _appUILocale: "en-GB" });
  expect(context._settings).toEqual([["club", '"s251"']]);
  const sets = JSON.parse(String(context._requirementMatrix)) as Record<string, number>;
  expect(sets).toEqual({ ExcelApi: 1.17, CustomFunctions: 1.8 });
  expect(frame.onStart).toHaveBeenCalledTimes(1);
});

it("passes rich API requests to the host", async () => {
  const body = { Actions: [], ObjectPaths: {} };
  const answer = await frame.execute({
    ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], JSON.stringify(body), 0],
    DdaMethod: { DispatchId: 93 },
  });
  expect(frame.executed).toEqual([body]);
  expect(answer?._data).toMatchObject({ Error: 0, Data: [200, [], '{"Results":[]}'] });
});

it("saves settings in the workbook and gives them back", async () => {
  await frame.execute({
    DdaMethod: { DispatchId: 76 },
    DdaSettingsMethod: { Properties: [["year", '"2024-25"']] },
  });
  expect(frame.settings).toEqual({ year: "2024-25" });
  const answer = await frame.execute({ DdaMethod: { DispatchId: 75 } });
  expect(answer?._data).toMatchObject({ Settings: [{ Name: "year", Value: '"2024-25"' }] });
});

it("gives the selection's values", async () => {
  const answer = await frame.execute({ DdaMethod: { DispatchId: 64 } });
  expect(answer?._data).toMatchObject({ Error: 0, Data: [[1, "x"]] });
});

it("refuses what it does not know, in the protocol's words", async () => {
  expect((await frame.execute({ DdaMethod: { DispatchId: 1 } }))?._data).toMatchObject({ Error: 5000 });
  expect(frame.send("somethingElse", null)).toMatchObject({ _errorCode: -2 });
});

it("pushes what the host pushes, once the add-in listens and until it no longer does", () => {
  const message: RichApiMessageEntry = [65536, 10, "sheet", "{}", 2];
  frame.push([message]);
  expect(frame.received).toHaveLength(0);
  frame.send("richApiMessage", null, 1);
  frame.push([message]);
  expect(frame.received.at(-1)).toMatchObject({
    _actionName: "richApiMessage",
    _responseType: 1,
    _data: { ArrayData: [[65536, 10, "sheet", "{}", 2]] },
  });
  frame.send("richApiMessage", null, 2);
  frame.push([message]);
  expect(frame.received.filter(({ _responseType }) => _responseType === 1)).toHaveLength(1);
});

it("keeps calls of custom functions, but not events, while the add-in loads", () => {
  frame.push([
    [1, 1000, "", '[1,"PEERMEDIAN",[],"Sheet1!A1",0,null]', 1],
    [65536, 10, "sheet", "{}", 2],
  ]);
  frame.send("richApiMessage", null, 1);
  expect(frame.received.at(-1)?._data).toEqual({
    ArrayData: [[1, 1000, "", '[1,"PEERMEDIAN",[],"Sheet1!A1",0,null]', 1]],
  });
});

it("answers also where the host fails, and tells the page", async () => {
  const data = { ArrayData: [0, 0, 0, 0, '{"Broken":true}'], DdaMethod: { DispatchId: 93 } };
  expect(await frame.execute(data)).toMatchObject({ _errorCode: -2 });
  expect(frame.onFailure).toHaveBeenCalledWith(new Error("a mistake of the host"));
});

it("keeps a command until the add-in listens, and settles it when the add-in says so", async () => {
  const settled = jest.fn();
  const command = frame.transport.invokeCommand("insertChart", "Yardstick.InsertChart").then(settled);
  expect(frame.received).toHaveLength(0);
  frame.send("appCommandInvoked", null, 1);
  const sent = frame.received.at(-1)?._data as Record<number, string>;
  expect(sent[1]).toBe("insertChart");
  expect(JSON.parse(String(sent[2]))).toEqual({ source: { id: "Yardstick.InsertChart" } });
  expect(settled).not.toHaveBeenCalled();
  await frame.execute({ 0: sent[0], 1: 0, DdaMethod: { DispatchId: 94 } });
  await command;
  expect(settled).toHaveBeenCalled();
});

it("starts again when the add-in reloads: its registrations are gone, and a running command ends with a sentence", async () => {
  frame.send("appCommandInvoked", null, 1);
  const running = frame.transport.invokeCommand("refresh", "Yardstick.Refresh");
  frame.send(getContext, "app-1");
  await expect(running).rejects.toThrow("The add-in was reloaded before the command finished. Run it again.");
  const before = frame.received.length;
  void frame.transport.invokeCommand("refresh", "Yardstick.Refresh").catch(() => undefined);
  expect(frame.received).toHaveLength(before);
  frame.send("appCommandInvoked", null, 1);
  expect(frame.received.at(-1)?._responseType).toBe(1);
});

it("gives up a command the add-in never ends, with a sentence", async () => {
  jest.useFakeTimers();
  try {
    const command = frame.transport.invokeCommand("refresh", "Yardstick.Refresh");
    const refused = expect(command).rejects.toThrow('The add-in did not finish "refresh" within a minute.');
    jest.advanceTimersByTime(60_000);
    await refused;
  } finally {
    jest.useRealTimers();
  }
});

it.each([
  [13, "forward"],
  [14, "backward"],
  [15, "escape"],
] as const)("lets the keyboard leave the pane (action %i)", (action, way) => {
  frame.send(notifyHost, ["app-1", action]);
  expect(frame.onLeave).toHaveBeenCalledWith(way);
});

it.each([
  ["first", false, 11],
  ["last", true, 12],
] as const)("asks office.js to focus the %s control of the pane", (_, backward, action) => {
  frame.transport.enter(backward);
  expect(document.activeElement).toBe(frame.transport.iframe);
  expect(frame.received.at(-1)).toMatchObject({
    _messageType: 0,
    _actionType: 0,
    _actionName: "Office_notifyAgave",
    _data: [action],
    _conversationId: expect.stringMatching(/^[0-9a-f-]{36}_ntf$/),
  });
});

it("takes focus coming and going for no wish to leave", () => {
  frame.send(notifyHost, ["app-1", 0]);
  frame.send(notifyHost, ["app-1", 21, "https://localhost:3000"]);
  expect(frame.onLeave).not.toHaveBeenCalled();
});

it("answers nobody but its own frame", () => {
  frame.send(getContext, "app-1", 0, "https://elsewhere.example");
  dispatchEvent(new MessageEvent("message", { data: "{}", origin: location.origin, source: window }));
  dispatchEvent(
    new MessageEvent("message", {
      data: "not json",
      origin: location.origin,
      source: frame.transport.iframe.contentWindow,
    }),
  );
  expect(frame.received).toHaveLength(0);
});
