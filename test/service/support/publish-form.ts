import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { seedClubs } from "../../../src/service/publish/seed-clubs";
import type { Database } from "../../../src/service/store/database";

/** Stores a club year, or a newer version of its form, for the members of the sample release. */
export function publishForm(database: Database, definition: ClubDefinition): Promise<void> {
  return seedClubs(database, [definition], "sample");
}
