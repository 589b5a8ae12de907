import { fixed } from "@diaodu/core/figures";
import { Link } from "@tanstack/react-router";
import { type PeriodLabel, usePeriodLabel } from "../../app/period-label.ts";
import { useTurn } from "../../app/view.ts";
import { unitWord } from "../../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import { useStatusWord } from "../status-word.ts";
import { Filters } from "./filters.tsx";
import { haltedTexts } from "./texts.ts";
import type { Halted, HaltedFirm } from "./use-halted.ts";

/** The enterprises themselves, what they made and miss, and for how long they have stood still. */
export function FirmList({ view }: { view: Halted }) {
  const text = useText(haltedTexts);
  const label = usePeriodLabel();
  const turn = useTurn();
  const columns = useColumns(view, label);
  const title = text("halted.listTitle", { place: view.region.name, period: label(view.month, "month") });
  const shown = view.firms.length;
  return (
    <section className="section" id="halted-list">
      <div className="section-head">
        <h2>{text("halted.list")}</h2>
        <p className="section-note">
          {shown < view.matching ? text("halted.listCut", { matching: view.matching, shown }) : text("halted.listNote")}
        </p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={view.firms} />
        </span>
      </div>
      <Filters view={view} />
      {shown === 0 ? (
        <p className="section-note">{text("halted.noneListed")}</p>
      ) : (
        <DataTable
          title={title}
          columns={columns}
          rows={view.firms}
          keyOf={({ enterpriseId }) => enterpriseId}
          phone="stack"
        />
      )}
      {shown < view.matching && (
        <p className="halted-more no-print">
          <button type="button" className="quiet" onClick={() => void turn({ first: view.matching }, true)}>
            {text("halted.more", { matching: view.matching })}
          </button>
        </p>
      )}
    </section>
  );
}

function useColumns({ unit }: Halted, label: PeriodLabel): Column<HaltedFirm>[] {
  const text = useText(haltedTexts);
  const statusWord = useStatusWord();
  const amount = unitWord(unit, useLanguage());
  return [
    {
      key: "name",
      title: text("halted.firm"),
      words: ({ name }) => name,
      draw: ({ enterpriseId, name, regionName, industryName }) => (
        <span className="halted-firm">
          <Link to="/enterprises/$enterpriseId" params={{ enterpriseId: String(enterpriseId) }}>
            {name}
          </Link>
          <small>{[regionName, industryName].join(" · ")}</small>
        </span>
      ),
    },
    { key: "code", title: text("halted.code"), words: ({ code }) => code, workbookOnly: true },
    { key: "region", title: text("halted.region"), words: ({ regionName }) => regionName, workbookOnly: true },
    { key: "industry", title: text("halted.industry"), words: ({ industryName }) => industryName, workbookOnly: true },
    { key: "status", title: text("halted.status"), words: ({ status }) => statusWord(status) },
    { key: "now", title: text("halted.now"), unit: amount, figure: ({ level }) => level },
    { key: "base", title: text("halted.base"), unit: amount, figure: ({ base }) => base },
    {
      key: "shortfall",
      title: text("halted.shortfall"),
      unit: amount,
      count: ({ shortfall }) => shortfall,
      draw: ({ shortfall }) => (shortfall === null ? "—" : fixed(shortfall, 0)),
    },
    {
      key: "pull",
      title: text("halted.pull"),
      unit: text("halted.points"),
      form: "signed",
      figure: ({ pull }) => pull,
    },
    {
      key: "months",
      title: text("halted.months"),
      words: ({ haltedMonths, since }) =>
        haltedMonths === null || since === null
          ? ""
          : text("halted.monthsSince", { count: haltedMonths, month: label(since, "month") }),
    },
  ];
}
