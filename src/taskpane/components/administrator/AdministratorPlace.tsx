import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Administration } from "../../../actions/administrator-ports";
import type { Clubs } from "../../../contract/clubs";
import { clubYearName } from "../../../domain/clubs/club-year-name";
import { administratorMessages as texts } from "../../administrator-messages";
import { useAnswer } from "../../use-answer";
import { Chooser } from "../Chooser";
import { Message } from "../Message";
import { Answered } from "./Answered";
import { ContactsPart } from "./ContactsPart";
import { DeadlinePart } from "./DeadlinePart";
import { FeedbackPart } from "./FeedbackPart";
import { FindingsPart } from "./FindingsPart";
import { PeoplePart } from "./PeoplePart";
import { QueriesPart } from "./QueriesPart";
import { MembershipPart } from "./MembershipPart";
import { ReleasesPart } from "./ReleasesPart";
import { ReturnsPart } from "./ReturnsPart";
import { StatePart } from "./StatePart";

const parts = {
  returns: ReturnsPart,
  queries: QueriesPart,
  findings: FindingsPart,
  releases: ReleasesPart,
  deadline: DeadlinePart,
  people: PeoplePart,
  membership: MembershipPart,
  contacts: ContactsPart,
  feedback: FeedbackPart,
};
type Part = keyof typeof parts;

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: "16px" },
  tabs: { flexWrap: "wrap" },
});

/** Everything that an administrator does for a club year: chosen at the top, how far it is, and its parts as tabs. */
export function AdministratorPlace({ administration }: { readonly administration: Administration }) {
  const [answer, askAgain] = useAnswer(useCallback(() => administration.clubs(), [administration]));
  return (
    <Answered answer={answer} onRetry={askAgain}>
      {(clubs) =>
        clubs.length === 0 ? (
          <Message kind="warning" text={texts.noClubs} />
        ) : (
          <ClubYears administration={administration} clubs={clubs} />
        )
      }
    </Answered>
  );
}

interface ClubYearsProps {
  readonly administration: Administration;
  /** Each with a year at least. */
  readonly clubs: Clubs["clubs"];
}

function ClubYears({ administration, clubs }: ClubYearsProps) {
  const styles = useStyles();
  const years = useMemo(
    () =>
      clubs.flatMap(({ id, label, years }) =>
        years.map(({ year, demonstration }) => ({
          key: `${id} ${year}`,
          label: clubYearName({ label, year, demonstration }),
          of: { club: id, year },
        })),
      ),
    [clubs],
  );
  const [chosen, setChosen] = useState(() => years[0]?.key ?? "");
  const [part, setPart] = useState<Part>("returns");
  const [since, setSince] = useState(0);
  const of = years.find(({ key }) => key === chosen)?.of;
  if (of === undefined) throw new Error("There is no club year to choose.");
  const Shown = parts[part];
  return (
    <div className={styles.place}>
      <Chooser
        label={texts.year}
        options={years.map(({ key, label }) => ({ value: key, text: label }))}
        selected={chosen}
        onSelect={setChosen}
      />
      <StatePart
        key={chosen}
        administration={administration}
        of={of}
        since={since}
        onChanged={() => setSince((before) => before + 1)}
      />
      <TabList
        className={styles.tabs}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value as Part)}
        aria-label={texts.title}
      >
        {Object.keys(parts).map((name) => (
          <Tab key={name} id={`tab-${name}`} value={name} aria-controls="administrator-part">
            {texts.tabs[name as Part]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="administrator-part" aria-labelledby={`tab-${part}`}>
        <Shown key={`${chosen} ${part}`} administration={administration} of={of} since={since} />
      </div>
    </div>
  );
}
