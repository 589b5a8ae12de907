import { Select } from "antd";
import { useTurn } from "../../app/view.ts";
import { Choice, Control, ControlStrip } from "../../design/choice.tsx";
import { useText } from "../../texts/index.ts";
import { warningStatuses } from "../choices.ts";
import type { Warning, WarningList } from "../queries.ts";
import { listTexts, warningTexts } from "../texts.ts";
import { membersOf, useWarningsChoices } from "./use-warnings.ts";

/** Which warnings are listed: of which status, rule and region. The severity is chosen by its count above. */
export function Filters({ list }: { list: WarningList }) {
  const warnings = list.warnings.flatMap(membersOf);
  const text = useText(listTexts);
  const words = useText(warningTexts);
  const turn = useTurn();
  const { status, rule, county } = useWarningsChoices();
  return (
    <ControlStrip>
      <Choice
        title={text("list.status")}
        value={status ?? "open"}
        options={[
          { value: "open", label: text("list.statusOpen") },
          ...warningStatuses.map((value) => ({ value, label: words(`warning.${value}`) })),
        ]}
        onChange={(chosen) => void turn({ status: chosen === "open" ? undefined : chosen }, true)}
      />
      <Picker
        title={text("list.region")}
        value={county}
        options={distinct(warnings, ({ region, regionName }) => [region, regionName])}
        onValue={(code) => void turn({ county: code }, true)}
      />
      <Picker
        title={text("list.rule")}
        value={rule}
        options={distinct(warnings, (warning) => [warning.rule, warning.ruleName])}
        onValue={(code) => void turn({ rule: code }, true)}
      />
    </ControlStrip>
  );
}

interface PickerProps<T extends string | number> {
  title: string;
  value: T | undefined;
  options: { value: T; label: string }[];
  onValue: (value: T | undefined) => void;
}

function Picker<T extends string | number>({ title, value, options, onValue }: PickerProps<T>) {
  const text = useText(listTexts);
  return (
    <Control title={title}>
      <Select
        className="warning-picker"
        aria-label={title}
        popupMatchSelectWidth={280}
        allowClear
        placeholder={text("list.all")}
        value={value ?? null}
        options={options}
        onChange={(chosen: T | null | undefined) => onValue(chosen ?? undefined)}
      />
    </Control>
  );
}

/** Each value once, in the order of the list. */
function distinct<T>(warnings: readonly Warning[], read: (warning: Warning) => [value: T, label: string]) {
  return [...new Map(warnings.map(read))].map(([value, label]) => ({ value, label }));
}
