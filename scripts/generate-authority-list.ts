import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { authorities, type Authority } from "../src/cli/authorities";

const file = fileURLToPath(new URL("../src/domain/authorities/authority-list.json", import.meta.url));

/**
 * What the name resolver knows about every authority, from data/authorities.csv: name, code, other codes, numbers,
 * usual names and, for an abolished one, what became of it. Numbers are the Department for Education's, and also the
 * adult social care returns' number if the Department uses it for another authority.
 */
export function generateAuthorityList(): string {
  const listed = authorities();
  const dfe = new Set(listed.map(({ dfeCode }) => dfeCode));
  const numbers = ({ dfeCode, cassrCode }: Authority) =>
    cassrCode !== null && cassrCode !== dfeCode && dfe.has(cassrCode) ? [dfeCode, cassrCode] : [dfeCode];
  const rows = listed.map((authority) => [
    authority.name,
    [authority.code, ...authority.otherCodes],
    numbers(authority),
    authority.usualNames,
    authority.lastYear === null ? null : authority.boundaryNote,
  ]);
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

function writeAuthorityList(): void {
  writeFileSync(file, generateAuthorityList());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAuthorityList();
