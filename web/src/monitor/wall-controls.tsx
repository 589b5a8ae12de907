import { Select } from "antd";
import { useCatalogue } from "../app/use-catalogue.ts";
import { useSettledView, useTurn } from "../app/view.ts";
import { Choice, Control, ControlStrip } from "../design/choice.tsx";
import { useGroups } from "../indicator/groups.ts";
import { useText } from "../texts/index.ts";
import { monitorTexts } from "./texts.ts";
import { useWallChoices } from "./use-wall.ts";

/** Which indicators, and how deep. */
export function WallControls() {
  const text = useText(monitorTexts);
  const turn = useTurn();
  const { group, deep } = useWallChoices();
  const { region } = useSettledView();
  const groups = useGroups(useCatalogue().data?.indicators ?? []);
  const isAboveCities = region % 10000 === 0;
  return (
    <ControlStrip>
      <Control title={text("monitor.group")}>
        <Select
          className="wall-group"
          aria-label={text("monitor.group")}
          value={group ?? ""}
          options={[
            { value: "", label: text("monitor.headlines") },
            ...groups.map(({ code, title }) => ({ value: code, label: title })),
          ]}
          onChange={(chosen: string) => void turn({ group: chosen === "" ? undefined : chosen }, true)}
        />
      </Control>
      {isAboveCities && (
        <Choice
          title={text("monitor.depth")}
          value={deep ? "deep" : "next"}
          options={[
            { value: "next", label: text("monitor.next") },
            { value: "deep", label: text("monitor.deep") },
          ]}
          onChange={(chosen) => void turn({ deep: chosen === "deep" ? "true" : undefined }, true)}
        />
      )}
    </ControlStrip>
  );
}
