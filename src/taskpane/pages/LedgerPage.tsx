import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenedQuestionnaire } from "../../actions/questionnaire/session-state";
import { patternInWords } from "../../domain/ledger/code-pattern";
import { ChooseLedger } from "../components/ledger/ChooseLedger";
import { ControlTotal } from "../components/ledger/ControlTotal";
import { LedgerTaken } from "../components/ledger/LedgerTaken";
import { MappedLines } from "../components/ledger/MappedLines";
import { PutInAnswers } from "../components/ledger/PutInAnswers";
import { UnmappedCodes } from "../components/ledger/UnmappedCodes";
import { FailureCard } from "../components/FailureCard";
import { InnerPage } from "../components/InnerPage";
import { LoadingCard } from "../components/LoadingCard";
import { Message } from "../components/Message";
import { ToldOfSession } from "../components/ToldOfSession";
import { ledgerMessages as texts } from "../ledger-messages";
import { useAnswer } from "../use-answer";
import { type LedgerWork, useLedgerWork } from "../use-ledger-work";
import { type LedgerServices, useServices } from "../use-services";

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: "12px" },
  button: { alignSelf: "flex-start" },
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  step: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
});

interface LedgerPageProps {
  readonly opened: OpenedQuestionnaire;
  readonly onBack: () => void;
}

/** Fill in from a ledger: choose it, map its codes to answers, put in what they come to. */
export function LedgerPage({ opened, onBack }: LedgerPageProps) {
  const styles = useStyles();
  const { loadLedger } = useServices();
  const [services, askAgain] = useAnswer(loadLedger);
  return (
    <InnerPage title={texts.title} back={texts.back} onBack={onBack}>
      <p className={styles.text}>{texts.explain}</p>
      <ToldOfSession />
      {services === null && <LoadingCard />}
      {services?.ok === false && <FailureCard problem={services.problem} onRetry={askAgain} />}
      {services?.ok && (
        <div className={styles.steps}>
          <LedgerSteps opened={opened} services={services.value} />
        </div>
      )}
    </InnerPage>
  );
}

function LedgerSteps({
  opened,
  services,
}: {
  readonly opened: OpenedQuestionnaire;
  readonly services: LedgerServices;
}) {
  const styles = useStyles();
  const work = useLedgerWork(services, opened);
  const [isChoosing, setIsChoosing] = useState(false);
  const [seen, setSeen] = useState(work.block);
  const { block, ledger, totals } = work;
  // A ledger that was just read is shown instead of the choice.
  if (seen !== block) {
    setSeen(block);
    setIsChoosing(false);
  }
  if (!work.isKnown) return <LoadingCard />;
  return (
    <>
      <Notes work={work} />
      {totals !== null && <ControlTotal totals={totals} />}
      <section className={styles.part} aria-label={texts.choose.title}>
        <h3 className={styles.step}>{texts.choose.title}</h3>
        {block !== null && <LedgerTaken services={services} work={work} />}
        {block !== null && !isChoosing && (
          <Button size="small" className={styles.button} onClick={() => setIsChoosing(true)}>
            {texts.choose.another}
          </Button>
        )}
        {(block === null || isChoosing) && <ChooseLedger services={services} work={work} />}
      </section>
      {ledger !== null && totals !== null && (
        <>
          <UnmappedCodes club={opened.club} ledger={ledger} totals={totals} work={work} />
          <MappedLines club={opened.club} ledger={ledger} totals={totals} work={work} />
          <PutInAnswers opened={opened} services={services} ledger={ledger} totals={totals} work={work} />
        </>
      )}
    </>
  );
}

/** What became of the mapping: lines that were taken over, renamed or gone, or that somebody made unusable. */
function Notes({ work: { problem, carried, sheetFaults } }: { readonly work: LedgerWork }) {
  const styles = useStyles();
  const lost = [
    ...(carried?.gone ?? []).map(({ code, question }) => texts.gone(patternInWords(code), question ?? "")),
    ...sheetFaults.map(({ row, text }) => texts.sheetFault(row, text)),
  ];
  return (
    <>
      {problem !== null && <Message kind="error" text={problem.message} />}
      {carried !== null && (
        <p className={styles.text}>
          {texts.carried(carried.year, carried.mapping.length)}
          {carried.renamed.length > 0 && ` ${texts.renamed(carried.renamed.length)}`}
        </p>
      )}
      {lost.map((text) => (
        <Message key={text} kind="warning" text={text} />
      ))}
    </>
  );
}
