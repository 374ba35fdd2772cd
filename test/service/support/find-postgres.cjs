const { existsSync, readdirSync } = require("node:fs");
const { delimiter, join } = require("node:path");

const debian = "/usr/lib/postgresql";

/** The folder of the newest PostgreSQL's programs on this machine; null if there is none from 15 on. */
module.exports = function findPostgres() {
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : [];
  const newest = versions.filter((version) => version >= 15).sort((one, other) => other - one);
  const path = (process.env.PATH ?? "").split(delimiter);
  const folders = [...newest.map((version) => join(debian, String(version), "bin")), ...path];
  return folders.find((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name)))) ?? null;
};
