import { Select } from "antd";
import { useTurn } from "../../app/view.ts";
import { Choice, Control, ControlStrip } from "../../design/choice.tsx";
import { useText } from "../../texts/index.ts";
import { haltedStatuses } from "../choices.ts";
import { haltedTexts } from "./texts.ts";
import { type Halted, useHaltedChoices } from "./use-halted.ts";

/** Of which state, region and industry the list shows enterprises. */
export function Filters({ view }: { view: Halted }) {
  const text = useText(haltedTexts);
  const turn = useTurn();
  const { status, county, industry } = useHaltedChoices();
  const options = (rows: Halted["regions"]) => rows.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <ControlStrip>
      <Choice
        title={text("halted.filterStatus")}
        value={status ?? "all"}
        options={[
          { value: "all", label: text("halted.all") },
          ...haltedStatuses.map((value) => ({ value, label: text(`halted.${value}`) })),
        ]}
        onChange={(chosen) => void turn({ status: chosen === "all" ? undefined : chosen }, true)}
      />
      {view.regions.length > 0 && (
        <Control title={text("halted.filterRegion")}>
          <Select
            className="halted-region"
            aria-label={text("halted.filterRegion")}
            allowClear
            placeholder={text("halted.all")}
            value={county === undefined ? null : String(county)}
            options={options(view.regions)}
            onChange={(code: string | null | undefined) => void turn({ county: code ? Number(code) : undefined }, true)}
          />
        </Control>
      )}
      <Control title={text("halted.filterIndustry")}>
        <Select
          className="industry-picker"
          aria-label={text("halted.filterIndustry")}
          popupMatchSelectWidth={320}
          allowClear
          placeholder={text("halted.all")}
          value={industry ?? null}
          options={options(view.industries)}
          onChange={(code: string | null | undefined) => void turn({ industry: code ?? undefined }, true)}
        />
      </Control>
    </ControlStrip>
  );
}
