import { Select } from "antd";
import { useState } from "react";
import { usePeriodLabel } from "../app/period-label.ts";
import { usePlaceName } from "../app/place-name.ts";
import { useSettledView } from "../app/view.ts";
import { Control, ControlStrip } from "../design/choice.tsx";
import { Empty, Faces } from "../design/faces.tsx";
import { byWords, useOptions } from "../indicator/options.ts";
import { useText } from "../texts/index.ts";
import { LeadingTable } from "./leading-table.tsx";
import { MatchTable } from "./match-table.tsx";
import "./monitor.css";
import { monitorTexts } from "./texts.ts";
import { useLeading, useMatches } from "./use-checks.ts";

/** 匹配与先行: whether sources that ought to go together do, and what goes before what. */
export function ChecksPage() {
  const text = useText(monitorTexts);
  const label = usePeriodLabel();
  const { month } = useSettledView();
  const matches = useMatches();
  return (
    <article className="monitor">
      <header className="page-head">
        <h1>
          {text("monitor.matches")}{" "}
          <span className="page-period">
            {usePlaceName()} {label(matches.data?.month ?? month, "month")}
          </span>
        </h1>
      </header>
      <Faces
        asked={matches}
        lines={8}
        isEmpty={({ pairs }) => pairs.length === 0}
        empty={<Empty title={text("monitor.noMatches")} />}
      >
        {({ pairs }) => (
          <>
            {pairs.map((pair) => (
              <MatchTable key={pair.name} pair={pair} />
            ))}
          </>
        )}
      </Faces>
      <Leads />
    </article>
  );
}

function Leads() {
  const text = useText(monitorTexts);
  const options = useOptions();
  const first = options[0]?.options[0]?.value;
  const [chosen, setChosen] = useState<string>();
  const against = chosen ?? first;
  const leading = useLeading(against);
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("monitor.leading")}</h2>
        <p className="section-note">{text("monitor.leadingNote")}</p>
      </div>
      <ControlStrip>
        <Control title={text("monitor.against")}>
          <Select
            className="composite-part"
            aria-label={text("monitor.against")}
            popupMatchSelectWidth={280}
            showSearch={byWords}
            value={against ?? null}
            options={options}
            onChange={setChosen}
          />
        </Control>
      </ControlStrip>
      <Faces
        asked={leading}
        lines={8}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<Empty title={text("monitor.noLeading")} />}
      >
        {(table) => <LeadingTable table={table} />}
      </Faces>
    </section>
  );
}
