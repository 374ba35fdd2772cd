import { EventEmitter } from "node:events";
import type { FastifyReply, FastifyRequest } from "fastify";
import { createBodyAllowance } from "../../src/service/body-allowance";

const bodyOf = (length?: string) =>
  ({ headers: { "content-length": length }, routeOptions: { bodyLimit: 100 } }) as unknown as FastifyRequest;
const reply = () => ({ raw: new EventEmitter() }) as unknown as FastifyReply;

test("a member's bodies can fill that member's room, and leave room for everybody else", () => {
  const allow = createBodyAllowance({ ofAll: 150, ofMember: 100 });
  const first = reply();
  allow(bodyOf("80"), first, "Leeds");
  expect(() => allow(bodyOf("21"), reply(), "Leeds")).toThrow("Too many submissions are waiting");
  allow(bodyOf("60"), reply(), "Kent");
  expect(() => allow(bodyOf("11"), reply(), "York")).toThrow("Too many submissions are waiting");
  // Answered, and then its connection ended: its room is freed only once.
  first.raw.emit("finish");
  first.raw.emit("close");
  allow(bodyOf("90"), reply(), "York");
  expect(() => allow(bodyOf("1"), reply(), "Leeds")).toThrow("Too many submissions are waiting");
});

test("a body of unknown length counts as the longest allowed; one that says it is longer is refused elsewhere", () => {
  const allow = createBodyAllowance({ ofAll: 1000, ofMember: 100 });
  for (const [length, member] of [
    [undefined, "Leeds"],
    ["nonsense", "Kent"],
    ["5000", "York"],
  ] as const) {
    allow(bodyOf(length), reply(), member);
    expect(() => allow(bodyOf("1"), reply(), member)).toThrow("Too many submissions are waiting");
  }
});
