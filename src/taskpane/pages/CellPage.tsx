import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { OpenedQuestionnaire } from "../../actions/questionnaire/session-state";
import type { FieldPlace } from "../../actions/questionnaire-ports";
import { describeField, type FieldDescription } from "../../domain/questionnaire/describe-field";
import { LoadingCard } from "../components/LoadingCard";
import { FieldCard } from "../components/questionnaire/FieldCard";
import { FindingItem } from "../components/questionnaire/FindingItem";
import { ToldOfSession } from "../components/ToldOfSession";
import { listFindings, type ListedFinding } from "../list-findings";
import type { PageProps } from "../page-props";
import { questionnaireMessages as texts } from "../questionnaire-messages";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
});

/** Cell: what the selected cell of the questionnaire asks, the figures to compare with, and its findings. */
export function CellPage({ pane }: PageProps) {
  const styles = useStyles();
  const { opened } = pane.state;
  if (opened === null) return <LoadingCard />;
  if (opened === "none") return <p className={styles.text}>{texts.cell.noQuestionnaire}</p>;
  return (
    <div className={styles.page}>
      <ToldOfSession />
      {opened.selected === null ? (
        <section aria-label={texts.cell.noneTitle}>
          <h2 className={styles.title}>{texts.cell.noneTitle}</h2>
          <p className={styles.text}>{texts.cell.none}</p>
        </section>
      ) : (
        <SelectedCell opened={opened} selected={opened.selected} />
      )}
    </div>
  );
}

interface SelectedCellProps {
  readonly opened: OpenedQuestionnaire;
  readonly selected: FieldPlace;
}

function SelectedCell({ opened, selected }: SelectedCellProps) {
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
  if (described === null) return <p className={styles.text}>{texts.cell.notAsked}</p>;
  const here = listed.filter((each) => isHere(each, described, selected));
  return (
    <>
      <FieldCard described={described} />
      <section aria-label={texts.cell.findings}>
        <h2 className={styles.heading}>{texts.cell.findings}</h2>
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
    </>
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
