// On Node 20 a program does not inherit the hook that lets its starter run TypeScript, so we register it here.
import { register } from "tsx/esm/api";

register();
await import("./report-process.ts");
