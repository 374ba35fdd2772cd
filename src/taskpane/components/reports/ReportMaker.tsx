import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { clubsOf, describedReport } from "../../../actions/described-report";
import { insertReport } from "../../../actions/insert-report";
import type { ClubData } from "../../../actions/ports";
import type { PlacedReport } from "../../../actions/report-ports";
import { updateReport, type UpdatedReport } from "../../../actions/update-report";
import type { ReportDefinition } from "../../../domain/reports/report-definition";
import { findReportKind } from "../../../domain/reports/index";
import { titleOfReport } from "../../../domain/reports/title-of-report";
import { newest } from "../../../domain/reports/year-in-report";
import type { ReportSaving } from "../../../domain/reports/report";
import { itemAt } from "../../../domain/item-at";
import { succeed } from "../../../domain/result";
import { reportMessages as texts } from "../../report-messages";
import { useAnswer } from "../../use-answer";
import { type ReportServices, useServices } from "../../use-services";
import { type Told, useWork } from "../../use-work";
import { Chooser } from "../Chooser";
import { FailureCard } from "../FailureCard";
import { GroupChoice } from "../GroupChoice";
import { ToldBar } from "../ToldBar";
import { LazySavingsChoice } from "./LazySavingsChoice";
import { PdfButton } from "./PdfButton";
import { PlacedReports } from "./PlacedReports";
import { ReportProgressBar } from "./ReportProgressBar";
import { useReportProgress } from "./use-report-progress";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  text: { margin: 0 },
});

interface ReportMakerProps {
  readonly data: ClubData;
  readonly peers: string;
  readonly services: ReportServices;
  /** The reports of all the user's clubs. */
  readonly offered: readonly ReportDefinition[];
}

/** Makes a report of the chosen club, and updates those in the workbook. Writes only when the user presses a button. */
export function ReportMaker({ data, peers, services, offered }: ReportMakerProps) {
  const styles = useStyles();
  const { workbook, figures, follower } = useServices();
  const { told, isWorking, run, tell } = useWork();
  const { reports } = services;
  const { club } = data.release.stamp;
  const ofClub = offered.filter(({ clubs }) => clubs.includes(club));
  const [chosen, setChosen] = useState<string | null>(null);
  const definition = ofClub.find(({ id }) => id === chosen) ?? ofClub[0] ?? null;
  const [group, setGroup] = useState(peers);
  const [savings, setSavings] = useState<readonly ReportSaving[]>([]);
  const { showing, shown, cancel } = useReportProgress();
  const [placed, look] = useAnswer(workbook.readReports, data);

  const show = (name: string): Promise<unknown> => run(() => reports.showReport(name));
  const toldOf = (report: PlacedReport | null, sentence: (sheet: string, pages: number) => string): Told =>
    report === null
      ? { kind: "done", text: texts.cancelled }
      : {
          kind: "done",
          text: sentence(report.sheet, report.pages),
          next: { label: texts.show, take: () => void show(report.name) },
        };
  const make = (of: ReportDefinition) =>
    run(
      () => showing((it) => insertReport(reports, follower, figures, of, { peers: group, year: newest, savings }, it)),
      (report) => toldOf(report, texts.made),
    ).then(look);
  const update = async (of: ReportDefinition, report: PlacedReport, chosen?: readonly ReportSaving[]) => {
    const updated = await run(
      () => showing((it) => updateReport(reports, follower, figures, of, report.name, it, chosen)),
      (done) => toldOf(done, (sheet, pages) => [texts.updated(sheet, pages), ...alsoToldOf(done)].join("")),
    );
    look();
    return updated?.ok === true && updated.value !== null;
  };

  return (
    <>
      {definition === null ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <>
          {ofClub.length > 1 && (
            <Chooser
              size="small"
              label={texts.which}
              options={ofClub.map((one) => ({ value: one.id, text: titleOfReport(one) }))}
              selected={definition.id}
              onSelect={setChosen}
            />
          )}
          <GroupChoice data={data} selected={group} onSelect={setGroup} />
          {findReportKind(definition.kind)?.showsSavings && (
            <LazySavingsChoice chosen={savings} onChoose={setSavings} />
          )}
          <PagesOf definition={definition} group={group} own={data.own} savings={savings} />
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={isWorking}
            onClick={() => void make(definition)}
          >
            {texts.make}
          </Button>
        </>
      )}
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {shown !== null && <ReportProgressBar shown={shown} onCancel={cancel} />}
      </ToldBar>
      <PdfButton pdf={services.pdf} />
      {placed !== null && !placed.ok && <FailureCard problem={placed.problem} onRetry={look} />}
      {placed?.ok && (
        <PlacedReports
          placed={placed.value}
          offered={offered}
          isWorking={isWorking}
          onShow={(name) => void show(name)}
          onUpdate={update}
        />
      )}
    </>
  );
}

/** What else there is to say of a report that was made again. */
function alsoToldOf(done: UpdatedReport | null): readonly string[] {
  if (done === null) return [];
  const { putBeside, leftOut, hidesSavings } = done;
  return [texts.putBeside(putBeside), texts.leftOut(leftOut), ...(hidesSavings ? [texts.hidden] : [])];
}

interface PagesOfProps {
  readonly definition: ReportDefinition;
  readonly group: string;
  readonly own: string | null;
  readonly savings: readonly ReportSaving[];
}

/** How many pages a report would have, or why there would be none. */
function PagesOf({ definition, group, own, savings }: PagesOfProps) {
  const styles = useStyles();
  const { figures } = useServices();
  const [counted] = useAnswer(
    useMemo(
      () => async () => {
        const clubs = await clubsOf(figures, definition);
        if (!clubs.ok) return clubs;
        const { members } = itemAt(clubs.value, 0).release;
        const member = members.find(({ code }) => code === own)?.name ?? "";
        const parameters = { member, peers: group, year: newest };
        const described = await describedReport(figures, definition, clubs.value, parameters, { savings });
        return described.ok ? succeed(described.value.report.pages.length) : described;
      },
      [figures, definition, group, own, savings],
    ),
  );
  if (counted === null) return <p className={styles.text}>{texts.counting}</p>;
  return (
    <p className={styles.text} role="status">
      {counted.ok ? texts.pages(counted.value) : counted.problem.message}
    </p>
  );
}
