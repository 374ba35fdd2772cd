import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BuildingMultipleRegular, NotebookRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { releaseLine } from "../../domain/release-line";
import { SessionPart } from "../components/SessionPart";
import { SignOut } from "../components/SignOut";
import { WithSession } from "../components/WithSession";
import { messages } from "../messages";
import { lazyPart } from "../lazy-part";
import type { PageProps } from "../page-props";
import { useAdministrator } from "../use-administrator";
import { useServices } from "../use-services";

const VersionsPanel = lazyPart(() =>
  import("../components/questionnaire/VersionsPanel").then(({ VersionsPanel }) => VersionsPanel),
);

const AddedPanel = lazyPart(() =>
  import("../components/questionnaire/AddedPanel").then(({ AddedPanel }) => AddedPanel),
);

/** These have their own scripts, because users look at them rarely. */
const OwnContactPart = lazyPart(
  () => import("../components/OwnContactPart").then(({ OwnContactPart }) => OwnContactPart),
  null,
);
const FiguresPart = lazyPart(
  () => import("../components/refresh/FiguresPart").then(({ FiguresPart }) => FiguresPart),
  null,
);
const KeysPart = lazyPart(() => import("../components/KeysPart").then(({ KeysPart }) => KeysPart), null);
const FirstRunHelp = lazyPart(
  () => import("../components/first-run/FirstRunHelp").then(({ FirstRunHelp }) => FirstRunHelp),
  null,
);
const FrozenPart = lazyPart(() => import("../components/frozen/FrozenPart").then(({ FrozenPart }) => FrozenPart), null);
const ReleaseNotes = lazyPart(
  () => import("../components/release/ReleaseNotes").then(({ ReleaseNotes }) => ReleaseNotes),
  null,
);
const AdministratorPage = lazyPart(() =>
  import("./AdministratorPage").then(({ AdministratorPage }) => AdministratorPage),
);
const YourClubsPage = lazyPart(() => import("./YourClubsPage").then(({ YourClubsPage }) => YourClubsPage));
const ScrapbookPage = lazyPart(() => import("./ScrapbookPage").then(({ ScrapbookPage }) => ScrapbookPage));

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gap: "8px" },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/**
 * Club: the release, what it holds and what moved in it, its licence, the member, the scrapbook, how others can reach the user, submitted versions, what
 * Yardstick added to the workbook; refresh, freeze, keys, the tour, what is new and sign out.
 */
export function ClubPage({ data, pane }: PageProps) {
  const { release, own } = data;
  const styles = useStyles();
  const { figures } = useServices();
  const { opened } = pane.state;

  const administrator = useAdministrator(figures, data);
  const [within, setWithin] = useState<"clubs" | "scrapbook" | "administrator" | null>(null);
  const clubsOpener = useRef<HTMLButtonElement>(null);
  const scrapbookOpener = useRef<HTMLButtonElement>(null);
  const administratorOpener = useRef<HTMLButtonElement>(null);
  const was = useRef(within);
  useEffect(() => {
    // Back here, the focus is where it was.
    if (within === null && was.current === "clubs") clubsOpener.current?.focus();
    if (within === null && was.current === "scrapbook") scrapbookOpener.current?.focus();
    if (within === null && was.current === "administrator") administratorOpener.current?.focus();
    was.current = within;
  }, [within]);
  if (within === "clubs") return <YourClubsPage data={data} pane={pane} onBack={() => setWithin(null)} />;
  if (within === "scrapbook") return <ScrapbookPage data={data} about={null} onBack={() => setWithin(null)} />;
  if (within === "administrator" && typeof administrator === "string") {
    return <AdministratorPage token={administrator} onBack={() => setWithin(null)} />;
  }

  const member = release.members.find(({ code }) => code === own);
  const facts = [
    [messages.club.release, `${release.stamp.clubLabel}, ${releaseLine(release.stamp)}`],
    [messages.club.member, member?.name],
    [messages.club.licence, release.stamp.licence],
  ] as const;
  return (
    <>
      <dl className={styles.list}>
        {facts.map(
          ([term, meaning]) =>
            meaning && (
              <div key={term}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.meaning}>{meaning}</dd>
              </div>
            ),
        )}
      </dl>
      <div className={styles.buttons}>
        <Button
          ref={clubsOpener}
          icon={<BuildingMultipleRegular />}
          title={messages.club.clubsHint}
          onClick={() => setWithin("clubs")}
        >
          {messages.club.clubs}
        </Button>
        <Button
          ref={scrapbookOpener}
          icon={<NotebookRegular />}
          title={messages.club.scrapbookHint}
          onClick={() => setWithin("scrapbook")}
        >
          {messages.club.scrapbook}
        </Button>
        {typeof administrator === "string" && (
          <Button ref={administratorOpener} onClick={() => setWithin("administrator")}>
            {messages.club.administrator}
          </Button>
        )}
        <SignOut />
      </div>
      <FiguresPart data={data} />
      <FrozenPart />
      <ReleaseNotes data={data} />
      <OwnContactPart member={data.own ?? ""} />
      <KeysPart />
      <FirstRunHelp />
      <SessionPart pane={pane}>
        {(session) => (
          <>
            {opened !== null && opened !== "none" && (
              <WithSession session={session}>
                <VersionsPanel opened={opened} />
              </WithSession>
            )}
            {opened !== null && (
              <WithSession session={session}>
                <AddedPanel opened={opened} />
              </WithSession>
            )}
          </>
        )}
      </SessionPart>
    </>
  );
}
