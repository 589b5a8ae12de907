import { type FormCode, form } from "@diaodu/core/collect";
import { useState } from "react";
import { flushSync } from "react-dom";
import { usePeriodLabel } from "../app/period-label.ts";
import { CopyButton } from "../design/copy-button.tsx";
import { DataTable, ExportButton } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import type { Progress } from "./answers.ts";
import { useChaseColumns } from "./chase-columns.tsx";
import { progressTexts } from "./progress-texts.ts";
import { useFormName, useStateWord } from "./words.ts";

const shownFirst = 30;

/** 催报名单: who has not reported, heaviest first, as a table to print and a message for the chat group. */
export function Chase({ progress }: { progress: Progress }) {
  const text = useText(progressTexts);
  const [isWhole, setIsWhole] = useState(false);
  const columns = useChaseColumns(form(progress.form as FormCode));
  const { chase } = progress;
  const message = useMessage(progress);
  const print = () => {
    // Paper has room for everybody.
    flushSync(() => setIsWhole(true));
    window.print();
  };
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("chase.title")}</h2>
        <p className="section-note">{text(chase.length === 0 ? "chase.none" : "chase.note")}</p>
        {chase.length > 0 && (
          <span className="section-tools">
            <CopyButton label={text("chase.copy")} content={() => message} />
            <ExportButton title={text("chase.title")} columns={columns} rows={chase} />
            <button type="button" className="quiet" onClick={print}>
              {text("progress.print")}
            </button>
          </span>
        )}
      </div>
      {chase.length > 0 && (
        <DataTable
          title={text("chase.title")}
          columns={columns}
          rows={isWhole ? chase : chase.slice(0, shownFirst)}
          keyOf={({ enterpriseId }) => enterpriseId}
          phone="stack"
        />
      )}
      {!isWhole && chase.length > shownFirst && (
        <button type="button" className="quiet" onClick={() => setIsWhole(true)}>
          {text("chase.all", { count: chase.length })}
        </button>
      )}
    </section>
  );
}

/** The list as a message: one numbered line an enterprise. */
function useMessage({ chase, total, month }: Progress): string {
  const text = useText(progressTexts);
  const label = usePeriodLabel();
  const formName = useFormName();
  const stateWord = useStateWord();
  const head = text("chase.copied", {
    ...{ place: total.name, month: label(month, "month"), form: formName, count: chase.length },
  });
  const lines = chase.map(({ name, regionName, state }, index) =>
    text("chase.line", { no: index + 1, name, county: regionName, state: stateWord(state) }),
  );
  return [head, ...lines].join("\n");
}
