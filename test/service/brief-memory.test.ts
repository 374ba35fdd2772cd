import { createBriefMemory } from "../../src/service/brief-memory";

const start = new Date("2026-01-05T09:00:00Z");
const clock = { now: start };
const found = { word: "found" };
const look = jest.fn(async (): Promise<typeof found | null> => found);
beforeEach(() => {
  clock.now = start;
  look.mockClear();
});
const memory = () => createBriefMemory<{ readonly word: string }>({ lifetime: 1000, limit: 2, now: () => clock.now });

test("looks up once within its lifetime, and again after it", async () => {
  const remember = memory();
  expect([await remember.find("a", look), await remember.find("a", look)]).toEqual([found, found]);
  expect(look).toHaveBeenCalledTimes(1);
  expect(remember.known("a")).toBe(found);
  clock.now = new Date(start.getTime() + 1000);
  expect(remember.known("a")).toBeUndefined();
  await remember.find("a", look);
  expect(look).toHaveBeenCalledTimes(2);
});

test("keeps keys apart, and forgets the least recently used beyond its limit", async () => {
  const remember = memory();
  for (const key of ["a", "b", "c"]) await remember.find(key, look);
  expect(look).toHaveBeenCalledTimes(3);
  await remember.find("c", look);
  await remember.find("b", look);
  expect(look).toHaveBeenCalledTimes(3);
  await remember.find("a", look);
  expect(look).toHaveBeenCalledTimes(4);
});

test("does not remember that something was not found or failed", async () => {
  const remember = memory();
  look.mockResolvedValueOnce(null);
  expect(await remember.find("a", look)).toBeNull();
  look.mockRejectedValueOnce(new Error("gone"));
  await expect(remember.find("a", look)).rejects.toThrow("gone");
  expect(await remember.find("a", look)).toBe(found);
});

test("looks up once for everybody who asks at the same time", async () => {
  const remember = memory();
  expect(await Promise.all([remember.find("a", look), remember.find("a", look)])).toEqual([found, found]);
  expect(look).toHaveBeenCalledTimes(1);
});

test("once told to forget, looks up again, also what was being looked up at that moment", async () => {
  const remember = memory();
  await remember.find("a", look);
  const older = remember.find("b", look);
  remember.forget();
  expect([remember.known("a"), remember.known("b")]).toEqual([undefined, undefined]);
  const newer = { word: "newer" };
  look.mockResolvedValue(newer);
  expect([await older, await remember.find("b", look), remember.known("b")]).toEqual([found, newer, newer]);
  look.mockResolvedValue(found);
});
