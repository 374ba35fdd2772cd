/**
 * Opens a release as the add-in does, or only parses its content as JSON, and prints the milliseconds this takes as the
 * first in a process, before anything is compiled or warm; and the median of several times more.
 */
import { openReleaseText } from "../src/client/open-release-text";
import { releaseBody } from "../src/domain/release/release-header";
import { millisecondsOf, timing } from "./measure";
import { readText } from "./read-shipped";

const [what, club = ""] = process.argv.slice(2);

async function main() {
  const text = await readText(club);
  const body = releaseBody(text);
  const work = () => (what === "decode" ? openReleaseText(text) : (JSON.parse(body) as unknown));
  const first = await millisecondsOf(work);
  const more: number[] = [];
  for (let run = 0; run < 15; run++) more.push(await millisecondsOf(work));
  console.log(JSON.stringify({ first, warm: timing(more).median }));
}

void main();
