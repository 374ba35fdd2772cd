import type { CustomFunctionArgument, CustomFunctionOutcome } from "../calculation";
import { callOutcome } from "./call-outcome";
import type { RichApiMessageEntry } from "./wire";

/** A call as office.js's runtime takes it: the function's id and its arguments, with null for an omitted one. */
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

/**
 * How many calls the add-in gets at a time; the next are sent as it answers. Its runtime returns all answers it has in
 * one message. Fewer at a time means fewer messages refused for their size, and less held in memory twice.
 */
const callsAtATime = 10_000;

type Numbered = Invocation & { readonly number: number };

/** The calls of custom functions that office.js's own runtime is working on. */
export class CustomFunctionCalls {
  readonly #waiting = new Map<number, { readonly call: Numbered; resolve(outcome: CustomFunctionOutcome): void }>();
  /** The calls not sent to the add-in yet. */
  #unsent: Numbered[] = [];
  readonly #ready: Promise<void>;
  #markReady: () => void = () => undefined;
  #send: (entries: readonly RichApiMessageEntry[]) => void = () => undefined;
  #count = 0;

  constructor() {
    this.#ready = new Promise((resolve) => (this.#markReady = resolve));
  }

  /** Sets how messages are sent. */
  connect(send: (entries: readonly RichApiMessageEntry[]) => void): void {
    this.#send = send;
  }

  /** To be called when the add-in's runtime is ready for calls. */
  markReady(): void {
    this.#markReady();
  }

  /**
   * Makes the calls once the runtime is ready, in few messages. Gives one outcome for each, in order. Aborting cancels
   * them.
   */
  async invoke(invocations: readonly Invocation[], signal?: AbortSignal): Promise<readonly CustomFunctionOutcome[]> {
    await this.#ready;
    if (invocations.length === 0) return [];
    const numbered = invocations.map((invocation) => ({ number: (this.#count += 1), ...invocation }));
    const outcomes = numbered.map(
      (call) => new Promise<CustomFunctionOutcome>((resolve) => this.#waiting.set(call.number, { call, resolve })),
    );
    signal?.addEventListener("abort", () => this.#cancel(numbered.map(({ number }) => number)));
    this.#unsent = [...this.#unsent, ...numbered];
    this.#sendNext();
    return Promise.all(outcomes);
  }

  /** Takes the runtime's results: [call, succeeded, value or sentence, error number]. */
  settle(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [number, succeeded, value, code] = result as readonly unknown[];
      const waiting = this.#waiting.get(Number(number));
      this.#waiting.delete(Number(number));
      waiting?.resolve(callOutcome(succeeded === true, value, code));
    }
    this.#sendNext();
  }

  /** Makes every unanswered call again, because the add-in that was asked is gone and another has started. */
  askAgain(): void {
    this.#unsent = [...this.#waiting.values()].map(({ call }) => call);
    this.#sendNext();
  }

  #sendNext(): void {
    const room = callsAtATime - (this.#waiting.size - this.#unsent.length);
    const next = this.#unsent.splice(0, Math.max(0, room));
    if (next.length > 0) this.#send(next.map(callMessage));
  }

  #cancel(numbers: readonly number[]): void {
    const cancelled = new Set(numbers.filter((number) => this.#waiting.has(number)));
    const unsent = new Set(this.#unsent.map(({ number }) => number));
    const sent = [...cancelled].filter((number) => !unsent.has(number));
    this.#unsent = this.#unsent.filter(({ number }) => !cancelled.has(number));
    if (sent.length > 0) this.#send(sent.map(cancelMessage));
    this.settle([...cancelled].map((number) => [number, false, "The call was cancelled.", 7]));
  }
}

function callMessage({ number, id, args, address, cancelable }: Numbered): RichApiMessageEntry {
  const sent = args.map(onTheWire);
  const flags = (cancelable ? cancelableFlag : 0) + (sent.some(hasError) ? errorsFlag : 0);
  return [invocationCategory, invokeType, "", JSON.stringify([number, id, sent, address, flags, null]), number];
}

function cancelMessage(number: number): RichApiMessageEntry {
  return [invocationCategory, cancelType, "", JSON.stringify({ invocationId: number }), number];
}

/** How office.js recognises an error in a range. */
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
