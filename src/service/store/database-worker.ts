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

const onDiskFailure = ({ message }: Error) =>
  reply({
    kind: "gone",
    why:
      `The disk failed while the database was writing to it (${message}). The service stops, and nothing it had acknowledged ` +
      `is lost. See to the disk that holds ${folder}, then start again.`,
  });

try {
  const pglite = await startPostgres(folder, onDiskFailure);
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
    reply(isEnd(error) ? { kind: "gone", why: endOf(error) } : { kind: "failed", error: plain(error) });
  }
}

async function run(pglite: PGlite, work: EngineWork): Promise<Row[]> {
  if (work.kind === "query") return (await pglite.query<Row>(work.sql, [...work.parameters])).rows;
  if (work.kind === "script") await pglite.exec(work.sql);
  else await pglite.close();
  return [];
}

/** Whether PostgreSQL, or the WebAssembly it runs in, has come to its end with this: whatever follows would spin. */
function isEnd(error: unknown): boolean {
  const { severity } = error as { severity?: string };
  return severity === "PANIC" || severity === "FATAL" || error instanceof WebAssembly.RuntimeError;
}

function endOf(error: unknown): string {
  return (
    `The database has stopped (${plain(error).message}). The service stops, and nothing it had acknowledged is lost. See to the ` +
    `disk that holds ${folder}, that it has room and is sound, then start again.`
  );
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
