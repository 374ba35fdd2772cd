import { londonDay } from "../../domain/london-day";
import { daysLate } from "../../domain/questionnaire/days-late";
import type { Receipt } from "../../domain/questionnaire/receipt";
import type { Queryable, Row } from "./database";

/** Whose submissions, in which club year. */
export interface SubmissionsOf {
  readonly club: string;
  readonly year: string;
  readonly member: string;
}

interface ReceiptRow extends Row, Omit<Receipt, "receivedAt" | "due" | "daysLate"> {
  receivedAt: Date;
  due: string;
  /** Null where it came in before this was noted. */
  daysLate: number | null;
}

const columns = `id, club_id as club, year, member_code as member, member_name as "memberName", version,
  received_at as "receivedAt", encode(content_sha256, 'hex') as hash, submitted_by_name as "submittedBy",
  submitted_as as "submittedAs", explained,
  coalesce(to_char(due_on, 'YYYY-MM-DD'),
           (select definition -> 'timetable' ->> 'deadline' from form_version as form
             where form.club_id = submission.club_id and form.year = submission.year and form.version = form_version)) as due,
  days_late as "daysLate"`;

/** The receipts of every version, oldest first. */
export async function findReceipts(on: Queryable, { club, year, member }: SubmissionsOf): Promise<Receipt[]> {
  const rows = await on.query<ReceiptRow>(
    `select ${columns} from submission where club_id = $1 and year = $2 and member_code = $3 order by version`,
    [club, year, member],
  );
  return rows.map(receiptOf);
}

/** The receipt of one version; null if there is none. */
export async function findReceipt(
  on: Queryable,
  { club, year, member }: SubmissionsOf,
  version: number | "latest",
): Promise<Receipt | null> {
  const [row] = await on.query<ReceiptRow>(
    `select ${columns} from submission
      where club_id = $1 and year = $2 and member_code = $3 and ($4::integer is null or version = $4)
      order by version desc limit 1`,
    [club, year, member, version === "latest" ? null : version],
  );
  return row === undefined ? null : receiptOf(row);
}

function receiptOf(row: ReceiptRow): Receipt {
  const { due, receivedAt } = row;
  return {
    ...row,
    receivedAt: receivedAt.toISOString(),
    daysLate: row.daysLate ?? daysLate(due, londonDay(receivedAt)),
  };
}
