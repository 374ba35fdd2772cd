import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from "node:http";
import { Socket } from "node:net";
import helmet, { type HelmetOptions } from "helmet";

/** Where production pages load office.js from, as Microsoft requires. */
const officeCdn = "https://appsforoffice.microsoft.com";

/** The hosts whose pages show an add-in in Excel on the web; every ancestor of a frame must be listed. */
const officeHosts = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.live.com",
];

/**
 * Scripts come from here, and in production office.js from Microsoft; no eval
 * and nothing inline. X-Frame-Options and Cross-Origin-Opener-Policy stay off, because Excel on the web shows the
 * pane in a frame and office.js talks to its dialogs; frame-ancestors says who may frame instead.
 */
function helmetOptions(production: boolean, authority: string | null): HelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": production ? ["'self'", officeCdn] : ["'self'"],
        // Fluent UI and Office write style elements.
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'", "data:"],
        "connect-src": authority === null ? ["'self'"] : ["'self'", authority],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'self'", ...officeHosts],
      },
    },
    frameguard: false,
    crossOriginOpenerPolicy: false,
    // Excel on the web fetches icons and function metadata from its own origin. Figures need a token either way.
    crossOriginResourcePolicy: { policy: "cross-origin" },
    // On a developer's machine it would force HTTPS on every other port of localhost as well.
    strictTransportSecurity: production,
  };
}

/**
 * The security headers of every answer. They do not depend on the request, so helmet makes them only once. Made for
 * each request, they took half the time of saying that a release is current.
 *
 * @param authority where pages may ask for a token of Microsoft Entra ID; null if nobody signs in with it
 */
export function securityHeaders(production: boolean, authority: string | null = null): OutgoingHttpHeaders {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(helmetOptions(production, authority))(answer.req, answer, (error?: unknown) => {
    if (error !== undefined) throw error;
  });
  return { ...answer.getHeaders() };
}
