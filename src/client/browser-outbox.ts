import type { Outbox } from "../actions/questionnaire-ports";
import type { Problem } from "../domain/problems";
import { createOutbox } from "./outbox";
import { outboxDatabase } from "./is-anything-waiting";
import { createIndexedReleaseStore } from "./release-store";

/** A large workbook on a slow disk takes longer than figures. */
const patience = 15_000;

/**
 * The outbox of this browser. It has its own database, so that signing out deletes the figures but not queued
 * submissions.
 */
export function browserOutbox(tell: (problem: Problem) => void): Outbox {
  return createOutbox(createIndexedReleaseStore(outboxDatabase, patience), tell);
}
