import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { demonstrationClubs } from "../demonstration/clubs/index";
import { howMany } from "../domain/how-many";
import { openDatabase } from "../service/open-database";
import { keepApart } from "../service/demonstration/keep-apart";
import { demonstrationWorkbook, seedClubDemonstration } from "../service/demonstration/seed-demonstration";
import { seedReleases } from "../service/publish/seed-releases";
import { readSettings } from "../service/settings";
import { migrate } from "../service/store/migrate";
import { demonstrationUsage } from "./demonstration-usage";
import { makeDemonstration } from "./demonstration/make-demonstration";
import { shippedFiles } from "./demonstration/shipped-files";
import { InputError } from "./input-error";

const shippedFolder = fileURLToPath(new URL("../../data", import.meta.url));

/**
 * Fills a data folder with the made-up returns of every member of every club, which takes minutes: a new folder, or one
 * that this command filled in part, whose clubs that are complete it leaves. Resolves to the exit code.
 */
export async function demonstrationCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: "string" } },
    allowPositionals: true,
  });
  const { data } = values;
  if (data === undefined || positionals.length > 0) {
    console.error(`Usage: ${demonstrationUsage}`);
    return 2;
  }
  const settings = readSettings({ YARDSTICK_DATA: data, YARDSTICK_DEMONSTRATION: "on" });
  const isNew = !existsSync(join(settings.data, "database"));
  if (isNew) mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  const undo: (() => Promise<void>)[] = [];
  try {
    const { database } = await openDatabase({ ...settings, newData: isNew ? "first-start" : "refused" }, undo);
    await migrate(database);
    if ((await keepApart(database, true)) === "real") {
      throw new InputError(`${settings.data} has real club years, and made-up returns never go where they are.`);
    }
    await seedReleases(database, shippedFolder);
    const shipped = shippedFiles(shippedFolder);
    const workbook = readFileSync(join(shippedFolder, "demonstration", demonstrationWorkbook));
    for (const { club } of demonstrationClubs) {
      const make = () => makeDemonstration(club, shipped, "all", told(club));
      const taken = await seedClubDemonstration(database, club, make, { workbook, membersFrom: "section-251" });
      console.log(taken === null ? `${club}: there already.` : `${club}: ${howMany(taken, "return", "returns")}.`);
    }
  } finally {
    for (const step of undo.reverse()) await step();
  }
  console.log(`Start it: YARDSTICK_DATA=${data} npm start`);
  return 0;
}

/** Says how far it is, in one line where somebody watches. Ctrl+C stops it: the clubs before are complete. */
function told(club: string): (done: number, of: number) => void {
  return (done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${club}: ${done} of ${of} made${done === of ? "\n" : ""}`);
    else if (done % 100 === 0 || done === of) process.stderr.write(`${club}: ${done} of ${of} made\n`);
  };
}
