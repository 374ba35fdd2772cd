// Loaded first in a process (node --require), in each of its threads. It makes the disk fail as the file named by
// FAILING_DISK says at that moment, one fault on each line: `write pg_wal ENOSPC`, `fsync pg_wal EIO` (the operation, a
// part of the file's path, the error), or `room 1000` (the free bytes). Without that file the disk works.
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const { errno } = require("node:os").constants;

const paths = new Map();
const { openSync, writeSync, fsyncSync, readFileSync, existsSync } = fs;
const { statfs } = fs.promises;

const orders = () => {
  const path = process.env.FAILING_DISK;
  return existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
};

const failWhereTold = (operation, descriptor) => {
  for (const order of orders()) {
    const [what, part, code] = order.split(" ");
    if (what !== operation || !paths.get(descriptor)?.includes(part)) continue;
    throw Object.assign(new Error(`${code}: told to fail, ${operation}`), {
      code,
      errno: -errno[code],
      syscall: operation,
    });
  }
};

fs.openSync = (path, ...rest) => {
  const descriptor = openSync(path, ...rest);
  paths.set(descriptor, String(path));
  return descriptor;
};
fs.writeSync = (descriptor, ...rest) => {
  failWhereTold("write", descriptor);
  return writeSync(descriptor, ...rest);
};
fs.fsyncSync = (descriptor) => {
  failWhereTold("fsync", descriptor);
  return fsyncSync(descriptor);
};
fs.promises.statfs = async (...rest) => {
  const room = orders().find((order) => order.startsWith("room "));
  const found = await statfs(...rest);
  return room === undefined ? found : Object.assign(found, { bavail: Number(room.slice(5)), bsize: 1 });
};
syncBuiltinESMExports();
