import { Button, makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OpenedQuestionnaire } from "../../../actions/questionnaire/session-state";
import type { Offers } from "../../../actions/questionnaire/find-offers";
import { fillInMessages as texts } from "../../fill-in-messages";
import { messages } from "../../messages";
import { countBySource, offerLines } from "../../offer-lines";
import { useAnswer } from "../../use-answer";
import { useSessionWork } from "../../use-session-work";
import { FailureCard } from "../FailureCard";
import { OfferList } from "./OfferList";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  text: { margin: 0 },
});

interface FillInProps {
  readonly opened: OpenedQuestionnaire;
  readonly isBusy: boolean;
}

/** What can be put into blank answers from last year's return and published figures, and the button that does. */
export function FillIn({ opened, isBusy }: FillInProps) {
  const styles = useStyles();
  const { session } = useSessionWork();
  const [found, look] = useAnswer(session.offers);
  if (found === null) {
    return (
      <Skeleton aria-label={messages.loading}>
        <SkeletonItem size={32} />
      </Skeleton>
    );
  }
  if (!found.ok) return <FailureCard problem={found.problem} onRetry={look} />;
  return (
    <div className={styles.part}>
      {found.value.offers.length === 0 ? (
        <p className={styles.text}>{texts.nothing}</p>
      ) : (
        <KnownOffers opened={opened} found={found.value} isBusy={isBusy} onDone={look} />
      )}
      <Button size="small" disabledFocusable={isBusy} onClick={look}>
        {texts.lookAgain}
      </Button>
    </div>
  );
}

interface KnownOffersProps extends FillInProps {
  readonly found: Offers;
  readonly onDone: () => void;
}

function KnownOffers({ opened: { club }, found: { offers }, isBusy, onDone }: KnownOffersProps) {
  const styles = useStyles();
  const parts = useMemo(() => offerLines(club, offers), [club, offers]);
  return (
    <>
      <p className={styles.text}>{texts.known(offers.length, countBySource(offers))}</p>
      <OfferList parts={parts} isBusy={isBusy} onDone={onDone} />
    </>
  );
}
