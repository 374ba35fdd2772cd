import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { LoadingCard } from "../components/LoadingCard";
import { BusyBar } from "../components/questionnaire/BusyBar";
import { OpenPart } from "../components/questionnaire/OpenPart";
import { StartCard } from "../components/questionnaire/StartCard";
import { WaitingElsewhere } from "../components/questionnaire/WaitingElsewhere";
import { ToldOfSession } from "../components/ToldOfSession";
import { lazyPart } from "../lazy-part";
import type { PageProps } from "../page-props";
import { questionnaireMessages } from "../questionnaire-messages";
import { useSessionWork } from "../use-session-work";
import { useSubmitting } from "../use-submitting";

/** These have their own scripts, as they are used once a year. */
const LedgerPage = lazyPart(() => import("./LedgerPage").then(({ LedgerPage }) => LedgerPage));
const OldWorkbookPage = lazyPart(() => import("./OldWorkbookPage").then(({ OldWorkbookPage }) => OldWorkbookPage));
const innerPages = { ledger: LedgerPage, oldWorkbook: OldWorkbookPage } as const;
type Inner = keyof typeof innerPages;
const inners = ["ledger", "oldWorkbook"] as const satisfies readonly Inner[];

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px" },
  button: { alignSelf: "flex-start" },
});

/** Check: this workbook's questionnaire, its findings and its submission; or how to get a questionnaire. */
export function CheckPage({ data: { release, own }, pane }: PageProps) {
  const styles = useStyles();
  const { opened, offered, others, busy } = pane.state;
  const { session, tell } = useSessionWork();
  const submitting = useSubmitting();
  const checkedAt = opened === null || opened === "none" ? null : (opened.check?.checkedAt ?? null);
  // A check started elsewhere makes earlier messages out of date. A layout effect, because the check's own message
  // comes later.
  useLayoutEffect(() => tell(null), [tell, checkedAt]);
  const [inner, setInner] = useState<Inner | null>(null);
  const openers = useRef(new Map<Inner, HTMLElement | null>());
  const before = useRef(inner);
  useEffect(() => {
    // Back here, the focus is where it was.
    if (inner === null && before.current !== null) openers.current.get(before.current)?.focus();
    before.current = inner;
  }, [inner]);
  if (inner !== null && opened !== null && opened !== "none") {
    const Page = innerPages[inner];
    return <Page opened={opened} onBack={() => setInner(null)} />;
  }
  const member = release.members.find(({ code }) => code === own)?.name ?? null;
  return (
    <div className={styles.page}>
      <ToldOfSession />
      <WaitingElsewhere notes={others} />
      {opened === null && <LoadingCard />}
      {opened === "none" && <StartCard offered={offered} member={member} />}
      {opened === null || opened === "none" ? (
        busy && <BusyBar busy={busy} onCancel={session.cancel} />
      ) : (
        <>
          <OpenPart opened={opened} busy={busy} submitting={submitting} />
          {inners.map((page) => (
            <Button
              key={page}
              ref={(button) => void openers.current.set(page, button)}
              className={styles.button}
              onClick={() => setInner(page)}
            >
              {questionnaireMessages.fillInFrom[page]}
            </Button>
          ))}
        </>
      )}
    </div>
  );
}
