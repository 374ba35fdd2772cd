/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { directory } from "../../../src/contract/directory";
import { publishAnotherClub } from "../support/another-club";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

test("says which club a release belongs to, from the first release that says so", async () => {
  await publishAnotherClub(service.database);
  const headers = await service.signIn("E09000010");
  const read = async () => directory.parse((await service.app.inject({ url: "/v1/directory", headers })).json());
  expect((await read()).clubs.map(({ club, partOf }) => [club, partOf])).toEqual([
    ["other", undefined],
    ["sample", undefined],
  ]);

  await publishAnotherClub(service.database, { version: 2, partOf: "sample" });
  service.clock.now = new Date(service.clock.now.getTime() + 5000);
  const { clubs, indicators } = await read();
  expect(clubs.map(({ club, partOf }) => [club, partOf])).toEqual([
    ["other", "sample"],
    ["sample", undefined],
  ]);
  expect(indicators.map(({ id }) => id)).toContain("other.rate");
});

test("the description of the interface mentions it", async () => {
  const reply = await service.app.inject("/openapi.json");
  expect(reply.payload).toContain('"partOf":{"type":"string",');
});
