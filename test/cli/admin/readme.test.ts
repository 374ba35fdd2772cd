/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runClub } from "../../../src/cli/run-club";
import { makeReleaseFile } from "../../../src/service/publish/make-release-file";
import { signInAs } from "../../service/support/sign-in-as";
import { startTestService, type TestService } from "../../service/support/test-service";

const readme = readFileSync(join(__dirname, "../../../README.md"), "utf8");
const [, section = ""] = /^### A club year from opening to final\n([^]*?)^#/m.exec(readme) ?? [];
/** The arguments of each command of that section, in its order. */
const commands = [...section.matchAll(/^npm run club -- (.+)$/gm)].map(([, line = ""]) =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word),
);

let service: TestService;
let origin: string;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  service.clock.now = new Date("2026-10-01T12:00:00Z");
  // Making a release in a thread of its own has its own test.
  const app = await service.another({ makeRelease: async (job) => makeReleaseFile(job) });
  origin = await app.listen({ port: 0, host: "127.0.0.1" });
  const { authorization } = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
  process.env["YARDSTICK_TOKEN"] = authorization.slice("Bearer ".length);
});
afterAll(async () => {
  delete process.env["YARDSTICK_TOKEN"];
  await service.close();
});

test("the commands that the README gives take a club year from opening to final", async () => {
  const said = {
    log: jest.spyOn(console, "log").mockReturnValue(),
    error: jest.spyOn(console, "error").mockReturnValue(),
  };
  for (const command of commands) {
    const code = await runClub([...command, "--service", origin]);
    expect([command.join(" "), code, said.error.mock.calls]).toEqual([command.join(" "), 0, []]);
  }
  expect(said.log.mock.lastCall).toEqual(["Release 3 is the final of cla 2025-26, with the figures of 2."]);
});
