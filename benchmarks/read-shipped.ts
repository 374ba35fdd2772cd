import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

/** The text of a shipped release. */
export async function readText(club: string): Promise<string> {
  return gunzipSync(await readFile(`data/${club}.json.gz`)).toString("utf8");
}
