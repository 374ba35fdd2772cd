import type { Finding } from "./finding";

/** Identifies a finding by its rule and what it is about; the same for an explanation of it. */
export function findingName({ code, subject }: Pick<Finding, "code" | "subject">): string {
  return `${code} ${subject}`;
}
