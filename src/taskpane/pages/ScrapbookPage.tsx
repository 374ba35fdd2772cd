import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { putTexts, type HeldBlock } from "../../actions/scrapbook/put-texts";
import type { ClubData, ScrapbookRead, ScrapbookService, WorkbookTexts, WrittenBlock } from "../../actions/ports";
import type { Insight } from "../../domain/insights/insight";
import type { Release } from "../../domain/release/release";
import { answerRows, answerText } from "../../domain/scrapbook/answer-rows";
import { findAnswers } from "../../domain/scrapbook/find-answers";
import { membersDoingBetter } from "../../domain/scrapbook/members-doing-better";
import { topicOfIndicator } from "../../domain/scrapbook/topic-of-indicator";
import { succeed } from "../../domain/result";
import { FailureCard } from "../components/FailureCard";
import { InnerPage } from "../components/InnerPage";
import { LoadingCard } from "../components/LoadingCard";
import { Message } from "../components/Message";
import { AnswerItem } from "../components/scrapbook/AnswerItem";
import { ScrapbookChoices, type Chosen } from "../components/scrapbook/ScrapbookChoices";
import { ToldBar } from "../components/ToldBar";
import { insightsMessages } from "../insights-messages";
import { scrapbookMessages as texts } from "../scrapbook-messages";
import { useAnswer } from "../use-answer";
import { useCells } from "../use-cells";
import { useCodesOfGroup } from "../use-codes-of-group";
import { useFoundByService } from "../use-found-by-service";
import { useServices } from "../use-services";
import { useWork } from "../use-work";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** What stands out, for which the user wants to read what others say, and the release it stands out in. */
export interface ReadAbout {
  readonly insight: Insight;
  readonly release: Release;
}

interface ScrapbookPageProps {
  /** The club in hand, whose peer groups there are to choose from. */
  readonly data: ClubData;
  /** Null for the whole scrapbook. */
  readonly about: ReadAbout | null;
  readonly onBack: () => void;
}

/** What members write about policy and practice: search, filter, read, and put into the sheet. */
export function ScrapbookPage({ data, about, onBack }: ScrapbookPageProps) {
  const styles = useStyles();
  const { loadScrapbook } = useServices();
  const [loaded, askAgain] = useAnswer(
    useMemo(
      () => async () => {
        const services = await loadScrapbook();
        if (!services.ok) return services;
        const { scrapbook, texts: sheet } = services.value;
        const read = await scrapbook.answers();
        return read.ok ? succeed({ scrapbook, read: read.value, sheet }) : read;
      },
      [loadScrapbook],
    ),
  );

  const title = about === null ? texts.title : insightsMessages.othersSay;
  return (
    <InnerPage title={title} back={about === null ? texts.back.club : texts.back.compare} onBack={onBack}>
      <p className={styles.text}>
        {about === null ? texts.explain : texts.about(about.insight.comparison.indicator.label)}
      </p>
      {loaded === null && <LoadingCard />}
      {loaded !== null && !loaded.ok && <FailureCard problem={loaded.problem} onRetry={askAgain} />}
      {loaded?.ok && <Reader data={data} about={about} {...loaded.value} />}
    </InnerPage>
  );
}

interface ReaderProps extends Omit<ScrapbookPageProps, "onBack"> {
  readonly scrapbook: ScrapbookService;
  readonly read: ScrapbookRead;
  readonly sheet: WorkbookTexts;
}

function Reader({ data, about, scrapbook, read: { answers, notice }, sheet }: ReaderProps) {
  const styles = useStyles();
  const { questionnaire } = useCells();
  const { told, isWorking, run, tell } = useWork();
  const [chosen, setChosen] = useState<Chosen>(() => ({
    search: "",
    topic: about && (topicOfIndicator(about.insight.comparison.indicator.id)?.id ?? null),
    member: null,
    year: null,
    peers: null,
  }));
  const { search, topic, member, year, peers } = chosen;
  const better = useMemo(() => about && membersDoingBetter(about.release, about.insight.comparison), [about]);
  const { codes, retry } = useCodesOfGroup(data, peers);
  const ranked = useFoundByService(scrapbook, search);
  const found = useMemo(() => {
    if (codes?.ok !== true) return [];
    const group = codes.value;
    return findAnswers(answers, {
      search,
      topic,
      member,
      year,
      group,
      ranked,
      ...(better !== null && { first: better }),
    });
  }, [answers, search, topic, member, year, codes, ranked, better]);

  const isMadeUp = answers.length > 0 && answers.every(({ demonstration }) => demonstration);

  const putBack = (block: WrittenBlock) =>
    run(
      () => sheet.restoreBlock(block),
      (left) => texts.restored(block, left),
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
      {notice !== null && <Message kind="warning" text={notice.message} />}
      {isMadeUp && <Message kind="warning" text={texts.demonstration} />}
      {!isMadeUp && found.some(({ demonstration }) => demonstration) && (
        <Message kind="warning" text={texts.demonstrationToo} />
      )}
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <ScrapbookChoices
        data={data}
        answers={answers}
        chosen={chosen}
        onChoose={(change) => setChosen({ ...chosen, ...change })}
      />
      {codes === null && <LoadingCard />}
      {codes !== null && !codes.ok && <FailureCard problem={codes.problem} onRetry={retry} />}
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
