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

/** Before it is open nobody can say what the folder still holds. */
let isOpen = false;
const tellEnd = (what: string) =>
  reply({
    kind: "gone",
    why: isOpen
      ? `${what}. The service stops, and nothing it had acknowledged is lost. See that the disk that holds ${folder} has room and is sound, then start again.`
      : `${what}, so ${folder} cannot be opened. See that its disk has room and is sound, then start again; where the folder is damaged, restore it from a backup.`,
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
    // Where WebAssembly itself has given up, whatever follows would spin.
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
    `The database in ${folder} cannot be opened (${plain(error).message}). See that its disk has room and is sound and that this account ` +
    `may read and write it; where the folder is damaged, restore it from a backup.`
  );
}

function plain(error: unknown): EngineError {
  const { message = String(error), code = null, stack = "" } = error as Partial<EngineError>;
  return { message, code, stack };
}
