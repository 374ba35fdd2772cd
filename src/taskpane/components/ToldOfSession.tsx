import { useSessionWork } from "../use-session-work";
import { ToldBar } from "./ToldBar";

/** The result of the session's last action. */
export function ToldOfSession() {
  const { told, tell } = useSessionWork();
  return <ToldBar told={told} onDismiss={() => tell(null)} />;
}
