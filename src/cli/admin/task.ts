import type { AdminService } from "./admin-service";

/** The options of a task, as they were given. */
export interface TaskOptions {
  readonly reason: string | null;
  readonly text: string | null;
  readonly again: boolean;
}

/** What a task is done with. */
export interface TaskInput {
  readonly service: AdminService;
  readonly club: string;
  readonly year: string;
  /** /v1/clubs/:club/years/:year */
  readonly path: string;
  /** What follows the year: as many as the task takes. */
  readonly rest: readonly string[];
  readonly options: TaskOptions;
}

/** What a task came to. */
export interface TaskOutcome {
  /** For people. */
  readonly text: string;
  /** For `--json`: what the service answered. */
  readonly json: unknown;
}

/** Something an administrator does for a club year. */
export interface Task {
  /** What follows CLUB YEAR, e.g. "MEMBER DAY --reason WORDS"; empty if nothing does. */
  readonly usage: string;
  /** In a few words, for the help. */
  readonly does: string;
  /** How many arguments follow the year; null for any number. */
  readonly takes: number | null;
  readonly needsReason?: boolean;
  readonly needsText?: boolean;
  readonly run: (input: TaskInput) => Promise<TaskOutcome>;
}
