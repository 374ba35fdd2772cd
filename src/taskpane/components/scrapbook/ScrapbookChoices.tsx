import { Field, makeStyles, SearchBox } from "@fluentui/react-components";
import { groupsFor } from "../../../actions/peer-groups/groups-for";
import type { ClubData } from "../../../actions/ports";
import type { ScrapbookAnswer } from "../../../domain/scrapbook/scrapbook-answer";
import { scrapbookTopics } from "../../../domain/scrapbook/scrapbook-topics";
import { scrapbookMessages as texts } from "../../scrapbook-messages";
import { Chooser } from "../Chooser";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // Side by side if there is room.
  choices: { display: "flex", flexWrap: "wrap", gap: "4px 8px", "& > *": { flex: "1 1 110px" } },
  search: { minWidth: 0, maxWidth: "none", width: "100%", "& > input": { minWidth: 0 } },
});

/** Which answers to show; null for all. */
export interface Chosen {
  readonly search: string;
  /** Id of a topic, or of a question. */
  readonly topic: string | null;
  /** A member's name. */
  readonly member: string | null;
  /** A peer group as in formulas. */
  readonly peers: string | null;
  readonly year: string | null;
}

interface ScrapbookChoicesProps {
  readonly data: ClubData;
  readonly answers: readonly ScrapbookAnswer[];
  readonly chosen: Chosen;
  readonly onChoose: (change: Partial<Chosen>) => void;
}

/** What to search for, and whose answers about what to show. */
export function ScrapbookChoices({ data, answers, chosen, onChoose }: ScrapbookChoicesProps) {
  const styles = useStyles();
  const asIs = (all: readonly string[]) => all.map((one) => ({ value: one, text: one }));
  const members = [...new Set(answers.map(({ member }) => member.name))].sort((a, b) => a.localeCompare(b, "en-GB"));
  const years = [...new Set(answers.map(({ year }) => year))].sort().reverse();
  const questions = new Map(
    answers.filter(({ demonstration }) => !demonstration).map(({ question: { id, label } }) => [id, label]),
  );
  const choosers = [
    {
      of: "topic",
      label: texts.topic,
      any: texts.anyTopic,
      options: [
        ...scrapbookTopics.map(({ id, label }) => ({ value: id, text: label, heading: texts.topics })),
        ...[...questions].map(([id, label]) => ({ value: id, text: label, heading: texts.questions })),
      ],
    },
    { of: "member", label: texts.member, any: texts.any, options: asIs(members) },
    {
      of: "peers",
      label: texts.group,
      any: texts.any,
      options: groupsFor(data)
        .filter(({ id }) => id !== "all")
        .map(({ id, label }) => ({ value: id, text: label })),
    },
    { of: "year", label: texts.year, any: texts.any, options: asIs(years) },
  ] as const;
  return (
    <>
      <Field label={texts.search} size="small" className={styles.field}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={texts.placeholder}
          value={chosen.search}
          onChange={(_, { value }) => onChoose({ search: value })}
        />
      </Field>
      <div className={styles.choices}>
        {choosers.map(({ of, label, any, options }) => (
          <Chooser
            key={of}
            size="small"
            label={label}
            options={[{ value: "", text: any }, ...options]}
            selected={chosen[of] ?? ""}
            onSelect={(value) => onChoose({ [of]: value === "" ? null : value })}
          />
        ))}
      </div>
    </>
  );
}
