// On Node 20 a thread does not inherit what lets its process run TypeScript, so that it is registered here.
import { register } from "tsx/esm/api";

register();
await import("./database-worker.ts");
