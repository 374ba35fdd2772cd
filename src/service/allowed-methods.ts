import type { FastifyInstance } from "fastify";

/**
 * Remembers the app's routes as they are added, and says which methods a path answers. Routes that end in * are left
 * out: a path does not answer GET just because there might be a file there.
 */
export function allowedMethods(app: FastifyInstance): (path: string) => string[] {
  const routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    if (url.endsWith("*")) return;
    const pattern = new RegExp(`^${url.replaceAll(/[.+?^$()|[\]{}\\]/g, "\\$&").replaceAll(/:\w+/g, "[^/]+")}$`);
    routes.push({ pattern, methods: [method].flat() });
  });
  return (path) => [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))];
}
