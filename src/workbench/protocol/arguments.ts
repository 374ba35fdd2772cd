import { ApiError } from "./api-error";
import { ApiObject } from "./api-object";

/** The arguments of a call, read by position. Like Excel, we refuse one of the wrong type with InvalidArgument. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  /** The argument as sent; undefined and null both mean that it was omitted. */
  raw(index: number): unknown {
    return this.#values[index] ?? null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw new ApiError("InvalidArgument");
    return value;
  }

  optionalText(index: number): string | null {
    return this.raw(index) === null ? null : this.text(index);
  }

  /** One of the words allowed; the fallback if the argument was omitted. */
  choice<W extends string>(index: number, words: readonly W[], fallback: W): W {
    const given = this.optionalText(index) ?? fallback;
    const word = words.find((word) => word === given);
    if (word === undefined) throw new ApiError("InvalidArgument");
    return word;
  }

  integer(index: number): number {
    const value = this.raw(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw new ApiError("InvalidArgument");
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.raw(index) === null ? null : this.integer(index);
  }

  flag(index: number): boolean {
    const value = this.raw(index);
    if (value !== null && typeof value !== "boolean") throw new ApiError("InvalidArgument");
    return value === true;
  }

  /** The object, if it is of that class; otherwise null. */
  object(index: number, className: string): ApiObject | null {
    const value = this.raw(index);
    return value instanceof ApiObject && value.className === className ? value : null;
  }
}
