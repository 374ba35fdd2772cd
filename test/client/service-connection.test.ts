import { serviceConnection } from "../../src/client/service-connection";

const service = serviceConnection("https://localhost:3000");
const before = globalThis.fetch;
afterEach(() => void (globalThis.fetch = before));

function rejectsWith(error: Error) {
  globalThis.fetch = () => Promise.reject(error);
}

it.each(["TypeError", "TimeoutError", "AbortError", "NetworkError"])(
  "a %s is a service that does not answer",
  async (name) => {
    rejectsWith(Object.assign(new Error("no answer"), { name }));
    expect(await service.send("/v1/me")).toMatchObject({ ok: false, problem: { code: "service-unreachable" } });
  },
);

it("a bug of ours is thrown, not taken for a service that does not answer", async () => {
  rejectsWith(new ReferenceError("patience is not defined"));
  await expect(service.send("/v1/me")).rejects.toThrow("patience is not defined");
  await expect(service.send("/v1/me", { method: "POST", body: { count: 1n } })).rejects.toThrow("BigInt");
});
