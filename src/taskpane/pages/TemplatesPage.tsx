import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { insertTemplate } from "../../actions/insert-template";
import { templates } from "../../domain/templates/index";
import type { Template } from "../../domain/templates/template";
import { InnerPage } from "../components/InnerPage";
import { ToldBar } from "../components/ToldBar";
import { templateMessages as texts } from "../template-messages";
import { useServices } from "../use-services";
import { useWork } from "../use-work";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "12px" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  button: { alignSelf: "flex-start" },
});

interface TemplatesPageProps {
  /** The group that is chosen in Compare. */
  readonly peers: string;
  readonly onBack: () => void;
  /** Opens Reports instead. */
  readonly onReports: () => void;
}

/** The templates that can be put into the workbook. Writes only when the user presses a button. */
export function TemplatesPage({ peers, onBack, onReports }: TemplatesPageProps) {
  const styles = useStyles();
  const { figures, loadTemplates, state } = useServices();
  const { told, isWorking, run, tell } = useWork();
  const insert = (template: Template) =>
    run(async () => {
      const loaded = await loadTemplates();
      return loaded.ok ? insertTemplate(loaded.value, figures, template, peers) : loaded;
    }, texts.inserted);
  return (
    <InnerPage title={texts.title} back={texts.back} onBack={onBack}>
      <p className={styles.text}>{texts.explain}</p>
      <ToldBar told={told} onDismiss={() => tell(null)} />
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.id} className={styles.item}>
            <h3 className={styles.title}>{template.title}</h3>
            <p className={styles.text}>{template.purpose}</p>
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={isWorking}
              onClick={() => void insert(template)}
            >
              {texts.insert(template.title.toLowerCase())}
            </Button>
          </li>
        ))}
        <li className={styles.item}>
          <h3 className={styles.title}>{texts.scenarios}</h3>
          <p className={styles.text}>{texts.scenariosText}</p>
          <Button size="small" className={styles.button} onClick={() => state.openTab("model")}>
            {texts.model}
          </Button>
        </li>
        <li className={styles.item}>
          <h3 className={styles.title}>{texts.more}</h3>
          <p className={styles.text}>{texts.moreText}</p>
          <Button size="small" className={styles.button} onClick={onReports}>
            {texts.reports}
          </Button>
        </li>
      </ul>
    </InnerPage>
  );
}
