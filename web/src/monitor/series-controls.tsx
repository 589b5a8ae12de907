import { Select } from "antd";
import { useTurn } from "../app/view.ts";
import { Choice, Control, ControlStrip } from "../design/choice.tsx";
import { byWords, useOptions } from "../indicator/options.ts";
import { useText } from "../texts/index.ts";
import { monitorTexts } from "./texts.ts";
import { hasLevel, useSeriesChoices, useSeriesIndicator } from "./use-series.ts";

/** Which indicator, its level or its growth. */
export function SeriesControls() {
  const text = useText(monitorTexts);
  const turn = useTurn();
  const { measure } = useSeriesChoices();
  const indicator = useSeriesIndicator();
  return (
    <ControlStrip>
      <Control title={text("monitor.indicator")}>
        <Select
          className="composite-part"
          aria-label={text("monitor.indicator")}
          popupMatchSelectWidth={280}
          showSearch={byWords}
          value={indicator?.code ?? null}
          options={useOptions()}
          onChange={(of: string) => void turn({ of, measure: undefined }, true)}
        />
      </Control>
      {indicator && hasLevel(indicator) && (
        <Choice
          title={text("monitor.measure")}
          value={measure ?? "level"}
          options={[
            { value: "level", label: text("monitor.level") },
            { value: "yoy", label: text("monitor.growth") },
          ]}
          onChange={(chosen) => void turn({ measure: chosen }, true)}
        />
      )}
    </ControlStrip>
  );
}
