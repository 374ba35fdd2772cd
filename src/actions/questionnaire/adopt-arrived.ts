import { succeed, type Result } from "../../domain/result";
import { adoptReceipt } from "./adopt-receipt";
import { keepSubmissions } from "./keep-submissions";
import type { SessionStore } from "./session-store";

/**
 * An attempt that this workbook holds may have arrived although its answer did not, or was sent while another workbook
 * was open: then its receipt is kept here. It made the version after the one it follows, or the newest had its content
 * already; an older one of the same content is another submission. Where the service does not answer, nothing changes.
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
