import type { Outbox } from "../actions/questionnaire-ports";
import type { Problem } from "../domain/problems";
import { createOutbox } from "./outbox";
import { createIndexedReleaseStore } from "./release-store";

/** The outbox of this browser, in a database of its own: signing out forgets the figures, not what waits to be sent. */
export function browserOutbox(tell: (problem: Problem) => void): Outbox {
  return createOutbox(createIndexedReleaseStore("yardstick-outbox"), tell);
}
