import { administratorSignedIn, developmentMembers, type DevelopmentMembers } from "../contract/development-sign-in";
import { signedIn, type SignedIn } from "../contract/signed-in";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import { readJson, refusalCode, refusalOf, type Reply, type ServiceConnection } from "./service-connection";

/** Signing in with the link of the start, without a password. No promise rejects. */
export interface DevelopmentSignIn {
  /** Whom you can sign in as; null if the service does not offer that. */
  offer(): Promise<Result<DevelopmentMembers | null>>;
  /** @param member name or code */
  as(member: string, code: string): Promise<Result<SignedIn>>;
  /** Gives the administrator's access token. */
  asAdministrator(code: string): Promise<Result<string>>;
}

export function createDevelopmentSignIn(service: Pick<ServiceConnection, "send">): DevelopmentSignIn {
  async function post<T>(path: string, body: object, read: (reply: Reply) => Result<T>): Promise<Result<T>> {
    const reply = await service.send(path, { method: "POST", body });
    if (!reply.ok) return reply;
    if (refusalCode(reply.value) === "sign-in-link-refused") return fail(problem("sign-in-link-needed"));
    return reply.value.status >= 300 ? fail(refusalOf(reply.value)) : read(reply.value);
  }

  return {
    async offer() {
      const path = "/v1/development/members";
      const reply = await service.send(path);
      if (!reply.ok) return reply;
      if (reply.value.status === 404) return succeed(null);
      return reply.value.status >= 300 ? fail(refusalOf(reply.value)) : readJson(developmentMembers, reply.value, path);
    },
    as(member, code) {
      const path = "/v1/development/sign-in";
      return post(path, { member, code }, (reply) => readJson(signedIn, reply, path));
    },
    asAdministrator(code) {
      const path = "/v1/development/administrator";
      return post(path, { code }, (reply) => {
        const answer = readJson(administratorSignedIn, reply, path);
        return answer.ok ? succeed(answer.value.token) : answer;
      });
    },
  };
}
