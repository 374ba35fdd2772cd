import { randomUUID } from "node:crypto";
import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { tryLock } from "fs-native-extensions";
import { StartRefusal } from "../start-refusal";
import { findLossOf, lossOf, type OwnerMark } from "./owner-mark";

/** Held until released, or until the process ends in any way. */
export interface ExclusiveLock {
  readonly mark: OwnerMark;
  /** Resolves, with the reason as a sentence, if another service has taken the folder or it is gone. */
  readonly lost: Promise<string>;
  release(): Promise<void>;
}

/** How many milliseconds pass between two times a holder checks its folder. */
const rhythm = 200;
/** How many milliseconds it takes until a holder has certainly checked. */
const answerTime = 5 * rhythm;

/**
 * Takes the data folder for this process only, and makes it if it does not exist. Two things keep other processes out.
 * - The kernel's lock on a file in the folder. It belongs to the file, so every mount and every container on this
 *   kernel sees it, and the kernel frees it when its holder dies, so a killed service leaves nothing behind.
 * - A mark in the folder that says who holds it, for file systems that don't pass on locks (FUSE, some network
 *   folders). A start that finds a mark first asks, by writing a file that a living holder removes, and takes the
 *   folder if nobody does. A holder that finds another's mark stops; the database checks before every statement.
 *   Neither uses clocks or process numbers.
 *
 * @throws StartRefusal if another process holds it
 */
export async function takeExclusiveLock(folder: string): Promise<ExclusiveLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = realpathSync(folder);
  const descriptor = openSync(join(path, "lock"), constants.O_RDWR | constants.O_CREAT, 0o600);
  const mark = { path: join(path, "owner"), id: randomUUID() };
  const question = join(path, "owner.asked");
  try {
    if (!tryLock(descriptor)) throw inUse(path);
    if (existsSync(mark.path) && (await answers(question, mark.id))) throw inUse(path);
    write(mark);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
  const { lost, stop } = watch(mark, question);
  return {
    mark,
    lost,
    async release() {
      stop();
      if (lossOf(mark) === null) rmSync(mark.path);
      closeSync(descriptor);
    },
  };
}

function inUse(path: string): StartRefusal {
  return new StartRefusal(
    `Another Yardstick service is using the data folder ${path}. Stop it first, or give this one a folder of its own: ` +
      `set YARDSTICK_DATA to its path.`,
  );
}

/** Whether a holder of the folder removes the question file. */
async function answers(question: string, id: string): Promise<boolean> {
  writeFileSync(question, id, { mode: 0o600 });
  for (let waited = 0; waited < answerTime; waited += rhythm / 4) {
    await pause(rhythm / 4);
    if (!existsSync(question)) return true;
  }
  rmSync(question, { force: true });
  return false;
}

/** Writes it under another name first, so that nobody reads half a mark. */
function write({ path, id }: OwnerMark): void {
  writeFileSync(`${path}.${id}`, id, { mode: 0o600 });
  renameSync(`${path}.${id}`, path);
}

function watch(mark: OwnerMark, question: string): { lost: Promise<string>; stop(): void } {
  let tell: (why: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => (tell = resolve));
  let stopped = false;
  const look = async () => {
    const loss = await findLossOf(mark);
    if (stopped) return;
    if (loss !== null) return tell(loss);
    // A question that cannot be taken away is answered again.
    await rm(question, { force: true }).catch(() => undefined);
    timer = setTimeout(() => void look(), rhythm).unref();
  };
  let timer = setTimeout(() => void look(), rhythm).unref();
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { lost, stop };
}
