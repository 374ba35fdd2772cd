import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import type { ClubData } from "../../actions/ports";
import { succeed } from "../../domain/result";
import { FailureCard } from "../components/FailureCard";
import { LoadingCard } from "../components/LoadingCard";
import { ReportMaker } from "../components/reports/ReportMaker";
import { reportMessages as texts } from "../report-messages";
import { useAnswer } from "../use-answer";
import { useServices } from "../use-services";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "8px" },
  button: { alignSelf: "flex-start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
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
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <section className={styles.page} aria-label={texts.title}>
      <Button
        ref={back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        className={styles.button}
        onClick={onBack}
      >
        {texts.back}
      </Button>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.explain}</p>
      {loaded === null && <LoadingCard />}
      {loaded !== null && !loaded.ok && <FailureCard problem={loaded.problem} onRetry={askAgain} />}
      {loaded?.ok && <ReportMaker data={data} peers={peers} {...loaded.value} />}
    </section>
  );
}
