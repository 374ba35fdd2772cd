import { succeed, type Result } from "../../domain/result";
import { adoptReceipt } from "./adopt-receipt";
import { keepSubmissions } from "./keep-submissions";
import type { SessionStore } from "./session-store";

/**
 * This workbook's attempt may have arrived although we got no answer, or may have been sent while another workbook was
 * open. If so, saves its receipt here. The attempt is either the version after the one it follows, or the newest if
 * that already had the same content; an older version with the same content is a different submission. If the service
 * does not answer, nothing changes.
 */
export async function adoptArrived(store: SessionStore): Promise<Result<null>> {
  const held = store.held();
  if (!held.ok) return held;
  const { club, member, submissions } = held.value;
  const { pending } = submissions;
  if (pending === null) return succeed(null);
  const all = await store.ports.submissions.versions(club.club, club.year, member.code);
  const receipt = all.ok
    ? all.value.find(({ hash, version }) => hash === pending.hash && version >= pending.supersedes)
    : undefined;
  return receipt === undefined ? succeed(null) : keepSubmissions(store, adoptReceipt(submissions, receipt));
}
