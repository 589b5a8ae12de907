import { usePeriodLabel } from "../app/period-label.ts";
import { usePlaceName } from "../app/place-name.ts";
import { useSettledView } from "../app/view.ts";
import { Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { Counts } from "./list/counts.tsx";
import { NoWarnings } from "./list/empty.tsx";
import { Filters } from "./list/filters.tsx";
import { RunLine } from "./list/run-line.tsx";
import { chosenOf, useWarnings, useWarningsChoices } from "./list/use-warnings.ts";
import { WarningTable } from "./list/warning-table.tsx";
import type { WarningList } from "./queries.ts";
import { Sections } from "./sections.tsx";
import { listTexts } from "./texts.ts";
import "./warnings.css";
import { Working } from "./working.tsx";

/** 预警: what the rules found wrong in the month, the gravest first, and whose matter it is. */
export function WarningsPage() {
  const text = useText(listTexts);
  const label = usePeriodLabel();
  const { month } = useSettledView();
  const asked = useWarnings();
  return (
    <>
      <Sections />
      <article className="warnings">
        <header className="page-head">
          <h1>
            {text("list.title")}{" "}
            <span className="page-period">
              {usePlaceName()} {label(month, "month")}
            </span>
          </h1>
        </header>
        {/* Asking for the list runs the rules first where figures have changed, which may take a moment. */}
        {asked.isPending && (
          <p className="warning-run">
            <Working doing={text("list.running")} />
          </p>
        )}
        <Faces asked={asked} lines={8}>
          {(list) => <Ready key={`${list.region} ${list.month}`} list={list} />}
        </Faces>
      </article>
    </>
  );
}

function Ready({ list }: { list: WarningList }) {
  const shown = chosenOf(list, useWarningsChoices());
  return (
    <>
      <RunLine list={list} />
      {list.warnings.length > 0 && (
        <>
          <Counts counts={list.counts} />
          <Filters list={list} />
        </>
      )}
      {shown.length > 0 ? <WarningTable list={list} warnings={shown} /> : <NoWarnings list={list} />}
    </>
  );
}
