import { settle } from "../../src/actions/settle";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";

test("a result is passed on unchanged", async () => {
  expect(await settle(async () => succeed(1))).toEqual(succeed(1));
  expect(await settle(async () => fail(problem("not-signed-in")))).toEqual(fail(problem("not-signed-in")));
});

test("a bug of ours becomes a problem, with the error", async () => {
  const done = await settle(() => Promise.reject(new TypeError("rows is undefined.")));
  expect(done).toMatchObject({ ok: false, problem: { code: "fault" } });
  expect(done).toHaveProperty(
    "problem.message",
    "A fault in Yardstick stopped this: rows is undefined. Please report it, and say what you were doing.",
  );
});
