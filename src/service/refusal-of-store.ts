import { refuse, type Refusal } from "./refusal";
import { DatabaseFault } from "./store/database-fault";

/** The refusal to send when the store cannot do its work at the moment; null for any other error. */
export function refusalOfStore(error: unknown): Refusal | null {
  if (!(error instanceof DatabaseFault) || error.code === null) return null;
  // SQLSTATE classes: 53 is resources (53100 a full disk), 58 the operating system (58030 a disk that fails).
  if (error.code.startsWith("53")) return refuse("no-room");
  // 25006: the server has become read-only, as a standby is.
  return error.code === "gone" || error.code === "25006" || error.code.startsWith("58") ? refuse("not-ready") : null;
}
