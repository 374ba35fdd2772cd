import type { AnyApiClass, ApiProperty } from "./api-class";
import { ApiError } from "./api-error";
import type { ClassMetadata, OfficeMetadata, RequirementSet } from "./office-metadata";

/** A member: the name that add-ins write, and our code for it. */
interface Found<M> {
  readonly name: string;
  readonly member: M;
}

/**
 * Which members an add-in may use: those that office.js knows, that the host's requirement sets include and that we
 * have built. Any other is refused, and the refusal names it.
 */
export class ApiSurface {
  readonly #classes: ReadonlyMap<string, AnyApiClass>;
  readonly #metadata: OfficeMetadata;
  readonly #supports: (set: RequirementSet) => boolean;

  constructor(
    classes: ReadonlyMap<string, AnyApiClass>,
    metadata: OfficeMetadata,
    requirementSets: Readonly<Record<string, number>>,
  ) {
    this.#classes = classes;
    this.#metadata = metadata;
    this.#supports = (set) => {
      const [name = "", version = ""] = set.split(" ");
      const supported = requirementSets[name];
      return supported !== undefined && compareVersions(String(supported), version) >= 0;
    };
  }

  /** Our code for a class; refused if we have not built it. */
  classOf(className: string): AnyApiClass {
    const found = this.#classes.get(className);
    if (!found) throw notFound(className);
    return found;
  }

  /** A value property by its name on the wire. */
  property(className: string, wireName: string): Found<ApiProperty<unknown>> & { readonly writable: boolean } {
    const properties = this.#metadataOf(className)?.properties ?? {};
    const known = properties[wireName] ?? Object.values(properties).find(({ setAs }) => setAs === wireName);
    const name = known?.name ?? wireName;
    const member = this.classOf(className).properties?.[name];
    if (!member || (known && !this.#supports(known.set))) throw notFound(className, name);
    return { name, member, writable: known?.writable ?? member.set !== undefined };
  }

  /** A property that is an object, by its name on the wire. */
  navigation(className: string, wireName: string): Found<NonNullable<AnyApiClass["navigation"]>[string]> {
    const known = this.#metadataOf(className)?.navigation[wireName];
    const name = known?.name ?? wireName;
    const member = this.classOf(className).navigation?.[name];
    if (!member || (known && !this.#supports(known.set))) throw notFound(className, name);
    return { name, member };
  }

  /** A method by its name on the wire. */
  method(className: string, wireName: string): Found<NonNullable<AnyApiClass["methods"]>[string]> {
    const known = this.#metadataOf(className)?.methods[wireName];
    const name = known?.name ?? wireName;
    const member = this.classOf(className).methods?.[name];
    if (!member || (known && !this.#supports(known.set))) throw notFound(className, name);
    return { name, member };
  }

  /** The method that finds an item of a collection by its key. */
  indexer(className: string): Found<NonNullable<AnyApiClass["methods"]>[string]> {
    const member = this.classOf(className).methods?.getItem;
    if (!member) throw notFound(className, "getItem");
    return { name: "getItem", member };
  }

  /** The event that a method subscribes to or unsubscribes from, and its target; null for any other method. */
  event(className: string, wireName: string): EventUse | null {
    for (const [register, known] of Object.entries(this.#metadataOf(className)?.events ?? {})) {
      if (wireName !== register && wireName !== known.unregister) continue;
      const target = this.classOf(className).events?.[known.name];
      if (!target || !this.#supports(known.set)) throw notFound(className, known.name);
      return { type: known.type, target, begins: wireName === register };
    }
    return null;
  }

  /** Finds a property that `load` names, in upper or lower case, and says whether it is a value or an object. */
  loadable(className: string, name: string): { readonly wireName: string; readonly isObject: boolean } {
    const known = this.#metadataOf(className);
    const isNamed = ([wireName, member]: readonly [string, { readonly name: string }]) =>
      [wireName, member.name].some((one) => one.toLowerCase() === name.toLowerCase());
    const property = Object.entries(known?.properties ?? {}).find(isNamed);
    if (property) return { wireName: property[0], isObject: false };
    const navigation = Object.entries(known?.navigation ?? {}).find(isNamed);
    if (navigation) return { wireName: navigation[0], isObject: true };
    throw new ApiError("InvalidArgument", { message: `${className} has no property "${name}" to load.` });
  }

  /** The value properties of a class that can be loaded, by their names on the wire. */
  values(className: string): readonly string[] {
    const properties = this.classOf(className).properties ?? {};
    const known = Object.entries(this.#metadataOf(className)?.properties ?? {});
    return known.filter(([, { name, set }]) => name in properties && this.#supports(set)).map(([wireName]) => wireName);
  }

  #metadataOf(className: string): ClassMetadata | undefined {
    return this.#metadata[className];
  }
}

export interface EventUse {
  readonly type: number;
  readonly target: (target: unknown) => string;
  readonly begins: boolean;
}

function notFound(className: string, member?: string): ApiError {
  const location = member === undefined ? className : `${className}.${member}`;
  return new ApiError("ApiNotFound", {
    message: `${location} is not available in this host. It may be available in another version of Excel.`,
    location,
  });
}

/** 1.9 comes before 1.10. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
