import { spawnSync, type ChildProcess } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { spawnProgram } from "../../support/spawn-program";
import findPostgres from "./find-postgres.cjs";

/** A PostgreSQL server of the test's own. */
export interface PostgresServer {
  /** The address of one of its databases. */
  url(database: string, user?: string): string;
  /** Ends it as a power cut would, or as an administrator does. */
  end(how: "kill" | "shutdown"): Promise<void>;
  /** Starts it again after its end, on the same files and port. */
  restart(): Promise<void>;
  /** Ends it and removes its files. */
  remove(): Promise<void>;
}

const superuser = "postgres";

/** Makes and starts a server whose files are in a folder of its own. */
export async function startPostgresServer(settings: readonly string[] = []): Promise<PostgresServer> {
  const programs = findPostgres();
  if (programs === null) throw new Error("PostgreSQL is not installed on this machine.");
  const folder = mkdtempSync(join(tmpdir(), "yardstick-postgres-"));
  const account = unprivileged();
  if (account !== null) chownSync(folder, account.uid, account.gid);
  const as = account ?? {};
  const data = join(folder, "data");
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", data, "-U", superuser, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...as, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || String(made.error)}`);
  const port = await freePort();
  let server = await start();

  async function start(): Promise<ChildProcess> {
    const options = [`listen_addresses=127.0.0.1`, `port=${port}`, `unix_socket_directories=`, ...settings];
    const program = [join(programs!, "postgres"), "-D", data, ...options.flatMap((option) => ["-c", option])];
    const child = spawnProgram(program, { ...as, cwd: folder });
    let said = "";
    child.stderr.on("data", (text: Buffer) => (said += String(text)));
    while (!said.includes("ready to accept connections")) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`);
      await pause(10);
    }
    return child;
  }

  async function end(how: "kill" | "shutdown"): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    // An immediate shutdown ends its helper processes too, and writes nothing: the next start recovers.
    server.kill(how === "kill" ? "SIGQUIT" : "SIGINT");
    await ended;
  }

  return {
    url: (database, user = superuser) => `postgresql://${user}@127.0.0.1:${port}/${database}`,
    end,
    async restart() {
      server = await start();
    },
    async remove() {
      await end("shutdown");
      // Ended hard, its helper processes may still be at work for a moment.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = ["postgres", "nobody"].flatMap((name) => accounts.filter(([each]) => each === name))[0];
  if (account === undefined) throw new Error("There is no account without privileges to run PostgreSQL.");
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
