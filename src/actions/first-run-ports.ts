import type { Problem } from "../domain/problems";

/** What the people who use this machine have been shown. */
export interface SeenBefore {
  /** Whether the tour was offered, and taken or declined. */
  readonly tour: boolean;
  /** The ids of what was new and has been read or put away. */
  readonly news: readonly string[];
}

/** Remembers what was shown, so that each thing is offered once. */
export interface FirstRunMemory {
  read(): Promise<SeenBefore>;
  /** Adds to what was shown. @returns a problem if it is remembered only until the browser closes */
  keep(seen: Partial<SeenBefore>): Promise<Problem | null>;
}
