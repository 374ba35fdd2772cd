import { fileURLToPath } from "node:url";
import { runGuarded } from "./run-guarded";

/** These commands open workbooks that people sent, so they run in a process that can be stopped. */
const guarded = ["check", "template"];

/** A register of 50,000 rows with a million findings needs three quarters of this memory and half of this time. */
const limits = { megabytes: 1_000, seconds: 60 };

const args = process.argv.slice(2);
const script = fileURLToPath(new URL("./start-club-process.mjs", import.meta.url));
process.exitCode = guarded.includes(args[0] ?? "")
  ? await runGuarded(script, args, limits, process)
  : // Imported only here, so that a process that only waits for another stays small.
    await (await import("./run-club")).runClub(args);
