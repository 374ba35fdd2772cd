import { join } from "node:path";
import { readReleaseFile } from "../../src/cli/read-release-file";
import type { Release } from "../../src/domain/release/release";
import { askedOf } from "./asked-of";

/* Whatever an authority is called in a cell, functions and peers answer for it as they do for its code. */

function shipped(club: string): Release {
  const release = readReleaseFile(join(__dirname, "../../data", `${club}.json.gz`));
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}

const release = shipped("section-251");
const ask = askedOf([release, shipped("context")], { own: "E08000035" });
const cost = "s251.looked-after.weekly-cost";

const called: readonly (readonly [name: string, code: string])[] = [
  ["Durham County Council", "E06000047"],
  ["City of York Council", "E06000014"],
  ["Hull City Council", "E06000010"],
  ["Hull", "E06000010"],
  ["Saint Helens", "E08000013"],
  ["City of Wolverhampton Council", "E08000031"],
  ["Council of the Isles of Scilly", "E06000053"],
  ["Westminster City Council", "E09000033"],
  ["City of London Corporation", "E09000001"],
  ["BCP", "E06000058"],
  ["Telford & Wrekin", "E06000020"],
  ["\u200BStoke\u2011on\u2011Trent\u00A0", "E06000021"],
  ["E06000048", "E06000057"],
  ["e08000039", "E08000019"],
  ["E10000002", "E06000060"],
  ["383", "E08000035"],
];

test.each(called)("%s", async (name, code) => {
  expect(await ask("MEMBER", name)).toEqual(await ask("MEMBER", code));
  expect(await ask("VALUE", cost, name, "2023-24")).toEqual(await ask("VALUE", cost, code, "2023-24"));
  expect(await ask("TREND", cost, name)).toEqual(await ask("TREND", cost, code));
  // "similar:383" asks for that many.
  const groups = ["neighbours", "region", "type", ...(/^\d+$/.test(name) ? [] : ["similar"])];
  for (const group of groups) {
    expect(await ask("PEERS", `${group}:${name}`)).toEqual(await ask("PEERS", `${group}:${code}`));
  }
  expect(await ask("PEERS", `similar:${name}:5`)).toEqual(await ask("PEERS", `similar:${code}:5`));
  expect(await ask("PEERCOUNT", cost, [[name], ["Kent CC"], [code]], "2023-24")).toEqual(
    await ask("PEERCOUNT", cost, [[code], ["E10000016"]], "2023-24"),
  );
});

test("a number in a cell is an authority's number, if only one authority has it", async () => {
  expect(await ask("MEMBER", 383)).toEqual(await ask("MEMBER", "E08000035"));
  expect(await ask("MEMBER", 212)).toBe(
    `#N/A "212" could be Leeds (E08000035) or Wandsworth (E09000032). Type the one you mean.`,
  );
});

test("says what another kind of place is, and suggests no council for it", async () => {
  const said = (sentence: string) => expect.stringContaining(sentence) as unknown;
  expect(await ask("VALUE", cost, "Exeter")).toEqual(said("Exeter is a district council; its county is Devon."));
  expect(await ask("VALUE", cost, "Cardiff")).toEqual(said("Cardiff is a council in Wales"));
  expect(await ask("PEERS", "neighbours:Bedfordshire")).toEqual(
    said("Bedfordshire: abolished in April 2009; now Bedford"),
  );
  for (const text of ["Exeter", "Cambridge", "Cardiff", "Stirling", "Bedfordshire", "Sussex", "E07000041"]) {
    expect(await ask("VALUE", cost, text)).not.toEqual(said("Did you mean"));
  }
});
