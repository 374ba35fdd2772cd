import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { chooseClub } from "../../actions/choose-club";
import type { ClubReference } from "../../actions/ports";
import { messages } from "../messages";
import { useNoticeWork } from "../use-notice-work";
import { useServices } from "../use-services";

/**
 * A small menu that chooses one of the user's clubs. Draws nothing if the user has only one, or while they are being
 * fetched. A club that only goes with another is not offered, but is named while it is shown.
 */
export function ClubSwitch({ chosen }: { readonly chosen: ClubReference }) {
  const { figures, workbook } = useServices();
  const [clubs, setClubs] = useState<readonly ClubReference[]>([]);
  const { run, isWorking } = useNoticeWork();
  useEffect(() => {
    let here = true;
    void figures.clubs().then((answer) => {
      if (here && answer.ok) setClubs(answer.value);
    });
    return () => {
      here = false;
    };
  }, [figures, chosen.club]);

  const choose = (id: string) =>
    run(
      () => chooseClub(workbook, figures, id),
      ({ notShown }) => notShown && { kind: "warning", text: messages.header.notShown(notShown.message) },
    );

  const offered = clubs.some((one) => one.club === chosen.club) ? clubs : [...clubs, chosen];
  if (clubs.length === 0 || offered.length < 2) return null;
  return (
    <Menu
      checkedValues={{ club: [chosen.club] }}
      onCheckedValueChange={(_, { checkedItems: [id] }) => {
        if (id !== undefined) void choose(id);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-label={messages.header.switchClub}
          aria-busy={isWorking}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {offered.map(({ club: id, label }) => (
            <MenuItemRadio key={id} name="club" value={id}>
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
