/**
 * Describes a part of a format: finds values that don't fit, and puts properties in the format's order. A release has
 * thousands of such parts, and zod takes ten times as long for them when they are the first it reads.
 */
export interface Shape<T> {
  /**
   * The path of a value that does not fit, such as "members.3.name" ("" for the value itself); null if everything fits.
   */
  fault(value: unknown): string | null;
  /** The same, with the properties of its objects in the order of the format. */
  inOrder(value: T): T;
}

/** Any value that passes a test. Its own properties keep their order. */
export function shapeOf<T>(isGood: (value: unknown) => boolean): Shape<T> {
  return { fault: (value) => (isGood(value) ? null : ""), inOrder: (value) => value };
}

export const text = shapeOf<string>((value) => typeof value === "string");
/** Text that is not empty. */
export const words = shapeOf<string>((value) => typeof value === "string" && value !== "");
export const flag = shapeOf<boolean>((value) => typeof value === "boolean");
export const number = shapeOf<number>((value) => Number.isFinite(value));

export function wholeNumber(from: number, to = Number.MAX_SAFE_INTEGER): Shape<number> {
  return shapeOf((value) => Number.isInteger(value) && (value as number) >= from && (value as number) <= to);
}

export function oneOf<T>(...values: readonly T[]): Shape<T> {
  return shapeOf((value) => values.includes(value as T));
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    fault: (value) => (value === null ? null : shape.fault(value)),
    inOrder: (value) => (value === null ? null : shape.inOrder(value)),
  };
}

/** A property that may be omitted. */
export function leftOutOr<T>(shape: Shape<T>): Shape<T | undefined> {
  return {
    fault: (value) => (value === undefined ? null : shape.fault(value)),
    inOrder: (value) => (value === undefined ? undefined : shape.inOrder(value)),
  };
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    fault(value) {
      if (!Array.isArray(value)) return "";
      for (let at = 0; at < value.length; at++) {
        const fault = shape.fault(value[at]);
        if (fault !== null) return pathOf(String(at), fault);
      }
      return null;
    },
    inOrder: (value) => value.map((item) => shape.inOrder(item)),
  };
}

type Properties<T> = { readonly [Name in keyof T]-?: Shape<T[Name]> };

/** An object with these properties, in this order when it is written, and no others. */
export function object<T extends object>(properties: Properties<T>): Shape<T> {
  const known = growing(properties);
  const names = new Set(Object.keys(properties));
  return {
    fault(value) {
      const fault = known.fault(value);
      if (fault !== null) return fault;
      for (const name in value as object) if (!names.has(name)) return name;
      return null;
    },
    inOrder: (value) => known.inOrder(value),
  };
}

/** The same, but other properties are ignored, and left out when it is written. */
export function growing<T extends object>(properties: Properties<T>): Shape<T> {
  const parts = Object.entries(properties).map(([name, shape]) => ({ name, shape: shape as Shape<unknown> }));
  return {
    fault(value) {
      if (typeof value !== "object" || value === null) return "";
      for (const { name, shape } of parts) {
        const fault = shape.fault((value as Record<string, unknown>)[name]);
        if (fault !== null) return pathOf(name, fault);
      }
      return null;
    },
    inOrder: (value) =>
      Object.fromEntries(
        parts.map(({ name, shape }) => [name, shape.inOrder((value as Record<string, unknown>)[name])]),
      ) as T,
  };
}

function pathOf(name: string, within: string): string {
  return within === "" ? name : `${name}.${within}`;
}
