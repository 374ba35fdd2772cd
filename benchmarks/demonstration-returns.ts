import { demonstrationClubs } from "../src/demonstration/clubs/index";
import { demonstrationReturn } from "../src/demonstration/demonstration-return";
import { findClub } from "../src/domain/clubs/index";
import { councils, publishedReleases } from "../test/demonstration/published-releases";

/** Making up a return of every club for every sixth council: milliseconds of the processor for each return. */
export async function benchmarkDemonstrationReturns(): Promise<object> {
  const some = councils.filter((_, at) => at % 6 === 0);
  const entries = demonstrationClubs.map(({ club: id }) => {
    const club = findClub(id, "2025-26");
    if (club === null) throw new Error(`There is no ${id} 2025-26.`);
    const start = process.cpuUsage();
    for (const member of some) {
      demonstrationReturn({ club, member, seed: "bench", releases: publishedReleases, previous: null });
    }
    const { user, system } = process.cpuUsage(start);
    return [id, (user + system) / 1000 / some.length] as const;
  });
  return { councils: some.length, millisecondsEach: Object.fromEntries(entries) };
}
