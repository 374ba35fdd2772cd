import type { ServerResponse } from "node:http";

/** Calls back once, when a response has been sent or its connection has ended first. */
export function whenAnswered(response: ServerResponse, act: () => void): void {
  let isDone = false;
  const done = () => {
    if (!isDone) act();
    isDone = true;
  };
  response.once("finish", done);
  response.once("close", done);
}
