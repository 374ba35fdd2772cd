import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ClubData } from "../../actions/ports";
import { succeed } from "../../domain/result";
import { FailureCard } from "../components/FailureCard";
import { InnerPage } from "../components/InnerPage";
import { LoadingCard } from "../components/LoadingCard";
import { ReportMaker } from "../components/reports/ReportMaker";
import { reportMessages as texts } from "../report-messages";
import { useAnswer } from "../use-answer";
import { useServices } from "../use-services";

const useStyles = makeStyles({
  text: { margin: 0 },
});

interface ReportsPageProps {
  readonly data: ClubData;
  /** The group that is chosen in Compare. */
  readonly peers: string;
  readonly onBack: () => void;
}

/** Reports: what there is for the chosen club, and those in the workbook. */
export function ReportsPage({ data, peers, onBack }: ReportsPageProps) {
  const styles = useStyles();
  const { figures, loadReports } = useServices();
  const [loaded, askAgain] = useAnswer(
    useMemo(
      () => async () => {
        const [services, directory] = [await loadReports(), await figures.directory()];
        if (!services.ok) return services;
        return directory.ok ? succeed({ services: services.value, offered: directory.value.reports ?? [] }) : directory;
      },
      [loadReports, figures],
    ),
    data,
  );
  return (
    <InnerPage title={texts.title} back={texts.back} onBack={onBack}>
      <p className={styles.text}>{texts.explain}</p>
      {loaded === null && <LoadingCard />}
      {loaded !== null && !loaded.ok && <FailureCard problem={loaded.problem} onRetry={askAgain} />}
      {loaded?.ok && <ReportMaker data={data} peers={peers} {...loaded.value} />}
    </InnerPage>
  );
}
