import { ProtectedError } from "../model/protection";
import type { ApiContext } from "./api-class";
import { ApiError } from "./api-error";
import { ApiObject } from "./api-object";
import type { ApiSurface } from "./api-surface";
import { Arguments } from "./arguments";
import type { Subscriptions } from "./subscriptions";
import {
  type Action,
  actionType,
  type ActionResult,
  type ArgumentInfo,
  pathType,
  type ReplyBody,
  type RequestBody,
} from "./wire";

/** The names of ids on the wire. An object's ids are sent when it is instantiated. */
const idNames = ["Id", "_Id"];

/**
 * Carries out one request: its actions in order, up to the first that is refused. An object is found by following its
 * path, once only, because a path may include a method that creates something.
 */
export class RequestExecution {
  readonly #body: RequestBody;
  readonly #surface: ApiSurface;
  readonly #context: ApiContext;
  readonly #subscriptions: Subscriptions;
  readonly #objects = new Map<number, ApiObject | null>();
  #location: string | null = null;

  constructor(body: RequestBody, surface: ApiSurface, context: ApiContext, subscriptions: Subscriptions) {
    this.#body = body;
    this.#surface = surface;
    this.#context = context;
    this.#subscriptions = subscriptions;
  }

  async run(): Promise<ReplyBody> {
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    const traces = () => (traceIds.length > 0 ? { TraceIds: traceIds } : {});
    for (const [index, action] of this.#body.Actions.entries()) {
      this.#location = null;
      try {
        const value = await this.#carryOut(action);
        results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      } catch (error) {
        const refusal = refusalOf(error);
        return {
          Error: {
            Code: refusal.code,
            Message: refusal.message,
            Location: refusal.location ?? this.#location,
            ActionIndex: index,
            HttpStatusCode: refusal.status,
          },
          ProcessedResults: { Results: results },
          ...traces(),
        };
      }
    }
    return { Results: results, ...traces() };
  }

  async #carryOut(action: Action): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const object = await this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && this.#identity(object);
      case actionType.query:
      case actionType.queryAsJson:
        return object && this.#query(object, action.QueryInfo?.Select ?? [], action.QueryInfo);
      case actionType.method:
        return object ? this.#call(object, action.Name, action.ArgumentInfo) : { _IsNull: true };
      case actionType.setProperty: {
        if (!object) return { _IsNull: true };
        const [value] = await this.#arguments(action.ArgumentInfo);
        return this.#set(object, action.Name, value);
      }
      case actionType.update: {
        if (!object) return { _IsNull: true };
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#set(object, this.#surface.loadable(object.className, name).wireName, value);
        }
        return null;
      }
      default:
        throw new ApiError("InvalidRequest", {
          message: `This host does not support actions of type ${action.ActionType}.`,
        });
    }
  }

  /** The object at the end of a path; null for a null object and anything reached through one. */
  async #object(pathId: number): Promise<ApiObject | null> {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const object = await this.#walk(pathId);
    if (object && this.#body.AutoKeepReference && this.#surface.classOf(object.className).methods?._KeepReference) {
      this.#context.references.keep(object);
    }
    this.#objects.set(pathId, object);
    return object;
  }

  async #walk(pathId: number): Promise<ApiObject | null> {
    const path = this.#body.ObjectPaths[String(pathId)];
    if (!path) throw new ApiError("InvalidRequest");
    switch (path.ObjectPathType) {
      case pathType.globalObject:
        return new ApiObject("Workbook", null);
      case pathType.newObject:
        return new ApiObject(path.Name, null);
      case pathType.referenceId:
        this.#location = "Workbook._GetObjectByReferenceId";
        return this.#context.references.get(path.Name);
      case pathType.nullObject:
        return null;
    }
    const parent = await this.#object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathType.property: {
        const { name, member } = this.#surface.navigation(parent.className, path.Name);
        this.#location = `${parent.className}.${name}`;
        return member(parent.target, this.#context);
      }
      case pathType.method:
        return asObject(
          await this.#invoke(parent, this.#surface.method(parent.className, path.Name), path.ArgumentInfo),
        );
      case pathType.indexer:
        return asObject(await this.#invoke(parent, this.#surface.indexer(parent.className), path.ArgumentInfo));
      default:
        throw new ApiError("InvalidRequest");
    }
  }

  async #call(object: ApiObject, wireName: string, argumentInfo?: ArgumentInfo): Promise<unknown> {
    const event = this.#surface.event(object.className, wireName);
    if (event) {
      this.#subscriptions.change(event.type, event.target(object.target), event.begins);
      return null;
    }
    if (wireName === "_KeepReference") {
      this.#context.references.keep(object);
      return null;
    }
    const result = await this.#invoke(object, this.#surface.method(object.className, wireName), argumentInfo);
    return result instanceof ApiObject ? this.#identity(result) : result;
  }

  async #invoke(object: ApiObject, method: ReturnType<ApiSurface["method"]>, argumentInfo?: ArgumentInfo) {
    const values = await this.#arguments(argumentInfo);
    this.#location = `${object.className}.${method.name}`;
    const call = (): unknown => method.member(object.target, new Arguments(values), this.#context);
    return this.#context.model.as("add-in", call);
  }

  #set(object: ApiObject, wireName: string, value: unknown): null {
    const { name, member, writable } = this.#surface.property(object.className, wireName);
    this.#location = `${object.className}.${name}`;
    if (!writable || !member.set) {
      throw new ApiError(writable ? "ApiNotFound" : "InvalidArgument", {
        message: writable ? `${this.#location} cannot be set in this host.` : `${this.#location} is read-only.`,
      });
    }
    const { set } = member;
    this.#context.model.as("add-in", () => set(object.target, value, this.#context));
    return null;
  }

  /** Replaces path numbers among the arguments by the objects at those paths. */
  async #arguments(info?: ArgumentInfo): Promise<readonly unknown[]> {
    const replace = async (value: unknown, pathId: unknown): Promise<unknown> => {
      if (typeof pathId === "number" && pathId > 0) return this.#object(pathId);
      if (!Array.isArray(pathId) || !Array.isArray(value)) return value;
      return replaceAll(value, pathId);
    };
    const replaceAll = async (values: readonly unknown[], pathIds: readonly unknown[]): Promise<readonly unknown[]> => {
      const replaced = [];
      for (const [index, value] of values.entries()) replaced.push(await replace(value, pathIds[index]));
      return replaced;
    };
    return replaceAll(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #identity(object: ApiObject): Record<string, unknown> {
    const properties = this.#surface.classOf(object.className).properties ?? {};
    const ids = idNames.flatMap((wireName) => {
      const property = properties[wireName === "Id" ? "id" : wireName];
      return property ? [[wireName, property.get(object.target, this.#context)]] : [];
    });
    const reference = this.#context.references.idOf(object);
    return { ...Object.fromEntries(ids), ...(reference === null ? {} : { _ReferenceId: reference }) };
  }

  /** The values asked for: by name, by "object/name" for an object within, and for a collection those of every item. */
  async #query(
    object: ApiObject,
    select: readonly string[],
    page: { readonly Top?: number; readonly Skip?: number } = {},
  ): Promise<Record<string, unknown>> {
    const { items } = this.#surface.classOf(object.className);
    const loaded: Record<string, unknown> = this.#identity(object);
    const own = items ? select.filter((name) => this.#isOwnValue(object.className, name)) : select;
    if (!items || own.length > 0) Object.assign(loaded, await this.#values(object, own));
    if (items) {
      const ofItems = select.filter((name) => !own.includes(name)).map((name) => name.replace(/^items\//i, ""));
      const first = page.Skip ?? 0;
      const all = items(object.target, this.#context);
      const shown = all.slice(first, page.Top === undefined ? undefined : first + page.Top);
      const loadedItems = [];
      for (const [index, item] of shown.entries()) {
        loadedItems.push({ _Index: first + index, ...(await this.#query(item, ofItems)) });
      }
      loaded._Items = loadedItems;
    }
    return loaded;
  }

  #isOwnValue(className: string, name: string): boolean {
    return this.#surface.values(className).some((wireName) => wireName.toLowerCase() === name.toLowerCase());
  }

  async #values(object: ApiObject, select: readonly string[]): Promise<Record<string, unknown>> {
    const loaded: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    const everything = select.length === 0 || select.includes("*");
    const values = new Set(everything ? this.#surface.values(object.className) : []);
    for (const path of select.filter((path) => path !== "*" && path.toLowerCase() !== "isnullobject")) {
      const [name = "", ...rest] = path.split("/");
      const { wireName, isObject } = this.#surface.loadable(object.className, name);
      if (isObject)
        nested.set(wireName, [...(nested.get(wireName) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
      else values.add(wireName);
    }
    for (const wireName of values) {
      if (wireName === "_ReferenceId") continue;
      const { name, member } = this.#surface.property(object.className, wireName);
      this.#location = `${object.className}.${name}`;
      loaded[wireName] = await member.get(object.target, this.#context);
    }
    for (const [wireName, names] of nested) {
      const { name, member } = this.#surface.navigation(object.className, wireName);
      this.#location = `${object.className}.${name}`;
      const within = member(object.target, this.#context);
      loaded[wireName] = within && (await this.#query(within, names));
    }
    return loaded;
  }
}

function refusalOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof ProtectedError) return new ApiError("AccessDenied", { message: error.message });
  return new ApiError("GeneralException", { message: String(error) });
}

function asObject(value: unknown): ApiObject | null {
  if (value === null || value instanceof ApiObject) return value;
  throw new ApiError("InvalidRequest", { message: "Only a method that returns an object can be used to reach one." });
}
