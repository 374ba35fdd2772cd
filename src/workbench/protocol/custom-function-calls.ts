import type { CellError, CellErrorCode } from "../../workbook-file/workbook-data";
import type { CustomFunctionArgument, CustomFunctionOutcome, CustomFunctionScalar } from "../calculation";
import type { RichApiMessageEntry } from "./wire";

/** A call as office.js's runtime takes it: the function's id and its arguments, omitted ones given as null. */
export interface Invocation {
  readonly id: string;
  readonly args: readonly CustomFunctionArgument[];
  readonly address: string;
  readonly cancelable: boolean;
}

const invocationCategory = 1;
const invokeType = 1000;
const cancelType = 1001;
const cancelableFlag = 1;
const errorsFlag = 4;
const notAvailable = 1;

/** What the numbers of errors mean; any other is #VALUE!. */
const errorCodes: Readonly<Record<number, CellErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** The calls of custom functions that office.js's own runtime is working on. */
export class CustomFunctionCalls {
  readonly #waiting = new Map<number, (outcome: CustomFunctionOutcome) => void>();
  readonly #ready: Promise<void>;
  #markReady: () => void = () => undefined;
  #send: (entries: readonly RichApiMessageEntry[]) => void = () => undefined;
  #count = 0;

  constructor() {
    this.#ready = new Promise((resolve) => (this.#markReady = resolve));
  }

  /** Connects the way messages leave. */
  connect(send: (entries: readonly RichApiMessageEntry[]) => void): void {
    this.#send = send;
  }

  /** The add-in's runtime has said that it takes calls. */
  markReady(): void {
    this.#markReady();
  }

  /** Makes calls as one message, once the runtime is ready; one outcome a call, in order. Aborting cancels them. */
  async invoke(invocations: readonly Invocation[], signal?: AbortSignal): Promise<readonly CustomFunctionOutcome[]> {
    await this.#ready;
    if (invocations.length === 0) return [];
    const numbered = invocations.map((invocation) => ({ number: (this.#count += 1), ...invocation }));
    const outcomes = numbered.map(
      ({ number }) => new Promise<CustomFunctionOutcome>((resolve) => this.#waiting.set(number, resolve)),
    );
    signal?.addEventListener("abort", () => this.#cancel(numbered.map(({ number }) => number)));
    this.#send(
      numbered.map(({ number, id, args, address, cancelable }) => {
        const sent = args.map(onTheWire);
        const flags = (cancelable ? cancelableFlag : 0) + (sent.some(hasError) ? errorsFlag : 0);
        const message = JSON.stringify([number, id, sent, address, flags, null]);
        return [invocationCategory, invokeType, "", message, number] as const;
      }),
    );
    return Promise.all(outcomes);
  }

  /** Takes results as the runtime gives them: [call, succeeded, value or sentence, error number]. */
  settle(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [number, succeeded, value, code] = result as readonly unknown[];
      const resolve = this.#waiting.get(Number(number));
      this.#waiting.delete(Number(number));
      resolve?.(succeeded === true ? success(value) : failure(value, code));
    }
  }

  /** Ends every call that is still waited for, as #N/A with that sentence: whoever was to answer is gone. */
  abandon(sentence: string): void {
    this.settle([...this.#waiting.keys()].map((number) => [number, false, sentence, notAvailable]));
  }

  #cancel(numbers: readonly number[]): void {
    const waiting = numbers.filter((number) => this.#waiting.has(number));
    if (waiting.length === 0) return;
    this.#send(
      waiting.map(
        (number) => [invocationCategory, cancelType, "", JSON.stringify({ invocationId: number }), number] as const,
      ),
    );
    for (const number of waiting) this.settle([[number, false, "The call was cancelled.", 7]]);
  }
}

/** An error in a range as office.js takes it for one. */
const errorType = "CustomFunctionError";

function onTheWire(argument: CustomFunctionArgument): unknown {
  if (typeof argument !== "object" || argument === null) return argument;
  return argument.map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? { code: cell.error, type: errorType } : cell)),
  );
}

function hasError(sent: unknown): boolean {
  return Array.isArray(sent) && sent.flat().some((cell) => typeof cell === "object" && cell !== null);
}

/** What a function answered: one value or rows of them; a row of one is that value. */
function success(value: unknown): CustomFunctionOutcome {
  if (!Array.isArray(value)) return outcomeOf(cellOf(value));
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only === undefined ? { ok: true, value: rows } : outcomeOf(only);
}

function outcomeOf(cell: CustomFunctionScalar | CellError): CustomFunctionOutcome {
  const isError = typeof cell === "object" && cell !== null;
  return isError ? { ok: false, error: cell.error, message: cell.message ?? "" } : { ok: true, value: cell };
}

/** A cell of what a function answers: an error that it gives instead of throwing it, the text of a card, or a value. */
function cellOf(value: unknown): CustomFunctionScalar | CellError {
  if (typeof value !== "object" || value === null) return value as CustomFunctionScalar;
  if ("type" in value && value.type === "Entity" && "text" in value) return String(value.text);
  const code = "code" in value ? value.code : null;
  const error = Object.values(errorCodes).find((known) => known === code) ?? "#VALUE!";
  return { error, message: "message" in value && typeof value.message === "string" ? value.message : "" };
}

function failure(message: unknown, code: unknown): CustomFunctionOutcome {
  const error = errorCodes[Number(code)] ?? "#VALUE!";
  return { ok: false, error, message: typeof message === "string" ? message : "" };
}
