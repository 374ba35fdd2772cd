/**
 * Why the service will not start, as a sentence that says how to fix it. The code that starts the service prints only
 * the message, without a stack trace; every other error is a bug and keeps its stack trace.
 */
export class StartRefusal extends Error {
  override readonly name = "StartRefusal";
}
