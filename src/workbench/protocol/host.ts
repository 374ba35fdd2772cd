import metadata from "../../../generated/office-metadata.json";
import { apiClasses } from "../api/index";
import type { WorkbookModel } from "../model/workbook-model";
import { AddinRibbon } from "./addin-ribbon";
import { AddinRuntime } from "./addin-runtime";
import type { ApiContext } from "./api-class";
import { ApiError, type ApiErrorCode } from "./api-error";
import { ApiObject } from "./api-object";
import { ApiSurface } from "./api-surface";
import { CustomFunctionCalls } from "./custom-function-calls";
import type { OfficeMetadata } from "./office-metadata";
import { References } from "./references";
import { RequestExecution } from "./request-execution";
import { Subscriptions } from "./subscriptions";
import type { ReplyBody, RequestBody, RichApiMessageEntry } from "./wire";

/** The largest message of Excel on the web, in either direction. */
const payloadLimit = 5 * 1024 * 1024;

/** What today's Excel supports. office.js itself asks for the internal sets. */
export const currentRequirementSets: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  SharedRuntime: 1.2,
  CustomFunctionsRuntime: 1.4,
  CustomFunctions: 1.9,
  RichApiRuntime: 1.2,
  RichApiRuntimeFlag: 1.2,
  DialogApi: 1.2,
  RibbonApi: 1.2,
  KeyboardShortcuts: 1.1,
};

export interface HostOptions {
  /** The supported requirement sets and their versions. A member of any other is refused with ApiNotFound. */
  readonly requirementSets?: Readonly<Record<string, number>>;
  /** Needed if the custom-function runner was made before the host. */
  readonly customFunctions?: CustomFunctionCalls;
  /** Opens a file, as base64, as a workbook of its own; left out where there can be only one workbook. */
  readonly openWorkbook?: (file: string) => void;
}

/** An Excel host: answers office.js's requests on a workbook model. */
export interface Host {
  readonly requirementSets: Readonly<Record<string, number>>;
  readonly customFunctions: CustomFunctionCalls;
  /** Whether the add-in's pane is shown. */
  readonly runtime: AddinRuntime;
  /** What the add-in has made of its ribbon. */
  readonly ribbon: AddinRibbon;
  /** Carries out a request body and returns the reply body. Requests run one after another. */
  execute(requestBody: object): Promise<ReplyBody>;
  /**
   * Calls the listener with events and custom-function calls to push to office.js; the returned function stops that.
   */
  onMessage(listener: (entries: readonly RichApiMessageEntry[]) => void): () => void;
  /** Refuses the next request with this code, to try out how the add-in handles it. */
  failNext(code: ApiErrorCode): void;
}

/** Makes the host of a workbook. */
export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  const requirementSets = options.requirementSets ?? currentRequirementSets;
  const customFunctions = options.customFunctions ?? new CustomFunctionCalls();
  const listeners = new Set<(entries: readonly RichApiMessageEntry[]) => void>();
  const send = (entries: readonly RichApiMessageEntry[]) => listeners.forEach((listener) => listener(entries));
  const runtime = new AddinRuntime();
  const ribbon = new AddinRibbon();
  const references = new References((object, event) => {
    const follow = apiClasses.get(object.className)?.follow;
    if (!follow) return object;
    const target: unknown = follow(object.target, event);
    return target === null ? null : new ApiObject(object.className, target);
  });
  const subscriptions = new Subscriptions(send);
  const surface = new ApiSurface(apiClasses, metadata as OfficeMetadata, requirementSets);
  let last: Promise<unknown> = Promise.resolve();
  let fault: ApiErrorCode | null = null;

  customFunctions.connect(send);
  runtime.onChange((state) => subscriptions.tellVisibility(state));
  model.subscribe((event) => {
    if (event.kind === "structure") references.follow(event);
    subscriptions.tell(event);
  });

  const carryOut = async (body: RequestBody): Promise<ReplyBody> => {
    if (JSON.stringify(body).length > payloadLimit) return refusal("RequestPayloadSizeLimitExceeded");
    let suspended = false;
    const context: ApiContext = {
      model,
      references,
      customFunctions,
      runtime,
      ribbon,
      openWorkbook: options.openWorkbook ?? null,
      calculated: async () => {
        if (!suspended) await model.recalculation.known();
      },
      suspendCalculation: () => {
        suspended = true;
      },
    };
    const hold = model.recalculation.hold();
    try {
      const reply = await new RequestExecution(body, surface, context, subscriptions).run();
      const tooLarge = JSON.stringify(reply).length > payloadLimit;
      return tooLarge ? refusal("ResponsePayloadSizeLimitExceeded") : reply;
    } finally {
      hold.release();
    }
  };

  return {
    requirementSets,
    customFunctions,
    runtime,
    ribbon,
    execute(requestBody) {
      if (fault) {
        const code = fault;
        fault = null;
        return Promise.resolve(refusal(code));
      }
      const reply = last.then(() => carryOut(requestBody as RequestBody));
      // The sender gets the failure; the next request must run all the same.
      last = reply.catch(() => undefined);
      return reply;
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    failNext(code) {
      fault = code;
    },
  };
}

function refusal(code: ApiErrorCode): ReplyBody {
  const error = new ApiError(code);
  const Error = { Code: code, Message: error.message, Location: null, ActionIndex: -1, HttpStatusCode: error.status };
  return { Error, ProcessedResults: { Results: [] } };
}
