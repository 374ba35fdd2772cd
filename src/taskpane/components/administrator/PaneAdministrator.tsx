import { useCallback, useState } from "react";
import { createDrafts } from "../../drafts";
import { useAnswer } from "../../use-answer";
import { DraftsContext } from "../../use-drafts";
import { useServices } from "../../use-services";
import { AdministratorPlace } from "./AdministratorPlace";
import { Answered } from "./Answered";

/** The administrator's page in the pane. */
export function PaneAdministrator({ token }: { readonly token: string }) {
  const { loadAdministration } = useServices();
  const [drafts] = useState(createDrafts<string>);
  const [answer, askAgain] = useAnswer(useCallback(() => loadAdministration(token), [loadAdministration, token]));
  return (
    <DraftsContext value={drafts}>
      <Answered answer={answer} onRetry={askAgain}>
        {(administration) => <AdministratorPlace administration={administration} />}
      </Answered>
    </DraftsContext>
  );
}
