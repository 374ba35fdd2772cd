import type { ClubFigures } from "../../src/client/club-library";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import metadata from "../../src/functions/functions.json";
import { runFunction } from "../../src/functions/running/run-function";
import { shippedRelease } from "../support/shipped-release";
import { smallRelease } from "../support/small-release";
import { shown } from "./asked-of";

const loaded = libraryOfReleases([smallRelease, shippedRelease("context").release], "E08000035");

/** The same figures, each only once it was fetched; and what was asked for. */
function fetching() {
  const asked: string[] = [];
  const later = <T>(what: string, answer: T): Promise<T> => {
    asked.push(what);
    return Promise.resolve(answer);
  };
  const library: ClubFigures = {
    directory: async () => later("directory", await loaded.directory()),
    clubInHand: async () => later("in hand", await loaded.clubInHand()),
    withIndicator: async (indicator) => later(indicator, await loaded.withIndicator(indicator)),
    ofClub: async (club) => later(club, await loaded.ofClub(club)),
  };
  return { library, asked };
}

const given: Readonly<Record<string, unknown>> = {
  indicator: "care.weekly-cost",
  member: "Kent",
  peers: "similar:2",
  year: "2024-25",
  club: "small",
  search: "care",
  k: 0.5,
  quart: 2,
  fromYear: "2016-17",
  toYear: "2024-25",
};

const calls = metadata.functions.flatMap(({ id, parameters }) => [
  [id, parameters.map(({ name }) => given[name] ?? 1)] as const,
  [id, []] as const,
]);

it.each(calls)(
  "%s%p is answered without a promise where the figures are loaded, and the same once they are",
  async (id, args) => {
    const outcome = runFunction(id, args, loaded);
    expect(outcome).not.toBeInstanceOf(Promise);
    expect(await runFunction(id, args, fetching().library)).toEqual(outcome);
  },
);

it("fetches everything a range's cells need once and at the same time", async () => {
  const { library, asked } = fetching();
  const indicators = [["care.weekly-cost"], ["ctx.population.0-17"], ["care.weekly-cost"], ["care.rate"]];
  const running = runFunction(
    "VALUE",
    [indicators, "Leeds", [["2024-25"], ["2024-25"], ["2024-25"], ["2023-24"]]],
    library,
  );
  await Promise.resolve();
  expect(asked).toEqual(["care.weekly-cost", "ctx.population.0-17", "care.rate"]);
  expect(shown(await running)).toEqual([[500], [expect.any(Number)], [500], [21.3]]);
  expect(asked).toHaveLength(3);
});

it("fetches the characteristics of similar members beside the figures", async () => {
  const { library, asked } = fetching();
  const running = runFunction("PEERCOUNT", ["care.weekly-cost", "similar:2"], library);
  await Promise.resolve();
  expect(asked).toHaveLength(2);
  expect(await running).toEqual(await runFunction("PEERCOUNT", ["care.weekly-cost", "similar:2"], loaded));
});

it("names the function that a fault stopped, even if it happens after figures were fetched", async () => {
  const broken = { ...fetching().library, withIndicator: () => Promise.reject(new Error("it broke")) };
  expect(shown(await runFunction("VALUE", ["care.weekly-cost"], broken))).toBe(
    "#VALUE! A fault in Yardstick stopped CLUB.VALUE: it broke. Please report it with this formula.",
  );
  expect(shown(await runFunction("NONE", [], loaded))).toMatch(/^#VALUE! A fault in Yardstick stopped CLUB.NONE/);
});
