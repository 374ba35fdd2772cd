import type { WorkbookModel } from "../model/workbook-model";
import type { ModelEvent } from "../model/model-event";
import type { AddinRuntime } from "./addin-runtime";
import type { ApiObject } from "./api-object";
import type { Arguments } from "./arguments";
import type { CustomFunctionCalls } from "./custom-function-calls";
import type { References } from "./references";

/** What members of the API may reach while they answer. */
export interface ApiContext {
  readonly model: WorkbookModel;
  readonly references: References;
  readonly customFunctions: CustomFunctionCalls;
  readonly runtime: AddinRuntime;
  /** Await this before reading anything that formulas decide. */
  calculated(): Promise<void>;
  /** Leaves formulas as they are until this request is done. */
  suspendCalculation(): void;
}

export interface ApiProperty<T> {
  readonly get: (target: T, context: ApiContext) => unknown;
  readonly set?: (target: T, value: unknown, context: ApiContext) => void;
}

/**
 * How this host answers for a class of the Excel API. Members are named as add-ins write them. Only what is written
 * here exists: everything else is refused with ApiNotFound.
 *
 * @template T what an object of the class stands for
 */
export interface ApiClass<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, ApiProperty<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, context: ApiContext) => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, context: ApiContext) => unknown>>;
  /** Events by name, each with the id that its messages carry as their target. */
  readonly events?: Readonly<Record<string, (target: T) => string>>;
  /** The objects of a collection, in order. */
  readonly items?: (target: T, context: ApiContext) => readonly ApiObject[];
  /** What an object kept by reference is after rows or columns were inserted or deleted; null if it is gone. */
  readonly follow?: (target: T, event: ModelEvent & { readonly kind: "structure" }) => T | null;
}

/** A class of any target, as registries hold it. */
// Targets are only ever handed to the class that made them; the registry cannot say so in types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyApiClass = ApiClass<any>;
