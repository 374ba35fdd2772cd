import type { Row } from "./database";
import type { OwnerMark } from "./owner-mark";

/** What the database thread is started with. */
export interface EngineSettings {
  /** The folder of the database. */
  readonly folder: string;
  /** Checked before every statement; null if nobody else can use the folder, as in a test. */
  readonly mark: OwnerMark | null;
}

export type EngineWork =
  | { readonly kind: "query"; readonly sql: string; readonly parameters: readonly unknown[] }
  /** Several statements without parameters. */
  | { readonly kind: "script"; readonly sql: string }
  | { readonly kind: "close" };

/** An error as sent between threads, because an Error keeps only its name and message there. */
export interface EngineError {
  readonly message: string;
  /** PostgreSQL's SQLSTATE; null if the error is not PostgreSQL's. */
  readonly code: string | null;
  readonly stack: string;
}

export type EngineReply =
  | { readonly kind: "done"; readonly rows: Row[] }
  | { readonly kind: "failed"; readonly error: EngineError }
  /** Why it does not open, as a sentence for the person who starts the service. */
  | { readonly kind: "refused"; readonly why: string }
  /** The engine can no longer work, and this sentence says why. It may come at any time. */
  | { readonly kind: "gone"; readonly why: string };
