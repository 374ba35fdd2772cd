import type { OpenWorkbook } from "../actions/questionnaire-ports";
import { identityXml } from "../domain/questionnaire/identity-xml";
import { explanationsXml, submissionXml } from "../domain/questionnaire/kept-xml";
import { nothingSubmitted } from "../domain/questionnaire/submission-state";
import type { Result } from "../domain/result";
import { findingsTableName } from "./findings-table";
import { inExcel } from "./in-excel";

/**
 * What the open workbook says it is, and what of ours is kept in it; null where it is no questionnaire. What is damaged
 * counts as not there. One round trip for any other workbook, two for a questionnaire.
 */
export function openQuestionnaire(): Promise<Result<OpenWorkbook | null>> {
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
    const [identities = [], explanations = [], submissions = []] = texts.map((some) => some.map(({ value }) => value));
    const template = identities.map(identityXml.read).find((read) => read !== null) ?? null;
    return (
      template && {
        template,
        explanations: explanations.flatMap((xml) => explanationsXml.read(xml) ?? []),
        submissions: submissions.map(submissionXml.read).find((read) => read !== null) ?? nothingSubmitted,
        isMarked: !findings.isNullObject,
      }
    );
  });
}
