import { askMicrosoft } from "../../src/client/microsoft-account";

/** Stands in for Microsoft's library, which needs a browser and its servers. */
const asked: { configuration?: unknown; requests: [string, unknown][] } = { requests: [] };
let [silent, popup]: (() => Promise<{ accessToken: string }>)[] = [];
jest.mock("@azure/msal-browser", () => {
  class AuthError extends Error {
    constructor(readonly errorCode: string) {
      super(errorCode);
    }
  }
  return {
    AuthError,
    createNestablePublicClientApplication: async (configuration: unknown) => {
      asked.configuration = configuration;
      return {
        acquireTokenSilent: (request: unknown) => (asked.requests.push(["silent", request]), silent!()),
        acquireTokenPopup: (request: unknown) => (asked.requests.push(["window", request]), popup!()),
      };
    },
  };
});
const { AuthError } = jest.requireMock<{ AuthError: new (code: string) => Error }>("@azure/msal-browser");

const way = { client: "c", authority: "https://login.microsoftonline.com/t", scope: "api://c/access_as_user" };
const ask = () => askMicrosoft(way, "https://yardstick.example");
const failing = (error: Error) => () => Promise.reject(error);
beforeEach(() => {
  asked.requests = [];
  silent = failing(new AuthError("no_account_error"));
  popup = async () => ({ accessToken: "by window" });
});

test("takes Excel's account without asking, if it can", async () => {
  silent = async () => ({ accessToken: "at once" });
  expect(await ask()).toEqual({ ok: true, value: "at once" });
  expect(asked.requests.map(([how]) => how)).toEqual(["silent"]);
  expect(asked.configuration).toMatchObject({
    auth: { clientId: "c", authority: way.authority, redirectUri: "https://yardstick.example/signed-in" },
  });
});

test("otherwise asks in a window, for our permission only", async () => {
  expect(await ask()).toEqual({ ok: true, value: "by window" });
  expect(asked.requests).toEqual([
    ["silent", { scopes: [way.scope] }],
    ["window", { scopes: [way.scope], prompt: "select_account" }],
  ]);
});

test("says that it could not if the user closes it", async () => {
  popup = failing(new AuthError("user_cancelled"));
  const answer = await ask();
  expect(answer.ok ? "" : answer.problem.message).toContain("(user_cancelled)");
});

test("a bug is not taken for the user's decision", async () => {
  silent = failing(new TypeError("x is not a function"));
  await expect(ask()).rejects.toThrow(TypeError);
});
