import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lateness } from "../../../domain/questionnaire/lateness";
import type { Receipt } from "../../../domain/questionnaire/receipt";
import { formatTime } from "../../../domain/format-time";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { useSessionWork } from "../../use-session-work";
import { Facts } from "./Facts";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The proof of a submission, to print and to copy. */
export function ReceiptCard({ receipt }: { readonly receipt: Receipt }) {
  const styles = useStyles();
  const { session, meanwhile, tell } = useSessionWork();
  const words = texts.receipt;
  const due = lateness(receipt);
  const facts: readonly (readonly [string, string])[] = [
    [words.version, String(receipt.version)],
    [words.time, formatTime(receipt.receivedAt)],
    ...(due === null ? [] : [[words.due, due] as const]),
    [words.member, `${receipt.memberName} (${receipt.member})`],
    [words.by, receipt.submittedBy],
    [words.explained, String(receipt.explained)],
    [words.id, receipt.id],
    [words.hash, receipt.hash],
  ];
  const codes: readonly string[] = [words.id, words.hash];
  async function copy() {
    const { clipboard } = navigator as Partial<Navigator>;
    const isCopied = await clipboard?.writeText(facts.map(([term, text]) => `${term}: ${text}`).join("\n")).then(
      () => true,
      // Some of Excel's browsers don't let a pane use the clipboard, and give no reason.
      () => false,
    );
    tell(isCopied ? words.copied : { kind: "warning", text: words.notCopied });
  }
  return (
    <section className={styles.card} aria-label={words.title}>
      <Facts
        facts={facts.map(([term, text]) => [
          term,
          codes.includes(term) ? <span className={styles.code}>{text}</span> : text,
        ])}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() =>
            void meanwhile(
              () => session.printReceipt(receipt),
              () => words.printed,
            )
          }
        >
          {words.print}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </section>
  );
}
