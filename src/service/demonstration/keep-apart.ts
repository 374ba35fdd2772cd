import { StartRefusal } from "../start-refusal";
import type { Database } from "../store/database";

/**
 * Keeps real club years and demonstration years in databases of their own.
 *
 * @param wanted whether this start is to have demonstration data
 * @returns what its club years are: of demonstration data, or real
 * @throws StartRefusal if it is not, and the database has demonstration years
 */
export async function keepApart(database: Database, wanted: boolean): Promise<"demonstration" | "real"> {
  const [{ made = false, real = false } = {}] = await database.query<{ made: boolean; real: boolean }>(
    "select bool_or(demonstration) as made, bool_or(not demonstration) as real from collection",
  );
  if (made && !wanted) {
    throw new StartRefusal(
      "This data folder has club years of demonstration data, which must never be where real returns are. " +
        "Start a club's real service on a new data folder; or, to go on trying Yardstick out, set YARDSTICK_DEMONSTRATION=on, as npm start does.",
    );
  }
  return wanted && !real ? "demonstration" : "real";
}
