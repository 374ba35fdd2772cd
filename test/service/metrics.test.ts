/** @jest-environment ./test/service/support/pglite-environment.cjs */
import type { AddressInfo } from "node:net";
import { createMetrics, serveMetrics } from "../../src/service/metrics";
import { requestSaying, submissionHeaders, submissionsPath } from "./support/questionnaire";
import { startTestService } from "./support/test-service";

jest.setTimeout(60_000);

test("requests, submissions, refusals and the database's time are served, without members or people", async () => {
  const metrics = createMetrics();
  const service = await startTestService({}, { withQuestionnaires: true });
  const app = await service.another({ metrics, database: metrics.timing(service.database) });
  const server = await serveMetrics(metrics, 0);
  const { port, address } = server.address() as AddressInfo;
  expect(address).toBe("127.0.0.1");
  const authorization = await service.signIn("E08000035");
  const submit = (follows: number, remark: string) =>
    app.inject({
      method: "POST",
      url: submissionsPath(),
      headers: { ...authorization, ...submissionHeaders(follows) },
      payload: requestSaying(remark),
    });
  expect((await submit(0, "one")).statusCode).toBe(201);
  expect((await submit(0, "two")).statusCode).toBe(412);
  await app.inject({ url: "/v1/me" });
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const route = "POST /v1/clubs/:club/years/:year/members/:member/submissions";
  expect(text).toContain(`yardstick_request_seconds_count{route="${route}",status="201"} 1`);
  expect(text).toContain(`yardstick_request_seconds_count{route="${route}",status="412"} 1`);
  expect(text).toContain("yardstick_submissions_accepted_total 1");
  expect(text).toContain(`yardstick_refusals_total{code="another-version"} 1`);
  expect(text).toContain(`yardstick_refusals_total{code="not-signed-in"} 1`);
  expect(text).toMatch(/yardstick_database_seconds_count\{kind="transaction"\} [1-9]/);
  expect(text).not.toMatch(/E08000035|Leeds|2025-26/);
  expect((await fetch(`http://127.0.0.1:${port}/v1/me`)).status).toBe(404);
  server.close();
  await service.close();
});
