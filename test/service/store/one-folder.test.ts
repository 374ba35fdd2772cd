/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkDataFolder } from "../../../src/service/store/check-data-folder";
import { takeExclusiveLock } from "../../../src/service/store/exclusive-lock";
import { startRefusedProcess, startServiceProcess, type ServiceProcess } from "../support/service-process";
import { copyPreparedDatabase } from "../support/test-database";
import { testFolder } from "../support/test-folder";

jest.setTimeout(180_000);

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: "pipe" });
/** Whether this machine lets us try it; if it does not, the test says so clearly. */
const can = (what: string, ...probe: [string, ...string[]]): boolean => {
  const [command, ...args] = probe;
  if (spawnSync(command, args).status === 0) return true;
  process.stderr.write(
    `\nNOT TESTED HERE: ${what}, because "${probe.join(" ")}" is not possible for this account.\n\n`,
  );
  return false;
};
const mounts = can("a folder reached through another mount, and an unmounted disk", "unshare", "--mount", "true");
const namespaces = can(
  "a second network and process namespace",
  ...("unshare --net --pid --fork true".split(" ") as ["unshare"]),
);
const fuse = can("a file system that passes no locks on", "sh", "-c", "command -v bindfs && test -w /dev/fuse");

const mounted: string[] = [];
const mount = (folder: string, ...how: string[]) => {
  mkdirSync(folder, { recursive: true });
  run("mount", ...how, folder);
  mounted.push(folder);
  return folder;
};
const unmount = (folder: string) => {
  run("umount", folder);
  mounted.splice(mounted.indexOf(folder), 1);
};
afterAll(() => mounted.splice(0).forEach((folder) => run("umount", folder)));

const inUse = /^Another Yardstick service is using the data folder \S+\. Stop it first/;

describe("a folder that a service runs on", () => {
  const parent = testFolder();
  const data = join(parent, "data");
  let service: ServiceProcess;
  beforeAll(async () => {
    await copyPreparedDatabase(join(data, "database"));
    service = await startServiceProcess(data);
  });
  afterAll(() => service.stop("SIGKILL"));
  const stillServes = async () => expect((await service.fetch("/readyz")).status).toBe(200);
  const expectRefused = async (path: string, through: readonly string[] = []) => {
    const { exitCode, message } = await startRefusedProcess(path, {}, through);
    expect([exitCode, message]).toEqual([1, expect.stringMatching(inUse)]);
    await stillServes();
  };

  test("is refused to another service that uses another name for it", async () => {
    symlinkSync(data, join(parent, "other"));
    await expectRefused(join(parent, "other"));
  });

  (mounts ? test : test.skip)("is refused to another through another mount", async () => {
    await expectRefused(mount(join(parent, "bound"), "--bind", data));
  });

  (namespaces ? test : test.skip)("is refused to another in a second network and process namespace", async () => {
    await expectRefused(data, ["unshare", "--net", "--pid", "--fork", "--kill-child"]);
  });

  (fuse ? test : test.skip)(
    "is refused to another where no lock is passed on, because its holder answers",
    async () => {
      const view = join(parent, "view");
      mkdirSync(view);
      run("bindfs", "--no-allow-other", data, view);
      mounted.push(view);
      await expectRefused(view);
      unmount(view);
    },
  );

  test("is given up at once by a service that finds another's mark in it", async () => {
    writeFileSync(join(data, "owner"), "another");
    const { exitCode, message } = await service.ended();
    expect([exitCode, message]).toEqual([
      1,
      expect.stringMatching(/^Another Yardstick service has taken the data folder/),
    ]);
    service = await startServiceProcess(data);
    await stillServes();
  });

  test("stops the service with a sentence if it disappears, and is not made again", async () => {
    renameSync(data, `${data}.away`);
    const { exitCode, message } = await service.ended();
    expect([exitCode, message]).toEqual([
      1,
      expect.stringMatching(/^The data folder can no longer be read \(ENOENT.*mounting its disk/),
    ]);
    const refused = await startRefusedProcess(data, { YARDSTICK_NEW_DATA: "" });
    expect(refused).toEqual({
      exitCode: 1,
      message: expect.stringMatching(/^There is no database in .*not mounted/) as string,
    });
    expect(existsSync(data)).toBe(false);
    renameSync(`${data}.away`, data);
    service = await startServiceProcess(data);
    await stillServes();
  });
});

(mounts ? test : test.skip)(
  "no new database is made while the disk is not mounted, and the old one is used once it is",
  async () => {
    const [disk, data] = [testFolder(), join(testFolder(), "data")];
    await copyPreparedDatabase(join(disk, "database"));
    mount(data, "--bind", disk);
    const service = await startServiceProcess(data);
    await service.stop("SIGTERM");
    unmount(data);
    const refused = await startRefusedProcess(data, { YARDSTICK_NEW_DATA: "" });
    expect(refused).toEqual({
      exitCode: 1,
      message: expect.stringMatching(/^There is no database in .*not mounted/) as string,
    });
    expect(readdirSync(data)).toEqual([]);
    mount(data, "--bind", disk);
    const again = await startServiceProcess(data);
    expect(await again.stop("SIGTERM")).toBe(0);
    unmount(data);
  },
);

describe("whether a start may make a database", () => {
  const database = (folder: string) => {
    mkdirSync(join(folder, "database"));
    writeFileSync(join(folder, "database/PG_VERSION"), "18");
  };
  const strange = (folder: string) => writeFileSync(join(folder, "budget.xlsx"), "");
  const lost = (folder: string) => mkdirSync(join(folder, "database"));
  const cutShort = (folder: string) => {
    for (const name of ["lock", "owner", "owner.asked"]) writeFileSync(join(folder, name), "");
    for (const name of ["database.unfinished", "lost+found"]) mkdirSync(join(folder, name));
  };
  const gone = (folder: string) => rmSync(folder, { recursive: true });
  const empty = () => undefined;
  const no = {
    database: /already.*Unset YARDSTICK_NEW_DATA/,
    empty: /YARDSTICK_NEW_DATA=on/,
    strange: /no file database\/PG_VERSION/,
  };

  test.each([
    ["a folder with a database", database, { "where-none": null, refused: null, "first-start": no.database }],
    ["a folder that is not there", gone, { "where-none": null, refused: no.empty, "first-start": null }],
    ["an empty folder", empty, { "where-none": null, refused: no.empty, "first-start": null }],
    [
      "what a first start left that was cut short",
      cutShort,
      { "where-none": null, refused: no.empty, "first-start": null },
    ],
    ["a folder of somebody's", strange, { "where-none": no.strange, refused: no.strange, "first-start": no.strange }],
    [
      "a database without PG_VERSION",
      lost,
      { "where-none": no.strange, refused: no.strange, "first-start": no.strange },
    ],
  ])("%s", (_case, prepare, expected) => {
    for (const newData of ["where-none", "refused", "first-start"] as const) {
      const folder = testFolder();
      prepare(folder);
      const check = expect(() => checkDataFolder(folder, newData));
      const reason = expected[newData];
      if (reason === null) check.not.toThrow();
      else check.toThrow(reason);
    }
  });
});

describe("the mark of a holder", () => {
  test("who died is taken over, but not the mark of a living one", async () => {
    const folder = testFolder();
    writeFileSync(join(folder, "owner"), "of one who was killed");
    const lock = await takeExclusiveLock(folder);
    expect(readdirSync(folder).sort()).toEqual(["lock", "owner"]);
    // As on a file system that does not pass on locks.
    rmSync(join(folder, "lock"));
    await expect(takeExclusiveLock(folder)).rejects.toThrow(inUse);
    await lock.release();
    expect(readdirSync(folder)).toEqual(["lock"]);
  });

  test("is left alone once another service has taken the folder", async () => {
    const folder = testFolder();
    const lock = await takeExclusiveLock(folder);
    writeFileSync(join(folder, "owner"), "another");
    expect(await lock.lost).toMatch(/^Another Yardstick service has taken the data folder/);
    await lock.release();
    expect(readdirSync(folder).sort()).toEqual(["lock", "owner"]);
  });
});
