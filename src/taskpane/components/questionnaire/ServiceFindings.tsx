import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../../domain/questionnaire/finding";
import { listFindings } from "../../list-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { FindingItem } from "./FindingItem";
import { Windowed } from "./Windowed";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface ServiceFindingsProps {
  readonly findings: readonly Finding[];
}

/** What the club service found that the check here did not. */
export function ServiceFindings({ findings }: ServiceFindingsProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const listed = useMemo(
    () => listFindings({ findings: findings.map((finding) => ({ finding, explained: null })) }),
    [findings],
  );
  return (
    <section aria-label={texts.submission.serviceTitle}>
      <h2 className={styles.title}>{texts.submission.serviceTitle}</h2>
      <Windowed
        items={listed}
        needed={-1}
        render={(each) => (
          <FindingItem
            listed={each}
            fixable={[each.finding]}
            isOpen={open.has(each.key)}
            onToggle={(key) =>
              setOpen((before) =>
                before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set(before).add(key),
              )
            }
          />
        )}
      />
    </section>
  );
}
