import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import { z } from "zod";
import { problemDocument } from "../contract/problem";

const problems = {
  description: "What went wrong, and what to do",
  content: { "application/problem+json": { schema: z.toJSONSchema(problemDocument, { target: "draft-2020-12" }) } },
};

/**
 * How /openapi.json is made from the routes: their schemas come from src/contract, their security from their policy,
 * and they all report problems in the same way.
 */
export const openApi: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: "3.1.0",
    info: { title: "Yardstick club service", version: "1" },
    components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
  },
  transform: (route) => {
    const { schema, url } = jsonSchemaTransform(route);
    if (schema === undefined || schema.hide === true) return { schema: { ...schema, hide: true }, url };
    const security = route.route.config?.policy === "signed-in" ? [{ bearer: [] }] : [];
    const response = { ...(schema.response as Record<string, unknown>), default: problems };
    return { schema: { ...schema, security, response }, url };
  },
};
