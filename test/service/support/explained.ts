import { explanation, validation, type SubmissionRequest } from "../../../src/contract/submissions";

/** Sends a request to a service and returns its answer as JSON. */
type Ask = (path: string, body: object) => Promise<unknown>;

/** With a cause and an amount, as a club may ask. */
const cause = "Made up because this is a test of the service, which cost us £310,000.";

/** The request with an explanation of all that the service asks about it; the figures it has published make it ask. */
export async function explained(ask: Ask, path: string, request: SubmissionRequest): Promise<SubmissionRequest> {
  const toCheck = { answers: request.answers, explanations: [] };
  const { findings, open } = validation.parse(await ask(path.replace(/submissions$/, "validate"), toCheck));
  const explanations = open.map(({ at }) => explanation.parse({ ...findings[at]!, text: cause }));
  return { ...request, explanations };
}
