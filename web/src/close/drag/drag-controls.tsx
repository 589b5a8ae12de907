import { Select } from "antd";
import { useTurn } from "../../app/view.ts";
import { Choice, Control, ControlStrip } from "../../design/choice.tsx";
import { nameOf, useLanguage, useText } from "../../texts/index.ts";
import { dragOrders, sizes } from "../choices.ts";
import { dragTexts } from "./texts.ts";
import type { Drag } from "./tree-rows.ts";
import { useDragChoices } from "./use-drag.ts";

/** Which indicator, over which months, of which enterprises, and in what order the whole falls apart. */
export function DragControls({ whole }: { whole: Drag | undefined }) {
  const text = useText(dragTexts);
  const turn = useTurn();
  const { span, by, best, size } = useDragChoices();
  const spans = whole?.indicators.find(({ code }) => code === whole.indicator.code)?.spans ?? [];
  return (
    <ControlStrip>
      <Control title={text("drag.indicator")}>
        <IndicatorPicker offered={whole?.indicators ?? []} />
      </Control>
      {spans.length > 1 && (
        <Choice
          title={text("drag.span")}
          value={span}
          options={(["ytd", "month"] as const).map((value) => ({ value, label: text(`drag.${value}`) }))}
          onChange={(chosen) => void turn({ span: chosen === "ytd" ? undefined : chosen }, true)}
        />
      )}
      <Choice
        title={text("drag.by")}
        value={by}
        options={dragOrders.map((value) => ({
          value,
          label: text(value === "region" ? "drag.byRegion" : "drag.byIndustry"),
        }))}
        // What is open belongs to the order that is left.
        onChange={(chosen) => void turn({ by: chosen === "region" ? undefined : chosen, unfold: undefined }, true)}
      />
      <Choice
        title={text("drag.size")}
        value={size ?? "all"}
        options={[
          { value: "all", label: text("drag.allSizes") },
          ...sizes.map((value) => ({ value, label: text(`drag.${value}`) })),
        ]}
        onChange={(chosen) => void turn({ size: chosen === "all" ? undefined : chosen }, true)}
      />
      <Choice
        title={text("drag.order")}
        value={best ? "best" : "worst"}
        options={(["worst", "best"] as const).map((value) => ({ value, label: text(`drag.${value}`) }))}
        onChange={(chosen) => void turn({ order: chosen === "best" ? chosen : undefined }, true)}
      />
    </ControlStrip>
  );
}

function IndicatorPicker({ offered }: { offered: Drag["indicators"] }) {
  const text = useText(dragTexts);
  const language = useLanguage();
  const turn = useTurn();
  const { of, span } = useDragChoices();
  const spanOf = (code: string) => {
    const spans = offered.find((each) => each.code === code)?.spans ?? [];
    const kept = spans.includes(span) ? span : spans[0];
    return kept === "ytd" ? undefined : kept;
  };
  return (
    <Select
      aria-label={text("drag.indicator")}
      className="indicator-picker"
      popupMatchSelectWidth={false}
      value={offered.some(({ code }) => code === of) ? of : null}
      options={offered.map((each) => ({ value: each.code, label: nameOf(each, language) }))}
      onChange={(code: string) => void turn({ of: code, span: spanOf(code) }, true)}
    />
  );
}
