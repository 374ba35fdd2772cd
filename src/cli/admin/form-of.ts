import { form } from "../../contract/forms";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import type { TaskInput } from "./task";

/** What the year asks, in whose words its questions and figures are named. */
export async function formOf({ service, path }: Pick<TaskInput, "service" | "path">): Promise<ClubDefinition> {
  return (await service.ask(form, `${path}/form`)).definition;
}
