import { once } from "node:events";
import { connect, type AddressInfo, type Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** Lets the app listen on a port of this machine, without TLS, and returns the port. */
export async function listening(app: FastifyInstance): Promise<number> {
  await app.listen({ host: "127.0.0.1", port: 0 });
  return (app.server.address() as AddressInfo).port;
}

/** A connection that has sent that text and nothing more, and what happens to it. */
export interface Connection {
  readonly socket: Socket;
  /** Resolves to everything received, once the connection has ended. */
  readonly ended: Promise<string>;
  /** Resolves once that much has been received. */
  answered(part: string): Promise<void>;
}

/** Opens a connection and sends that text. */
export async function connection(port: number, text: string): Promise<Connection> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  let said = "";
  socket.setEncoding("utf8").on("data", (part: string) => {
    said += part;
    socket.emit("said");
  });
  // A connection that was cut counts as ended.
  socket.on("error", () => undefined);
  const ended = new Promise<string>((resolve) => socket.once("close", () => resolve(said)));
  if (text !== "") socket.write(text);
  return {
    socket,
    ended,
    async answered(part) {
      while (!said.includes(part)) await once(socket, "said");
    },
  };
}
