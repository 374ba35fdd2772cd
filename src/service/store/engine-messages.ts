import type { Row } from "./database";
import type { OwnerMark } from "./owner-mark";

/** What the thread that runs PostgreSQL is started with. */
export interface EngineSettings {
  /** The folder of the database. */
  readonly folder: string;
  /** Looked at before every statement; null where nobody else can be on the folder, as in a test. */
  readonly mark: OwnerMark | null;
}

export type EngineWork =
  | { readonly kind: "query"; readonly sql: string; readonly parameters: readonly unknown[] }
  /** Several statements without parameters. */
  | { readonly kind: "script"; readonly sql: string }
  | { readonly kind: "close" };

/** An error as it crosses threads, where an Error loses all but its name and message. */
export interface EngineError {
  readonly message: string;
  /** PostgreSQL's SQLSTATE; null where the error is not PostgreSQL's. */
  readonly code: string | null;
  readonly stack: string;
}

export type EngineReply =
  | { readonly kind: "done"; readonly rows: Row[] }
  | { readonly kind: "failed"; readonly error: EngineError }
  /** Why it does not open, as a sentence for whoever starts the service. */
  | { readonly kind: "refused"; readonly why: string }
  /** The engine can do nothing any more: the sentence says why. It may come at any time. */
  | { readonly kind: "gone"; readonly why: string };
