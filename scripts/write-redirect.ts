import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a page, private to this account, that takes anyone who opens it to that link. */
export function writeRedirect(path: string, link: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // An existing file would keep its mode, and may be a symbolic link to somewhere else.
  rmSync(path, { force: true });
  writeFileSync(path, redirectTo(escapeAttribute(link)), { mode: 0o600, flag: "wx" });
}

const redirectTo = (link: string) => `<!doctype html>
<html lang="en-GB">
  <meta charset="utf-8" />
  <meta http-equiv="refresh" content="0; url=${link}" />
  <meta name="referrer" content="no-referrer" />
  <title>Yardstick workbench</title>
  <p><a href="${link}">Open the workbench</a></p>
</html>
`;

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
