import type { FoundQuestionnaire } from "../actions/questionnaire-ports";
import { identityXml } from "../domain/questionnaire/identity-xml";
import { explanationsXml, submissionXml } from "../domain/questionnaire/kept-xml";
import type { Result } from "../domain/result";
import { findingsTableName } from "./findings-table";
import { inExcel } from "./in-excel";

/**
 * What the open workbook says it is, and what of ours is kept in it; null where it is no questionnaire. Each item is
 * read by itself: what is damaged is named, and all else is there. One round trip for any other workbook, two for a
 * questionnaire.
 */
export function findQuestionnaire(): Promise<Result<FoundQuestionnaire | null>> {
  return inExcel(async (context) => {
    const { customXmlParts, tables } = context.workbook;
    const parts = [identityXml, explanationsXml, submissionXml].map(({ namespace }) =>
      customXmlParts.getByNamespace(namespace).load({ id: true }),
    );
    const findings = tables.getItemOrNullObject(findingsTableName).load({ name: true });
    await context.sync();
    if (parts[0]?.items.length === 0) return null;

    const texts = parts.map(({ items }) => items.map((part) => part.getXml()));
    await context.sync();
    const [identities = [], written = [], submitted = []] = texts.map((some) => some.map(({ value }) => value));
    const template = identities.map(identityXml.read).find((read) => read !== null) ?? null;
    if (template === null) return null;
    const [explanations, submissions] = [explanationsXml.read(written), submissionXml.read(submitted)];
    return {
      template,
      explanations: explanations.value,
      submissions: submissions.value,
      unread: [...explanations.unread, ...submissions.unread],
      isMarked: !findings.isNullObject,
      // Office.js says nothing of a workbook that was never saved.
      fileAddress: Office.context.document.url ?? "",
    };
  });
}
