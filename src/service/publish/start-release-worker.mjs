// On Node 20 a thread does not inherit the hook that lets its process run TypeScript, so we register it here.
import { register } from "tsx/esm/api";

register();
await import("./release-worker.ts");
