import type { WorkbookModel } from "../model/workbook-model";
import type { ModelEvent } from "../model/model-event";
import type { AddinRibbon } from "./addin-ribbon";
import type { AddinRuntime } from "./addin-runtime";
import type { ApiObject } from "./api-object";
import type { Arguments } from "./arguments";
import type { CustomFunctionCalls } from "./custom-function-calls";
import type { References } from "./references";

/** What members of the API may use when they are called. */
export interface ApiContext {
  readonly model: WorkbookModel;
  readonly references: References;
  readonly customFunctions: CustomFunctionCalls;
  readonly runtime: AddinRuntime;
  readonly ribbon: AddinRibbon;
  /** Opens a file, as base64, as a workbook of its own; null where there can be only one. */
  readonly openWorkbook: ((file: string) => void) | null;
  /** Await this before reading anything that depends on formulas. */
  calculated(): Promise<void>;
  /** Stops calculation until this request is done. */
  suspendCalculation(): void;
}

export interface ApiProperty<T> {
  readonly get: (target: T, context: ApiContext) => unknown;
  readonly set?: (target: T, value: unknown, context: ApiContext) => void;
}

/**
 * A class of the Excel API as this host has built it. Members have the names that add-ins write. Any member that is not
 * here is refused with ApiNotFound.
 *
 * @template T what an object of the class stands for
 */
export interface ApiClass<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, ApiProperty<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, context: ApiContext) => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, context: ApiContext) => unknown>>;
  /** Events by name. Each gives the id of the object to put into its messages. */
  readonly events?: Readonly<Record<string, (target: T) => string>>;
  /** The objects of a collection, in order. */
  readonly items?: (target: T, context: ApiContext) => readonly ApiObject[];
  /** What an object that office.js keeps becomes when rows or columns are inserted or deleted; null if it is gone. */
  readonly follow?: (target: T, event: ModelEvent & { readonly kind: "structure" }) => T | null;
}

/** A class of any target, as registries hold it. */
// A target is only passed to the class that made it, which the registry's types can't express.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyApiClass = ApiClass<any>;
