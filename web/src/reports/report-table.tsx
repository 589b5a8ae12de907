import { type FormCode, form as formOf, mainField } from "@diaodu/core/collect";
import { Link } from "@tanstack/react-router";
import { TimeText } from "../design/time-text.tsx";
import "../tables/data-table.css";
import { unitWord } from "../figures/index.ts";
import { useLanguage, useText } from "../texts/index.ts";
import type { Listed, ReportList } from "./answers.ts";
import { progressTexts } from "./progress-texts.ts";
import { filed, useFieldWord } from "./words.ts";

interface ReportTableProps {
  reports: ReportList;
  form: FormCode;
  selected: ReadonlySet<number>;
  onSelected: (selected: ReadonlySet<number>) => void;
}

/** Reports with a box to tick before each; the box in the head ticks them all. */
export function ReportTable({ reports: { items }, form, selected, onSelected }: ReportTableProps) {
  const text = useText(progressTexts);
  const language = useLanguage();
  const fieldWord = useFieldWord();
  const field = mainField(formOf(form));
  const all = new Set(items.map(({ enterpriseId }) => enterpriseId));
  const isAll = selected.size === all.size;
  return (
    <div className="table-region report-table" data-phone="stack">
      <table className="data-table">
        <caption className="aside-text">{text("list.title")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={text("list.all")}
                checked={isAll}
                onChange={() => onSelected(isAll ? new Set() : all)}
              />
            </th>
            <th scope="col">{text("chase.name")}</th>
            <th scope="col">{text("chase.county")}</th>
            <th scope="col">{text("chase.industry")}</th>
            <th scope="col" className="is-figure">
              {fieldWord(field)}
              <span className="head-unit">{unitWord(field.unit, language)}</span>
            </th>
            <th scope="col" className="is-figure">
              {text("list.doubts")}
            </th>
            <th scope="col">{text("list.saved")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Line
              key={item.enterpriseId}
              item={item}
              ticked={selected.has(item.enterpriseId)}
              onTick={() => onSelected(toggled(selected, item.enterpriseId))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function toggled(selected: ReadonlySet<number>, id: number): ReadonlySet<number> {
  const after = new Set(selected);
  if (!after.delete(id)) after.add(id);
  return after;
}

function Line({ item, ticked, onTick }: { item: Listed; ticked: boolean; onTick: () => void }) {
  const text = useText(progressTexts);
  const { enterpriseId, name, regionName, industryName, value, unexplained, savedAt, savedBy } = item;
  return (
    <tr>
      <td>
        <input type="checkbox" aria-label={text("list.select", { name })} checked={ticked} onChange={onTick} />
      </td>
      <th scope="row">
        <Link to="/enterprises/$enterpriseId/report" params={{ enterpriseId: String(enterpriseId) }}>
          {name}
        </Link>
      </th>
      <td data-head={text("chase.county")}>{regionName}</td>
      <td className="wide-only">{industryName}</td>
      <td className="is-figure" data-head={text("list.value")}>
        {filed(value)}
      </td>
      <td className="is-figure" data-head={text("list.doubts")}>
        {unexplained > 0 ? unexplained : ""}
      </td>
      <td className="wide-only">
        <TimeText at={savedAt} /> {savedBy}
      </td>
    </tr>
  );
}
