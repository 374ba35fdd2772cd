import { createFormService } from "../../src/client/form-service";
import { keptOnMachine } from "../../src/client/kept-on-machine";
import { createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import { defineClub } from "../../src/domain/clubs/define-club";
import { fosteringClub } from "../domain/clubs/fostering-club";
import { refusal, startFakeSubmissions, type FakeSubmissions } from "./fake-submissions";

const defined = defineClub(fosteringClub);
if (!defined.ok) throw new Error(defined.problem.message);
const club = defined.value;
const leeds = { token: "t1", member: { code: "E08000035", name: "Leeds" } };
const kent = { token: "t1", member: { code: "E10000016", name: "Kent" } };

let service: FakeSubmissions;
let store: ReleaseStore;
beforeEach(async () => {
  service = await startFakeSubmissions();
  store = createMemoryReleaseStore();
});
afterEach(() => service.close());

const start = (session: typeof leeds | null = leeds) => {
  const kept = keptOnMachine(store);
  const forms = createFormService({ origin: service.origin, session: async () => session, kept, patience: 2000 });
  return { forms, kept, read: (version: number | null = 1) => forms.form("fostering", "2023-24", version) };
};
const answer = (definition: unknown, newestVersion = 1) => ({
  headers: { etag: `"tag-${newestVersion}"` },
  body: { state: "open", opensOn: "2024-05-01", newestVersion, definition },
});
/** As a service says it that knows no deadlines but the timetable's. */
const due = { day: club.timetable.deadline, lastDay: null, extension: null };
const asPublished = { ok: true, value: { definition: club, newestVersion: 1, due } };
const codeOf = async (read: Promise<{ ok: true } | { ok: false; problem: { code: string } }>) => {
  const result = await read;
  return result.ok ? "read" : result.problem.code;
};

describe("a form", () => {
  test("is read for the signed-in member, and later the service is only asked whether it has changed", async () => {
    service.replies = [answer(club), { status: 304 }];
    const { read } = start();
    expect(await read()).toEqual(asPublished);
    expect(await read()).toEqual(asPublished);
    const path = "/v1/clubs/fostering/years/2023-24/form?version=1";
    expect(service.seen.map((seen) => [seen.path, seen.headers["if-none-match"]])).toEqual([
      [path, undefined],
      [path, '"tag-1"'],
    ]);
    expect(service.seen[0]?.headers.authorization).toBe("Bearer t1");
  });

  test("in its newest version is requested without a number, and kept under its number", async () => {
    service.replies = [answer(club), "hang up"];
    const { read } = start();
    expect(await read(null)).toEqual(asPublished);
    expect(service.seen[0]?.path).toBe("/v1/clubs/fostering/years/2023-24/form");
    expect(await read(1)).toEqual(asPublished);
    expect(await codeOf(read(2))).toBe("service-unreachable");
  });

  test.each([
    ["does not answer", "hang up"],
    ["fails", { status: 500 }],
    ["is asked too much", refusal(429, "too-many-requests")],
  ] as const)(
    "is what was kept on this machine where the service %s, also after the next start",
    async (_what, reply) => {
      service.replies = [answer({ ...club, version: 2 }, 2), answer(club, 2), reply];
      const first = start();
      await first.read(null);
      await first.read(1);
      const { read } = start();
      expect(await read(1)).toEqual({ ok: true, value: { definition: club, newestVersion: 2, due } });
      expect(await read(null)).toEqual({
        ok: true,
        value: { definition: { ...club, version: 2 }, newestVersion: 2, due },
      });
    },
  );

  test("is for one member only, and is deleted when they sign out", async () => {
    service.replies = [answer(club), "hang up"];
    const { read, kept } = start();
    await read();
    expect(await codeOf(start(kent).read())).toBe("service-unreachable");
    await kept.clear();
    expect(await codeOf(start().read())).toBe("service-unreachable");
  });

  test("whose kept copy is damaged is read again", async () => {
    service.replies = [answer(club)];
    const { read } = start();
    await read();
    const versions = [{ version: 1, text: "{", tag: '"tag-1"' }];
    await store.write("form:fostering/2023-24", { member: leeds.member.code, versions });
    expect(await read()).toEqual(asPublished);
    expect(service.seen.at(-1)?.headers["if-none-match"]).toBeUndefined();
  });

  test.each([
    ["a club one is not in", "unknown-club", "not-in-club"],
    ["a year in which nothing is asked", "unknown-form", "unknown-questionnaire"],
    ["a version there is none of", "unknown-form-version", "unknown-questionnaire-version"],
    ["what is no club", "invalid-request", "unknown-questionnaire"],
    ["a service that does not answer that", "unknown-path", "unknown-questionnaire"],
  ])("of %s is refused with a sentence that says what to do", async (_what, code, expected) => {
    service.replies = [refusal(404, code)];
    const answered = await start().read();
    expect(answered.ok ? null : answered.problem.code).toBe(expected);
    expect(answered.ok ? "" : answered.problem.message).toContain("Nothing in the workbook was changed");
  });

  test("can no longer be read by a user who has left the club", async () => {
    service.replies = [answer(club), refusal(404, "unknown-club"), "hang up"];
    const { read } = start();
    await read();
    expect(await codeOf(read())).toBe("not-in-club");
    expect(await codeOf(read())).toBe("service-unreachable");
  });

  test.each([[0], [-1], [1.5], [1e12]])(
    "of version %d, which a workbook can say and nobody publishes, is not asked for",
    async (version) => {
      expect(await codeOf(start().read(version))).toBe("unknown-questionnaire-version");
      expect(service.seen).toEqual([]);
    },
  );

  test("is not requested if nobody is signed in", async () => {
    const { read, forms } = start(null);
    expect([await codeOf(read()), await codeOf(forms.offered())]).toEqual(["not-signed-in", "not-signed-in"]);
    expect(service.seen).toEqual([]);
  });

  test("that needs a newer Yardstick is refused with a sentence that says to update, and the kept one stays", async () => {
    const rules = [{ code: "FOS-NEW-01", kind: "benford", severity: "query", fields: ["fos.starts"] }];
    service.replies = [answer(club), answer({ ...club, version: 2, rules }, 2), "hang up"];
    const { read } = start();
    await read(1);
    const newer = await read(null);
    expect(newer.ok ? null : newer.problem.code).toBe("newer-club-definition");
    expect(newer.ok ? "" : newer.problem.message).toMatch(
      /Fostering 2023-24 needs a newer .* "benford".* Update Yardstick/,
    );
    expect(await read(1)).toEqual(asPublished);
  });

  test.each([
    ["another club's", { ...club, club: "adoption" }],
    ["another year's", { ...club, year: "2022-23" }],
    ["another version", { ...club, version: 2 }],
    ["nothing", null],
    ["a definition without sections", { ...club, sections: [] }],
  ])("that is %s is refused as damaged, and not kept", async (_what, definition) => {
    service.replies = [answer(definition), "hang up"];
    const { read } = start();
    expect(await codeOf(read())).toBe("damaged-club-definition");
    expect(await codeOf(read())).toBe("service-unreachable");
  });

  test.each([
    ["is no JSON", "<html>"],
    ["nests without end", `{"definition":${"[".repeat(100_000)}`],
    ["is of a proxy", "{}"],
    ["is larger than any", JSON.stringify({ definition: "x".repeat(6_000_000) })],
  ])("in an answer that %s is refused with a sentence", async (_what, body) => {
    service.replies = [{ body }];
    const answered = await start().read();
    expect(answered.ok ? null : answered.problem.code).toBe("damaged-club-definition");
    expect(answered.ok ? "" : answered.problem.message.length).toBeLessThan(500);
  });
});

describe("the questionnaires that can be built", () => {
  const year = (name: string, state: string) => ({ year: name, state, opensOn: "2024-05-01", newestVersion: 1 });
  const listed = {
    clubs: [
      { id: "fostering", label: "Fostering", latest: null, years: [year("2024-25", "open"), year("2023-24", "final")] },
      { id: "section-251", label: "Section 251", latest: null, years: [] },
      { id: "sen", label: "SEN", latest: null, years: [year("2024-25", "closed"), year("2023-24", "revising")] },
      { id: "cla", label: "CLA", latest: null, years: [year("2023-24", "draft")] },
    ],
  };
  const offered = [
    { club: "fostering", label: "Fostering", year: "2024-25" },
    { club: "sen", label: "SEN", year: "2023-24" },
  ];

  test("are the user's club years that are open for submissions, even if the service does not answer", async () => {
    service.replies = [{ body: listed }, "hang up"];
    expect(await start().forms.offered()).toEqual({ ok: true, value: offered });
    expect(await start().forms.offered()).toEqual({ ok: true, value: offered });
    expect(await codeOf(start(kent).forms.offered())).toBe("service-unreachable");
  });

  test("do not include a club that the user has left, and nothing of it stays on the machine", async () => {
    service.replies = [answer(club), { body: { clubs: listed.clubs.slice(1) } }, "hang up"];
    const { forms, read } = start();
    await read();
    await forms.offered();
    expect(await codeOf(read())).toBe("service-unreachable");
  });

  test.each([
    ["refuses", refusal(401, "token-refused"), "not-signed-in"],
    ["answers something else", { body: { clubs: [{}] } }, "service-refused"],
  ])("are not known if the service %s", async (_what, reply, code) => {
    service.replies = [reply];
    expect(await codeOf(start().forms.offered())).toBe(code);
  });
});
