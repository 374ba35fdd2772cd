import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { clubYearName } from "../../domain/clubs/club-year-name";
import { lateness } from "../../domain/questionnaire/lateness";
import type { Receipt } from "../../domain/questionnaire/receipt";
import { formatTime } from "../../domain/format-time";

/** What a printed receipt says, line by line. */
export function receiptLines(
  { label, demonstration }: Pick<ClubDefinition, "label" | "demonstration">,
  receipt: Receipt,
): readonly (readonly [label: string, text: string])[] {
  const { year, memberName, member, version, receivedAt, submittedBy, submittedAs, explained, id, hash } = receipt;
  const due = lateness(receipt);
  return [
    ["Questionnaire", clubYearName({ label, year, demonstration })],
    ["Authority", `${memberName} (${member})`],
    ["Version", String(version)],
    ["Received", formatTime(receivedAt)],
    ...(due === null ? [] : [["Due", due] as const]),
    ["Sent by", submittedBy + (submittedAs ? `, ${submittedAs}` : "")],
    ["Findings explained", String(explained)],
    ["Receipt number", id],
    ["Content (SHA-256)", hash],
  ];
}
