import { BlockList } from "node:net";
import type { FastifyRequest } from "fastify";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");
loopback.addSubnet("::ffff:127.0.0.0", 104, "ipv6");

const forwardingHeaders = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * Whether a request comes from the machine itself: from a loopback address (the socket's; we do not trust headers), to
 * a name of this machine (so that no other site's name can be pointed here), and not through a proxy on it.
 */
export function isLocal({ socket, headers, hostname }: FastifyRequest): boolean {
  const { remoteAddress = "", remoteFamily } = socket;
  const family = remoteFamily === "IPv6" || remoteAddress.includes(":") ? "ipv6" : "ipv4";
  if (!loopback.check(remoteAddress, family)) return false;
  if (!["localhost", "127.0.0.1", "[::1]", "::1"].includes(hostname)) return false;
  return forwardingHeaders.every((name) => headers[name] === undefined);
}
