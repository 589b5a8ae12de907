import { usePeriodLabel } from "../../app/period-label.ts";
import { unitWord } from "../../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import { spanOf } from "./course.tsx";
import { enterpriseTexts } from "./texts.ts";
import type { EnterpriseView, Point } from "./use-enterprise.ts";

/** Month by month, the newest first: output, its growth, the electricity, and what it pulled the city by. */
export function MonthsTable({ view }: { view: EnterpriseView }) {
  const text = useText(enterpriseTexts);
  const columns = useColumns(view);
  const title = text("firm.monthsTitle", { name: view.enterprise.name });
  const rows = view.points.filter(({ level, levelYtd }) => (level.value ?? levelYtd.value) !== null).reverse();
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("firm.months")}</h2>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={rows} />
        </span>
      </div>
      <DataTable title={title} columns={columns} rows={rows} keyOf={({ month }) => month} stickyHead />
    </section>
  );
}

function useColumns({ indicator, electricityUnit, enterprise }: EnterpriseView): Column<Point>[] {
  const text = useText(enterpriseTexts);
  const label = usePeriodLabel();
  const language = useLanguage();
  const amount = unitWord(indicator.unit, language);
  const month = { group: text("firm.month") } as const;
  const ytd = { group: text("firm.ytd") } as const;
  const power = { group: text("firm.power") } as const;
  const growth = { title: text("firm.yoy"), unit: "%", form: "signed" } as const;
  return [
    { key: "period", title: text("firm.period"), words: ({ month: at, level }) => label(at, spanOf(level.address)) },
    { key: "level", title: text("firm.level"), unit: amount, ...month, figure: ({ level }) => level },
    { key: "yoy", ...growth, ...month, figure: ({ yoy }) => yoy },
    { key: "levelYtd", title: text("firm.level"), unit: amount, ...ytd, figure: ({ levelYtd }) => levelYtd },
    { key: "yoyYtd", ...growth, ...ytd, figure: ({ yoyYtd }) => yoyYtd },
    {
      key: "pull",
      title: text("firm.cityPull", { city: enterprise.city.name }),
      unit: text("firm.points"),
      form: "signed",
      ...ytd,
      figure: ({ cityPull }) => cityPull,
    },
    {
      key: "power",
      title: text("firm.used"),
      unit: unitWord(electricityUnit, language),
      ...power,
      figure: ({ electricityYtd }) => electricityYtd,
    },
    { key: "powerYoy", ...growth, ...power, figure: ({ electricityYoy }) => electricityYoy },
  ];
}
