// Exits with 0 if the service in this container answers that it is ready. Its certificate is for its public name, and this
// asks it by another, on the same machine.
import { request } from "node:https";

const asked = request(
  { host: "localhost", port: process.env.PORT ?? 3000, path: "/readyz", rejectUnauthorized: false, timeout: 4000 },
  ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1),
);
asked.on("error", () => process.exit(1));
asked.on("timeout", () => process.exit(1));
asked.end();
