import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import type { FieldPlace } from "../../../actions/questionnaire-ports";
import { isStatusHeader } from "../../../domain/questionnaire/status-header";
import { describeField, type FieldDescription } from "../../../domain/questionnaire/describe-field";
import { lazyPart } from "../../lazy-part";
import { listFindings, type ListedFinding } from "../../list-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { comeTo, useWanted } from "../../use-wanted";
import { FieldCard } from "./FieldCard";
import { NoQuestion } from "./NoQuestion";
import { FindingItem } from "./FindingItem";

/** Has its own script, as few ask. */
const CellQueries = lazyPart(() => import("../queries/CellQueries").then(({ CellQueries }) => CellQueries), null);

const useStyles = makeStyles({
  text: { margin: 0 },
});

interface SelectedQuestionProps {
  readonly opened: OpenedQuestionnaire;
  readonly selected: FieldPlace;
}

/** A question or a cell of a register: what is wrong with it first, then what it asks and the figures to compare with. */
export function SelectedQuestion({ opened, selected }: SelectedQuestionProps) {
  const styles = useStyles();
  const { club, member, check, previous, releases } = opened;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const described = useMemo(
    () =>
      describeField(selected, {
        club,
        previous,
        releases,
        member: member.code,
        answers: check?.answers ?? null,
      }),
    [selected, club, previous, member.code, check, releases],
  );
  const listed = useMemo(() => (check === null ? [] : listFindings(check)), [check]);
  const findings = useRef<HTMLElement>(null);
  // The box to write in, if there is one.
  useWanted("explanation", () => comeTo(findings.current?.querySelector("textarea") ?? findings.current));
  if (described === null) {
    const isStatus = "header" in selected && isStatusHeader(selected.header);
    return (
      <>
        <NoQuestion place={selected.place} />
        <p className={styles.text}>{isStatus ? texts.cell.status : texts.cell.notAsked}</p>
      </>
    );
  }
  const here = listed.filter((each) => isHere(each, described, selected));
  return (
    <FieldCard described={described}>
      <section ref={findings} tabIndex={-1} aria-label={texts.cell.findings}>
        {here.length === 0 && (
          <p className={styles.text}>{check === null ? texts.cell.notChecked : texts.cell.noFindings}</p>
        )}
        {here.map((each) => (
          <FindingItem
            key={each.key}
            listed={each}
            fixable={[each.finding]}
            isOpen={!closed.has(each.key)}
            onToggle={(key) =>
              setClosed((before) =>
                before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set(before).add(key),
              )
            }
          />
        ))}
      </section>
      <CellQueries key={described.subject} opened={opened} described={described} />
    </FieldCard>
  );
}

/**
 * Whether a finding belongs to this cell: it is about the cell, or, if it is about an indicator or an explanation, it
 * marks the cell.
 */
function isHere({ finding }: ListedFinding, { subject }: FieldDescription, { place }: FieldPlace): boolean {
  if (finding.subject === subject) return true;
  return finding.place?.sheet === place.sheet && finding.place.cell === place.cell;
}
