/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { audit } from "../../../src/contract/audit";
import { peerGroup, peerGroupConflict, peerGroups, type PeerGroupRequest } from "../../../src/contract/peer-groups";
import { problemDocument } from "../../../src/contract/problem";
import { issueToken } from "../../../src/service/store/issue-token";
import { asMember } from "../../../src/service/store/as-member";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const [leeds, enfield] = ["E08000035", "E09000010"];
let service: TestService;
let authorization: string;
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(async () => {
  await service.reset();
  ({ authorization } = await service.signIn(leeds));
});
afterAll(() => service.close());

const pathOf = (member = leeds) => `/v1/members/${member}/peer-groups`;
const picked = (label = "Core cities", members = [leeds, enfield]): PeerGroupRequest => {
  return { label, members, made: { kind: "picked" } };
};
const similar: PeerGroupRequest = {
  label: "Like us",
  members: [enfield],
  made: {
    kind: "similar",
    recipe: {
      characteristics: [{ indicator: "ctx.population.0-17", year: "2024-25", weight: 1.5 }],
      releases: [{ club: "context", version: 3 }],
      n: 1,
    },
  },
};
const put = (id: string, payload: object, follows: number | string | null, url = pathOf()) =>
  service.app.inject({
    method: "PUT",
    url: `${url}/${id}`,
    payload,
    headers: {
      authorization,
      ...(follows !== null && { "if-match": typeof follows === "number" ? `"${follows}"` : follows }),
    },
  });
const remove = (id: string, follows: number) =>
  service.app.inject({
    method: "DELETE",
    url: `${pathOf()}/${id}`,
    headers: { authorization, "if-match": `"${follows}"` },
  });
const get = (url = pathOf(), headers: Record<string, string> = {}) =>
  service.app.inject({ url, headers: { authorization, ...headers } });
const listed = async () => peerGroups.parse((await get()).json()).groups;
const refusalOf = ({ statusCode, payload }: { statusCode: number; payload: string }) =>
  `${statusCode} ${problemDocument.parse(JSON.parse(payload)).type.split(":").at(-1)}`;

/** Another person who acts for Leeds, as a reader. */
async function colleague(): Promise<Record<string, string>> {
  const [user] = await service.database.query<{ id: string }>(
    "insert into app_user (issuer, subject, name) values ('test', 'colleague', 'A colleague') returning id",
  );
  await service.database.query("insert into user_role values ('sample', $1, 'reader', $2)", [user!.id, leeds]);
  const { now } = service.clock;
  const token = await issueToken(service.database, user!.id, now, new Date(now.getTime() + 60_000));
  return { authorization: `Bearer ${token}` };
}

test("keeps a group as saved, with its version, the time and the person", async () => {
  const reply = await put("like-us", similar, 0);
  expect([reply.statusCode, reply.headers.etag]).toEqual([201, '"1"']);
  const saved = {
    id: "like-us",
    ...similar,
    version: 1,
    savedAt: "2026-11-22T12:00:00.000Z",
    savedBy: "Development user of Leeds",
  };
  expect(peerGroup.parse(reply.json())).toEqual(saved);
  expect(await listed()).toEqual([saved]);
});

test("lets everyone who acts for the member read and change a group, and records who changed it", async () => {
  await put("cities", picked(), 0);
  const theirs = await colleague();
  const changed = await service.app.inject({
    method: "PUT",
    url: `${pathOf()}/cities`,
    payload: picked("Cities"),
    headers: { ...theirs, "if-match": '"1"' },
  });
  expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"2"']);
  expect(await listed()).toMatchObject([{ label: "Cities", version: 2, savedBy: "A colleague" }]);
});

test("lists groups by label, with a tag that changes when any of them does", async () => {
  await put("b", picked("Zeal"), 0);
  await put("a", picked("åse"), 0);
  await put("c", picked("angle"), 0);
  expect((await listed()).map(({ label }) => label)).toEqual(["angle", "Zeal", "åse"]);
  const tag = String((await get()).headers.etag);
  const again = await get(pathOf(), { "if-none-match": tag });
  expect([again.statusCode, again.payload]).toEqual([304, ""]);
  await put("c", picked("angles"), 1);
  expect((await get(pathOf(), { "if-none-match": tag })).statusCode).toBe(200);
});

describe("no update is lost:", () => {
  test.each([0, 2, 7])(
    "a change that follows version %d, which is not the newest, is given the newest",
    async (follows) => {
      await put("cities", picked(), 0);
      const reply = await put("cities", picked("Towns"), follows);
      expect(refusalOf(reply)).toBe("412 another-peer-group");
      expect(peerGroupConflict.parse(reply.json()).current).toMatchObject({ label: "Core cities", version: 1 });
      expect(await listed()).toMatchObject([{ label: "Core cities", version: 1 }]);
    },
  );

  test("of twenty changes at once to the same version, one is kept and the others are refused", async () => {
    await put("cities", picked(), 0);
    const replies = await Promise.all(Array.from({ length: 20 }, (_, at) => put("cities", picked(`Cities ${at}`), 1)));
    const kept = replies.filter(({ statusCode }) => statusCode === 200);
    expect(kept).toHaveLength(1);
    expect(replies.filter((reply) => reply.statusCode === 412)).toHaveLength(19);
    const [group] = await listed();
    expect(group).toEqual(kept[0]?.json());
    for (const reply of replies.filter(({ statusCode }) => statusCode === 412)) {
      expect(peerGroupConflict.parse(reply.json()).current).toEqual(group);
    }
  });

  test("twenty people who each add a member, trying again until it is accepted, lose none of them", async () => {
    await put("cities", picked("Cities", ["E00000000"]), 0);
    const codes = Array.from({ length: 20 }, (_, at) => `E0000010${String(at).padStart(2, "0")}`);
    await Promise.all(
      codes.map(async (code) => {
        for (;;) {
          const [group] = await listed();
          const { statusCode } = await put("cities", picked("Cities", [...group!.members, code]), group!.version);
          if (statusCode === 200) return;
          expect(statusCode).toBe(412);
        }
      }),
    );
    const [group] = await listed();
    expect([...group!.members].sort()).toEqual(["E00000000", ...codes].sort());
    expect(group!.version).toBe(21);
  });

  test("twenty new groups with one id at once become one, and the same content again is the same version", async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => put("cities", picked(), 0)));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([...Array<number>(19).fill(200), 201]);
    expect(await listed()).toMatchObject([{ version: 1 }]);
    // As after a lost answer: sent again, it follows a version that is no longer the newest.
    await put("cities", picked("Cities"), 1);
    expect((await put("cities", picked("Cities"), 1)).json()).toMatchObject({ version: 2 });
  });

  test("a group that was deleted and saved again has a new version", async () => {
    await put("cities", picked(), 0);
    await remove("cities", 1);
    const again = await put("cities", picked("Cities"), 0);
    expect([again.statusCode, again.json<{ version: number }>().version]).toEqual([201, 3]);
    expect(refusalOf(await put("cities", picked("Towns"), 1))).toBe("412 another-peer-group");
  });

  test("the database itself refuses a version that does not follow", async () => {
    await put("cities", picked(), 0);
    for (const statement of [
      "update peer_group set content = '{}'",
      "update peer_group set version = 3",
      "delete from peer_group",
      "truncate peer_group",
    ]) {
      await expect(service.database.query(statement)).rejects.toThrow(/one version at a time|is never changed/);
    }
  });
});

describe("deleting", () => {
  test("removes a group, and frees its label", async () => {
    await put("cities", picked(), 0);
    const reply = await remove("cities", 1);
    expect([reply.statusCode, reply.payload]).toEqual([204, ""]);
    expect(await listed()).toEqual([]);
    expect((await put("towns", picked(), 0)).statusCode).toBe(201);
  });

  test("is refused if somebody has changed or deleted it since", async () => {
    await put("cities", picked(), 0);
    await put("cities", picked("Cities"), 1);
    const reply = await remove("cities", 1);
    expect(refusalOf(reply)).toBe("412 another-peer-group");
    expect(peerGroupConflict.parse(reply.json()).current).toMatchObject({ version: 2 });
    await remove("cities", 2);
    expect(refusalOf(await remove("cities", 2))).toBe("404 unknown-peer-group");
    const change = await put("cities", picked("Towns"), 2);
    expect(peerGroupConflict.parse(change.json()).current).toBeNull();
  });
});

describe("refuses", () => {
  test.each([
    ["an id that a formula could not name", "Core_Cities", picked(), "params/id"],
    ["the name of a group that every release has", "neighbours", picked(), "params/id"],
    ["such a name as a label", "cities", picked("Neighbours 2021"), "body/label"],
    ["a label that a formula would take for another member's group", "cities", picked("ours:Leeds"), "body/label"],
    ["a label with spaces around it", "cities", picked(" Cities"), "body/label"],
    ["a label of 81 characters", "cities", picked("a".repeat(81)), "body/label"],
    ["a label that shows nothing", "cities", picked("\u200b"), "body/label"],
    ["no label", "cities", picked(""), "body/label"],
    ["nobody", "cities", picked("Cities", []), "body/members"],
    ["a member twice", "cities", picked("Cities", [leeds, leeds]), "body/members"],
    [
      "401 members",
      "cities",
      picked(
        "Cities",
        Array.from({ length: 401 }, (_, at) => `E${at}`),
      ),
      "body/members",
    ],
    ["a recipe without characteristics", "cities", withRecipe({ characteristics: [] }), "body/made"],
    [
      "a weight of nothing",
      "cities",
      withRecipe({ characteristics: [{ indicator: "a", year: "2025", weight: 0 }] }),
      "body/made",
    ],
    ["another way of making", "cities", { ...picked(), made: { kind: "guessed" } }, "body/made"],
  ])("%s", async (_case, id, payload, place) => {
    const reply = await put(id, payload, 0);
    expect(refusalOf(reply)).toBe("400 invalid-request");
    expect(reply.json<{ detail: string }>().detail).toContain(place);
    expect(await listed()).toEqual([]);
  });

  function withRecipe(changes: object): object {
    const recipe = similar.made.kind === "similar" ? similar.made.recipe : null;
    return { ...similar, made: { kind: "similar", recipe: { ...recipe, ...changes } } };
  }

  test.each([null, "1", "*", 'W/"1"', '"one"'])("a change that does not say what it follows: %s", async (ifMatch) => {
    const reply = await put("cities", picked(), ifMatch);
    expect(refusalOf(reply)).toBe("400 invalid-request");
    expect(reply.json<{ detail: string }>().detail).toContain("If-Match");
  });

  test("a body over the limit", async () => {
    expect(refusalOf(await put("cities", { ...picked(), more: "x".repeat(70_000) }, 0))).toBe("413 too-large");
  });

  test("another group's label, in any capitals, until that group is deleted", async () => {
    await put("cities", picked("Core cities"), 0);
    expect(refusalOf(await put("towns", picked("CORE  Cities"), 0))).toBe("409 label-taken");
    await put("cities", picked("Cities"), 1);
    expect((await put("towns", picked("CORE  Cities"), 0)).statusCode).toBe(201);
  });

  test("a label or id by which a formula would find another group", async () => {
    await put("core", picked("Core cities"), 0);
    expect(refusalOf(await put("towns", picked("CORE"), 0))).toBe("409 label-taken");
    expect(refusalOf(await put("corecities", picked("Towns"), 0))).toBe("409 label-taken");
    expect((await put("core", picked("Core"), 1)).statusCode).toBe(200);
  });

  test("the second of two new groups saved with one label at the same time", async () => {
    const replies = await Promise.all([put("one", picked(), 0), put("two", picked(), 0)]);
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  });

  test("the two hundred and first group, but not a change to an existing one", async () => {
    await put("cities", picked(), 0);
    await service.database.query(
      `insert into peer_group select member_code, 'g' || n, 1, 'g' || n, json_build_object('label', 'g' || n, 'members', '[]'::json,
         'made', json_build_object('kind', 'picked')), saved_at, saved_by, saved_by_name, false
         from peer_group, generate_series(2, 200) as n`,
    );
    expect(refusalOf(await put("one-more", picked("One more"), 0))).toBe("409 too-many-peer-groups");
    expect((await put("cities", picked("Cities"), 1)).statusCode).toBe(200);
  });
});

describe("another member's groups", () => {
  beforeEach(async () => {
    await put("cities", picked(), 0);
    ({ authorization } = await service.signIn(enfield));
  });

  test("cannot be read, changed or deleted, nor can their record", async () => {
    const requests = [
      get(pathOf(leeds)),
      get(`/v1/members/${leeds}/audit`),
      put("cities", picked("Ours"), 1),
      remove("cities", 1),
    ];
    for (const request of requests) expect(refusalOf(await request)).toBe("403 another-member");
    // The answer does not reveal whether there is such a member.
    expect(refusalOf(await get(pathOf("E99999999")))).toBe("403 another-member");
    expect(peerGroups.parse((await get(pathOf(enfield))).json()).groups).toEqual([]);
  });

  test("can have the same label", async () => {
    expect((await put("cities", picked(), 0, pathOf(enfield))).statusCode).toBe(201);
  });

  test("are refused to the club's administrators, who act for no member", async () => {
    await service.database.query("update user_role set role = 'administrator', member_code = null");
    expect(refusalOf(await get(pathOf(leeds)))).toBe("403 another-member");
  });

  test("are refused without a sign-in", async () => {
    authorization = "";
    for (const request of [get(), put("cities", picked(), 1), remove("cities", 1)]) {
      expect((await request).statusCode).toBe(401);
    }
  });

  test.each(["peer_group", "member_audit", "member_audit_head"])(
    "are out of reach of a query on %s that forgets to ask whose they are",
    async (table) => {
      await put("towns", picked("Towns"), 0, pathOf(enfield));
      const codes = (member: string) =>
        asMember(service.database, { member }, (transaction) =>
          transaction.query<{ code: string }>(`select distinct member_code as code from ${table}`),
        );
      expect(await codes(enfield)).toEqual([{ code: enfield }]);
      expect(await codes(leeds)).toEqual([{ code: leeds }]);
      expect(await codes("")).toEqual([]);
    },
  );

  test("cannot be written by a statement for another member, nor read without a member", async () => {
    const statements = [
      `insert into peer_group select $1, 'x', 1, 'x', content, saved_at, saved_by, saved_by_name, false from peer_group limit 1`,
      `update peer_group set member_code = $1, version = version + 1`,
    ];
    await put("towns", picked("Towns"), 0, pathOf(enfield));
    for (const statement of statements) {
      const writing = asMember(service.database, { member: enfield }, (transaction) =>
        transaction.query(statement, [leeds]),
      );
      await expect(writing).rejects.toThrow(/row-level security|one version at a time/);
    }
    const nobody = service.database.transaction(async (transaction) => {
      await transaction.query("set local role yardstick_member");
      return transaction.query("select 1 from peer_group");
    });
    expect(await nobody).toEqual([]);
    // The role ends with the transaction.
    expect(await service.database.query("select 1 from peer_group")).toHaveLength(2);
  });
});

test("records every change in the member's own chain, without names or content", async () => {
  await put("cities", picked(), 0);
  await put("cities", picked("Cities"), 1);
  await put("cities", picked("Cities"), 1);
  await put("cities", picked("Lost"), 1);
  await remove("cities", 2);
  const record = audit.parse((await get(`/v1/members/${leeds}/audit`)).json());
  expect(record.brokenAt).toBeNull();
  const entries = record.entries.map(({ entry }) => JSON.parse(entry) as { what: string; version: number });
  expect(entries.map(({ what, version }) => `${what} ${version}`)).toEqual([
    "peer group saved 1",
    "peer group saved 2",
    "peer group deleted 3",
  ]);
  expect(entries[0]).toMatchObject({ member: leeds, group: "cities", at: "2026-11-22T12:00:00.000Z" });
  expect(JSON.stringify(record)).not.toMatch(/Development user|Core cities/);
  await expect(service.database.query("update member_audit set entry = 'x'")).rejects.toThrow("is never changed");

  await service.database.transaction((transaction) =>
    transaction.script(
      `alter table member_audit disable trigger all;
       update member_audit set entry = 'x', hash = sha256(previous || convert_to('x', 'UTF8')) where seq = 2;
       alter table member_audit enable trigger all`,
    ),
  );
  expect(audit.parse((await get(`/v1/members/${leeds}/audit`)).json()).brokenAt).toBe(3);
});
