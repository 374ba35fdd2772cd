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

/** Held until released, or until the process ends in whatever way. */
export interface ExclusiveLock {
  readonly mark: OwnerMark;
  /** Resolves, with a sentence that says why, where the folder is found to be another's, or gone. */
  readonly lost: Promise<string>;
  release(): Promise<void>;
}

/** Milliseconds between two looks of a holder at its folder. */
const rhythm = 200;
/** Milliseconds in which a holder has surely looked. */
const answerTime = 5 * rhythm;

/**
 * Takes the data folder for this process alone; makes the folder where there is none. Two things keep others out.
 * - The kernel's lock on a file in the folder. It is the file's, so that it is seen through every mount and from every
 *   container on this kernel, and the kernel frees it when its holder dies, so that a killed service leaves nothing behind.
 * - A mark in the folder that says whose it is, for file systems whose locks do not reach so far (FUSE, some network
 *   folders). Whoever finds a mark asks first, by a file that its holder takes away, and takes the folder where nobody
 *   does. A holder that finds another's mark stops; the database looks before every statement.
 * Neither knows clocks or process numbers.
 *
 * @throws StartRefusal where another process holds it.
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

/** Whether somebody who holds the folder takes the question away. */
async function answers(question: string, id: string): Promise<boolean> {
  writeFileSync(question, id, { mode: 0o600 });
  for (let waited = 0; waited < answerTime; waited += rhythm / 4) {
    await pause(rhythm / 4);
    if (!existsSync(question)) return true;
  }
  rmSync(question, { force: true });
  return false;
}

/** Under another name first, so that nobody reads half a mark. */
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
