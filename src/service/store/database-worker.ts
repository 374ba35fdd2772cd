import { parentPort, workerData } from "node:worker_threads";
import type { PGlite } from "@electric-sql/pglite";
import { StartRefusal } from "../start-refusal";
import type { Row } from "./database";
import type { EngineError, EngineReply, EngineSettings, EngineWork } from "./engine-messages";
import { lossOf } from "./owner-mark";
import { startPostgres } from "./start-postgres";

// The thread that runs PostgreSQL: opens it, then does one thing after another and answers each with one reply.
const { folder, mark } = workerData as EngineSettings;
const reply = (message: EngineReply) => parentPort?.postMessage(message);

/** Until it is open, nobody can say what the folder still contains. */
let isOpen = false;
const tellEnd = (what: string) =>
  reply({
    kind: "gone",
    why: isOpen
      ? `${what}. The service stops; nothing it had acknowledged is lost. Check that the disk of ${folder} has room and works, then start again.`
      : `${what}, so ${folder} cannot be opened. Check that its disk has room and works, then start again; if the folder is damaged, restore it from a backup.`,
  });
const ends = {
  onDiskFailure: ({ message }: Error) => tellEnd(`The disk failed while the database was writing to it (${message})`),
  onPanic: (words: string) => tellEnd(`The database has stopped (${words})`),
};

try {
  const pglite = await startPostgres(folder, ends);
  isOpen = true;
  parentPort?.on("message", (work: EngineWork) => void answer(pglite, work));
  reply({ kind: "done", rows: [] });
} catch (error) {
  reply({ kind: "refused", why: whyNotOpen(error) });
}

async function answer(pglite: PGlite, work: EngineWork): Promise<void> {
  const loss = mark === null ? null : lossOf(mark);
  if (loss !== null) return reply({ kind: "gone", why: loss });
  try {
    reply({ kind: "done", rows: await run(pglite, work) });
  } catch (error) {
    // If WebAssembly itself has failed, any further work would loop for ever.
    if (error instanceof WebAssembly.RuntimeError) ends.onPanic(error.message);
    else reply({ kind: "failed", error: plain(error) });
  }
}

async function run(pglite: PGlite, work: EngineWork): Promise<Row[]> {
  if (work.kind === "query") return (await pglite.query<Row>(work.sql, [...work.parameters])).rows;
  if (work.kind === "script") await pglite.exec(work.sql);
  else await pglite.close();
  return [];
}

function whyNotOpen(error: unknown): string {
  if (error instanceof StartRefusal) return error.message;
  return (
    `The database in ${folder} cannot be opened (${plain(error).message}). Check that its disk has room and works, and that this account ` +
    `can read and write it; if the folder is damaged, restore it from a backup.`
  );
}

function plain(error: unknown): EngineError {
  const { message = String(error), code = null, stack = "" } = error as Partial<EngineError>;
  return { message, code, stack };
}
