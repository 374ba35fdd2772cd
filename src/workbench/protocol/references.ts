import type { ModelEvent } from "../model/model-event";
import { ApiError } from "./api-error";
import type { ApiObject } from "./api-object";

/** Gives what an object becomes when rows or columns are inserted or deleted; null if it is gone. */
type Follow = (object: ApiObject, event: ModelEvent & { readonly kind: "structure" }) => ApiObject | null;

/**
 * The objects that office.js keeps between requests, by reference id. They move when rows or columns are inserted or
 * deleted.
 */
export class References {
  readonly #follow: Follow;
  readonly #kept = new Map<string, ApiObject | null>();
  readonly #ids = new WeakMap<ApiObject, string>();
  #count = 0;

  constructor(follow: Follow) {
    this.#follow = follow;
  }

  /** Keeps an object. One that is already kept keeps its id. */
  keep(object: ApiObject): void {
    if (this.idOf(object) !== null) return;
    this.#count += 1;
    this.#put(`r${this.#count}`, object);
  }

  idOf(object: ApiObject): string | null {
    return this.#ids.get(object) ?? null;
  }

  /** The object kept under that id; refused if it was released or its cells were deleted. */
  get(id: string): ApiObject {
    const object = this.#kept.get(id);
    if (!object) throw new ApiError("InvalidReference");
    return object;
  }

  release(id: string): void {
    this.#kept.delete(id);
  }

  releaseAll(): void {
    this.#kept.clear();
  }

  get count(): number {
    return this.#kept.size;
  }

  follow(event: ModelEvent & { readonly kind: "structure" }): void {
    for (const [id, object] of this.#kept) {
      if (object) this.#put(id, this.#follow(object, event));
    }
  }

  #put(id: string, object: ApiObject | null): void {
    this.#kept.set(id, object);
    if (object) this.#ids.set(object, id);
  }
}
