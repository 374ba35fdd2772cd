import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "..");
const read = (path: string) => readFileSync(resolve(root, path), "utf8");

/** Those that only the files in deploy/ use among themselves. */
const own = ["YARDSTICK_BASE", "YARDSTICK_DATABASE_PASSWORD"];

test.each(
  readdirSync(resolve(root, "deploy"))
    .map((name) => `deploy/${name}`)
    .concat("docs/operators-guide.md"),
)("%s names only settings that the service reads", (path) => {
  const settings = readdirSync(resolve(root, "src/service"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => read(`src/service/${name}`))
    .join("");
  const named = new Set(read(path).match(/\bYARDSTICK_[A-Z_]+\b/g) ?? []);
  expect([...named].filter((name) => !own.includes(name) && !settings.includes(name))).toEqual([]);
});

test("the files that they name are there", () => {
  const named = ["Containerfile", "compose.yaml", "yardstick.service"].flatMap(
    (name) => read(`deploy/${name}`).match(/\b(?:deploy|scripts|docs)\/[\w-]+\.\w+/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
});
