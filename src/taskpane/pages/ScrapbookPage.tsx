import { Button, Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { putTexts, type HeldBlock } from "../../actions/scrapbook/put-texts";
import type { TextBlock, WorkbookTexts } from "../../actions/ports";
import type { Insight } from "../../domain/insights/insight";
import type { Release } from "../../domain/release/release";
import { answerRows, answerText } from "../../domain/scrapbook/answer-rows";
import { findAnswers } from "../../domain/scrapbook/find-answers";
import { membersDoingBetter } from "../../domain/scrapbook/members-doing-better";
import type { ScrapbookAnswer } from "../../domain/scrapbook/scrapbook-answer";
import { scrapbookTopics } from "../../domain/scrapbook/scrapbook-topics";
import { topicOfIndicator } from "../../domain/scrapbook/topic-of-indicator";
import { succeed } from "../../domain/result";
import { Chooser } from "../components/Chooser";
import { FailureCard } from "../components/FailureCard";
import { LoadingCard } from "../components/LoadingCard";
import { Message } from "../components/Message";
import { AnswerItem } from "../components/scrapbook/AnswerItem";
import { ToldBar } from "../components/ToldBar";
import { insightsMessages } from "../insights-messages";
import { scrapbookMessages as texts } from "../scrapbook-messages";
import { useAnswer } from "../use-answer";
import { useCells } from "../use-cells";
import { useServices } from "../use-services";
import { useWork } from "../use-work";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "8px" },
  button: { alignSelf: "flex-start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  field: { minWidth: 0 },
  // Side by side if there is room.
  choices: { display: "flex", flexWrap: "wrap", gap: "4px 8px", "& > *": { flex: "1 1 110px" } },
  search: { minWidth: 0, maxWidth: "none", width: "100%", "& > input": { minWidth: 0 } },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** What stands out, for which the user wants to read what others say, and the release it stands out in. */
export interface ReadAbout {
  readonly insight: Insight;
  readonly release: Release;
}

interface ScrapbookPageProps {
  /** Null for the whole scrapbook. */
  readonly about: ReadAbout | null;
  readonly onBack: () => void;
}

/** What members write about policy and practice: search, filter, read, and put into the sheet. */
export function ScrapbookPage({ about, onBack }: ScrapbookPageProps) {
  const styles = useStyles();
  const { loadScrapbook } = useServices();
  const [loaded, askAgain] = useAnswer(
    useMemo(
      () => async () => {
        const services = await loadScrapbook();
        if (!services.ok) return services;
        const answers = await services.value.scrapbook.answers();
        return answers.ok ? succeed({ answers: answers.value, sheet: services.value.texts }) : answers;
      },
      [loadScrapbook],
    ),
  );
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);

  const title = about === null ? texts.title : insightsMessages.othersSay;
  return (
    <section className={styles.page} aria-label={title}>
      <Button
        ref={back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        className={styles.button}
        onClick={onBack}
      >
        {about === null ? texts.back.club : texts.back.compare}
      </Button>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>
        {about === null ? texts.explain : texts.about(about.insight.comparison.indicator.label)}
      </p>
      {loaded === null && <LoadingCard />}
      {loaded !== null && !loaded.ok && <FailureCard problem={loaded.problem} onRetry={askAgain} />}
      {loaded?.ok && <Reader about={about} answers={loaded.value.answers} sheet={loaded.value.sheet} />}
    </section>
  );
}

interface ReaderProps {
  readonly about: ReadAbout | null;
  readonly answers: readonly ScrapbookAnswer[];
  readonly sheet: WorkbookTexts;
}

function Reader({ about, answers, sheet }: ReaderProps) {
  const styles = useStyles();
  const { questionnaire } = useCells();
  const { told, isWorking, run, tell } = useWork();
  const [search, setSearch] = useState("");
  const [topic, setTopic] = useState(
    () => about && (topicOfIndicator(about.insight.comparison.indicator.id)?.id ?? null),
  );
  const [member, setMember] = useState<string | null>(null);
  const better = useMemo(() => about && membersDoingBetter(about.release, about.insight.comparison), [about]);
  const found = useMemo(
    () => findAnswers(answers, { search, topic, member, ...(better !== null && { first: better }) }),
    [answers, search, topic, member, better],
  );
  const members = [...new Set(answers.map((answer) => answer.member.name))].sort((a, b) => a.localeCompare(b, "en-GB"));

  const putBack = (block: TextBlock) =>
    run(
      () => sheet.restoreBlock(block),
      () => texts.restored(block.area, block.place.sheet),
    );
  const put = (rows: readonly (readonly string[])[], replaces: HeldBlock | null = null): Promise<unknown> =>
    run(
      () => putTexts(sheet, rows, { replaces, questionnaire }),
      (block) =>
        "held" in block
          ? {
              kind: "warning",
              text: texts.held(block.area, block.place.sheet, block.held, block.holds),
              next: { label: texts.replace(block.held), take: () => void put(rows, block) },
            }
          : {
              kind: "done",
              text: texts.written(block.area, block.place.sheet),
              next: { label: texts.putBack, take: () => void putBack(block) },
            },
    );
  return (
    <>
      {answers.length > 0 && answers.every(({ demonstration }) => demonstration) && (
        <Message kind="warning" text={texts.demonstration} />
      )}
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <Field label={texts.search} size="small" className={styles.field}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={texts.placeholder}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      </Field>
      <div className={styles.choices}>
        <Chooser
          size="small"
          label={texts.topic}
          options={[
            { value: "", text: texts.anyTopic },
            ...scrapbookTopics.map(({ id, label }) => ({ value: id, text: label })),
          ]}
          selected={topic ?? ""}
          onSelect={(value) => setTopic(value === "" ? null : value)}
        />
        <Chooser
          size="small"
          label={texts.member}
          options={[{ value: "", text: texts.anyMember }, ...members.map((name) => ({ value: name, text: name }))]}
          selected={member ?? ""}
          onSelect={(value) => setMember(value === "" ? null : value)}
        />
      </div>
      <p className={styles.text} role="status">
        {found.length > 0
          ? texts.found(found.length)
          : answers.length === 0
            ? texts.none
            : texts.noneFound(search.trim() !== "")}
      </p>
      {found.length > 0 && (
        <Button
          size="small"
          className={styles.button}
          title={texts.where}
          disabledFocusable={isWorking}
          onClick={() => void put(answerRows(found))}
        >
          {texts.insertAll(found.length)}
        </Button>
      )}
      <ol className={styles.list}>
        {found.map((answer) => (
          <AnswerItem
            key={answer.id}
            answer={answer}
            doesBetter={answer.member.code !== null && (better?.has(answer.member.code) ?? false)}
            isWorking={isWorking}
            onInsert={() => void put([[answerText(answer)]])}
          />
        ))}
      </ol>
    </>
  );
}
