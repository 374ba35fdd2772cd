import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { chooseClub } from "../../actions/choose-club";
import type { ClubsService, MyReturnsRead } from "../../actions/club-ports";
import type { ClubReference } from "../../actions/ports";
import type { MyReturn } from "../../contract/my-returns";
import { succeed, type Result } from "../../domain/result";
import { JoinPart } from "../components/clubs/JoinPart";
import { ReturnCard, type ReturnActions } from "../components/clubs/ReturnCard";
import { FailureCard } from "../components/FailureCard";
import { InnerPage } from "../components/InnerPage";
import { LoadingCard } from "../components/LoadingCard";
import { Message } from "../components/Message";
import type { PageProps } from "../page-props";
import { useAnswer } from "../use-answer";
import { useNoticeWork } from "../use-notice-work";
import { useServices } from "../use-services";
import { yourClubsMessages as texts } from "../your-clubs-messages";

const useStyles = makeStyles({
  heading: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface YourClubsPageProps extends PageProps {
  readonly onBack: () => void;
}

interface Read extends MyReturnsRead {
  readonly service: ClubsService;
  /** The clubs with figures to show. */
  readonly shown: readonly ClubReference[];
}

/** All the user's clubs: what each asks, by when, how far it is and what is next; and how to join others. */
export function YourClubsPage({ data, pane, onBack }: YourClubsPageProps) {
  const { loadClubs, figures } = useServices();
  const member = data.own ?? "";
  const ask = useCallback(async (): Promise<Result<Read>> => {
    const service = await loadClubs();
    if (!service.ok) return service;
    const [returns, shown] = await Promise.all([service.value.returns(member), figures.clubs()]);
    if (!returns.ok) return returns;
    return succeed({ ...returns.value, service: service.value, shown: shown.ok ? shown.value : [] });
  }, [loadClubs, figures, member]);
  const [answer, askAgain] = useAnswer(ask);
  return (
    <InnerPage title={texts.title} back={texts.back} onBack={onBack}>
      {answer === null && <LoadingCard />}
      {answer !== null && !answer.ok && <FailureCard problem={answer.problem} onRetry={askAgain} />}
      {answer?.ok && <Clubs read={answer.value} data={data} pane={pane} />}
    </InnerPage>
  );
}

function Clubs({ read, data, pane }: PageProps & { readonly read: Read }) {
  const styles = useStyles();
  const { figures, workbook, state } = useServices();
  const { run, isWorking } = useNoticeWork();
  const { returns, shown, cause, asOf, service } = read;
  const { opened } = pane.state;
  const chosen = data.release.stamp.club;
  const here = opened === null || opened === "none" ? null : opened.club;

  const show = (club: ClubReference) => () =>
    void run(
      () => chooseClub(workbook, figures, club.club),
      () => {
        state.openTab("compare");
        return texts.shownNow(club.label);
      },
    );
  const actionsOf = (of: MyReturn): ReturnActions => {
    const withFigures = shown.find(({ club }) => club === of.club);
    const isHere = here?.club === of.club && here.year === of.year;
    const { session } = pane;
    const build = () =>
      session &&
      void run(
        () => session.build(of.club, of.year),
        () => {
          state.openTab("check");
          return texts.built(texts.name(of));
        },
      );
    return {
      figures: withFigures === undefined ? null : show(withFigures),
      build: opened === "none" && session !== null && of.role !== "reader" ? build : null,
      go: isHere ? () => state.openTab("check") : null,
      inTheWay: here === null || isHere ? null : `${here.label} ${here.year}`,
    };
  };
  const asking = new Set(returns.map(({ club }) => club));
  const published = shown.filter(({ club }) => !asking.has(club));
  return (
    <>
      {cause !== null && <Message kind="warning" text={texts.kept(asOf)} />}
      <h3 className={styles.heading}>{texts.asking}</h3>
      {returns.length === 0 ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <ul className={styles.list} aria-busy={isWorking}>
          {returns.map((of) => (
            <ReturnCard key={texts.name(of)} of={of} actions={actionsOf(of)} isShown={of.club === chosen} />
          ))}
        </ul>
      )}
      {published.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.published}</h3>
          <p className={styles.note}>{texts.publishedExplain}</p>
          <div className={styles.buttons}>
            {published.map((club) => (
              <Button key={club.club} size="small" disabledFocusable={club.club === chosen} onClick={show(club)}>
                {club.club === chosen ? `${club.label}: ${texts.shown.toLowerCase()}` : club.label}
              </Button>
            ))}
          </div>
        </>
      )}
      <JoinPart service={service} member={data.own ?? ""} />
    </>
  );
}
