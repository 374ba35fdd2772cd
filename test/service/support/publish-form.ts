import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { seedClubs } from "../../../src/service/publish/seed-clubs";
import type { Database } from "../../../src/service/store/database";

/** Puts a club year, or a newer version of what it asks, into the store, for the members of the sample release. */
export function publishForm(database: Database, definition: ClubDefinition): Promise<void> {
  return seedClubs(database, [definition], "sample");
}
