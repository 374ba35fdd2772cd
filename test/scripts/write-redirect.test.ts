/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeRedirect } from "../../scripts/write-redirect";
import { testFolder } from "../service/support/test-folder";

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const link = "https://localhost:3000/workbench#sign-in=abc";

test("takes anyone who opens it to the link, and is private to this account", () => {
  const path = join(testFolder(), "generated/open-workbench.html");
  writeRedirect(path, link);
  expect(modeOf(path)).toBe("600");
  const page = readFileSync(path, "utf8");
  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${link}" />`);
  expect(page).toContain(`<a href="${link}">`);
});

test("replaces a file that an earlier start left open, and does not write through a symbolic link", () => {
  const folder = testFolder();
  mkdirSync(join(folder, "generated"));
  const [left, linked, elsewhere] = ["generated/left.html", "generated/linked.html", "elsewhere"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(left, "earlier", { mode: 0o644 });
  writeFileSync(elsewhere, "another's");
  symlinkSync(elsewhere, linked);
  for (const path of [left, linked]) {
    writeRedirect(path, link);
    expect([modeOf(path), readFileSync(path, "utf8").includes(link)]).toEqual(["600", true]);
  }
  expect(readFileSync(elsewhere, "utf8")).toBe("another's");
});

test("never lets part of a link be read as part of the page", () => {
  const path = join(testFolder(), "open.html");
  writeRedirect(path, `https://localhost/"><script>'&`);
  expect(readFileSync(path, "utf8")).not.toContain("<script>");
  expect(readFileSync(path, "utf8")).toContain('href="https://localhost/&#34;&#62;&#60;script&#62;&#39;&#38;"');
});
