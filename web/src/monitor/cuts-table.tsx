import { indicator as indicatorOf } from "@diaodu/core/catalogue";
import { useState } from "react";
import { Failed } from "../design/faces.tsx";
import { TimeText } from "../design/time-text.tsx";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { monitorTexts } from "./texts.ts";
import { type Cut, type FourCuts, useSaveCuts } from "./use-cuts.ts";

/** Four cuts an indicator, how they were set, and what history would propose; a row is changed in its place. */
export function CutsTable({ cuts }: { cuts: readonly Cut[] }) {
  const text = useText(monitorTexts);
  const [edited, setEdited] = useState<string>();
  const columns = useColumns(setEdited);
  const title = text("monitor.cuts");
  const open = cuts.find(({ indicator }) => indicator === edited);
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={cuts} />
        </span>
      </div>
      {open && <CutsEdit key={open.indicator} cut={open} onDone={() => setEdited(undefined)} />}
      <DataTable title={title} columns={columns} rows={cuts} keyOf={({ indicator }) => indicator} phone="stack" />
    </section>
  );
}

function useName() {
  const language = useLanguage();
  return (code: string) => {
    const found = indicatorOf(code);
    return found ? nameOf(found, language) : code;
  };
}

function useColumns(onEdit: (indicator: string) => void): Column<Cut>[] {
  const text = useText(monitorTexts);
  const name = useName();
  return [
    { key: "indicator", title: text("monitor.indicator"), words: ({ indicator }) => name(indicator) },
    ...[0, 1, 2, 3].map(
      (no): Column<Cut> => ({
        key: `cut${no}`,
        title: text("monitor.cut", { no: no + 1 }),
        count: ({ cuts }) => cuts?.[no] ?? null,
        decimals: 1,
      }),
    ),
    {
      key: "how",
      title: text("monitor.how"),
      words: ({ how }) => how,
      draw: ({ how, at, by }) => (
        <>
          {how}{" "}
          <small>
            {at === null ? text("monitor.notSet") : by} {at !== null && <TimeText at={at} />}
          </small>
        </>
      ),
    },
    {
      key: "change",
      title: "",
      drawingOnly: true,
      draw: ({ indicator }) => (
        <button type="button" className="quiet no-print" onClick={() => onEdit(indicator)}>
          {text("monitor.change")}
        </button>
      ),
    },
  ];
}

/** Four fields that are still empty. */
const unset: FourCuts = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];

function CutsEdit({ cut, onDone }: { cut: Cut; onDone: () => void }) {
  const text = useText(monitorTexts);
  const name = useName();
  const [typed, setTyped] = useState<FourCuts>((cut.cuts ?? cut.proposed ?? unset) as FourCuts);
  const saving = useSaveCuts(onDone);
  const { indicator, year, proposed, proposedHow } = cut;
  return (
    <form
      className="cuts-edit"
      aria-label={name(indicator)}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate({ indicator, year, cuts: typed });
      }}
    >
      <strong>{name(indicator)}</strong>
      {typed.map((value, no) => (
        <label
          key={
            // Four fixed places.
            no
          }
        >
          {text("monitor.cut", { no: no + 1 })}{" "}
          <input
            type="number"
            step="any"
            required
            value={Number.isNaN(value) ? "" : value}
            onChange={(event) => setTyped(typed.with(no, event.target.valueAsNumber) as FourCuts)}
          />
        </label>
      ))}
      {proposed && (
        <button type="button" className="quiet" title={proposedHow} onClick={() => setTyped(proposed as FourCuts)}>
          {text("monitor.takeProposed")}
        </button>
      )}
      <button type="submit" className="main-button" disabled={saving.isPending}>
        {text(saving.isPending ? "monitor.saving" : "monitor.save")}
      </button>
      <button type="button" className="quiet" onClick={onDone}>
        {text("monitor.cancel")}
      </button>
      {saving.error && <Failed error={saving.error} />}
    </form>
  );
}
