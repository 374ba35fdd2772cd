import type { Queryable, Row } from "../../../src/service/store/database";
import { keepReleaseBytes } from "../../../src/service/store/keep-release-bytes";

const query = jest.fn(async (_sql: string, parameters?: readonly unknown[]): Promise<Row[]> => {
  const [club, version] = parameters ?? [];
  return version === 9 ? [] : [{ bytes: new TextEncoder().encode(`${club} ${version}`) }];
});
const database = { query } as unknown as Queryable;
const release = (version: number) => ({ club: "section-251", version, hash: `hash of ${version}` });
beforeEach(() => query.mockClear());

test("reads a release from the database once, however many need it at the same time or later", async () => {
  const bytes = keepReleaseBytes(database);
  const [first, second] = await Promise.all([bytes(release(1)), bytes(release(1))]);
  expect(first.toString()).toBe("section-251 1");
  expect(second).toBe(first);
  expect(await bytes(release(1))).toBe(first);
  expect(query).toHaveBeenCalledTimes(1);
});

test("keeps no more than its share of memory, and still returns a release larger than that", async () => {
  const bytes = keepReleaseBytes(database, 30);
  for (const version of [1, 2, 1, 3, 1]) await bytes(release(version));
  expect(query).toHaveBeenCalledTimes(3);
  expect((await bytes(release(2))).toString()).toBe("section-251 2");
  expect(query).toHaveBeenCalledTimes(4);

  const small = keepReleaseBytes(database, 5);
  for (let time = 0; time < 2; time += 1) expect((await small(release(1))).toString()).toBe("section-251 1");
});

test("fails each time if a release has no bytes", async () => {
  const bytes = keepReleaseBytes(database);
  for (let time = 0; time < 2; time += 1) {
    await expect(bytes(release(9))).rejects.toThrow("Release 9 of section-251 has no bytes.");
  }
});
