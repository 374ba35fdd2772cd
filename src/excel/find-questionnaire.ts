import type { FoundQuestionnaire } from "../actions/questionnaire-ports";
import { identityXml } from "../domain/questionnaire/identity-xml";
import { copiesXml, explanationsXml, submissionXml } from "../domain/questionnaire/kept-xml";
import type { Result } from "../domain/result";
import { findingsTableName } from "./findings-table";
import { inExcel } from "./in-excel";

/**
 * Which questionnaire the open workbook is, and what we saved in it; null if it isn't one. Each item is read
 * separately: damaged ones are named, and the others still read. Two round trips for a questionnaire, one for any other
 * workbook.
 */
export function findQuestionnaire(): Promise<Result<FoundQuestionnaire | null>> {
  return inExcel(async (context) => {
    const { customXmlParts, tables } = context.workbook;
    const parts = [identityXml, explanationsXml, submissionXml, copiesXml].map(({ namespace }) =>
      customXmlParts.getByNamespace(namespace).load({ id: true }),
    );
    const findings = tables.getItemOrNullObject(findingsTableName).load({ name: true });
    await context.sync();
    if (parts[0]?.items.length === 0) return null;

    const texts = parts.map(({ items }) => items.map((part) => part.getXml()));
    await context.sync();
    const [identities = [], written = [], submitted = [], copied = []] = texts.map((some) =>
      some.map(({ value }) => value),
    );
    const [template, ...more] = identities.flatMap((xml) => identityXml.read(xml) ?? []);
    if (template === undefined) return null;
    // A workbook holds one: names and tables of a second would get in the way of the first's.
    const others = more.filter((other) => JSON.stringify(other) !== JSON.stringify(template));
    const [explanations, submissions] = [explanationsXml.read(written), submissionXml.read(submitted)];
    const copies = copiesXml.read(copied);
    return {
      template,
      explanations: explanations.value,
      submissions: submissions.value,
      copies: copies.value,
      unread: [...explanations.unread, ...submissions.unread, ...copies.unread, ...others.map(secondQuestionnaire)],
      isMarked: !findings.isNullObject,
      // Office.js has no address for a workbook that was never saved.
      fileAddress: Office.context.document.url ?? "",
    };
  });
}

/** What we call a questionnaire that a workbook also says it is, and that we leave alone. */
function secondQuestionnaire({ club, year, member }: FoundQuestionnaire["template"]): string {
  return `a second questionnaire (${[club, year, member].filter(Boolean).join(" ")}; a workbook can hold only one, so give it a workbook of its own)`;
}
