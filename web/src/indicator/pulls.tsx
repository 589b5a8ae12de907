import { fixed } from "@diaodu/core/figures";
import { useCallback, useMemo } from "react";
import { useChildrenWord } from "../app/children-word.ts";
import { usePeriodLabel } from "../app/period-label.ts";
import { Chart } from "../charts/index.ts";
import { useExplain } from "../explain/context.ts";
import { printed } from "../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { pullSteps, stepsOf } from "./pulls-drawing.ts";
import { indicatorTexts } from "./texts.ts";
import type { IndicatorView } from "./use-indicator.ts";
import { hasValue } from "./values.ts";

type Waterfall = NonNullable<IndicatorView["waterfall"]>;
type Part = Waterfall["parts"][number];

/** How much each region below pulled the whole, from the strongest to the weakest. */
export function Pulls({ view, waterfall }: { view: IndicatorView; waterfall: Waterfall }) {
  const text = useText(indicatorTexts);
  const language = useLanguage();
  const label = usePeriodLabel();
  const columns = useColumns();
  const children = useChildrenWord(view.region.code);
  const parts = useMemo(() => inOrder(waterfall.parts), [waterfall]);
  const steps = useSteps(waterfall, parts);
  const draw = useMemo(() => pullSteps(steps), [steps]);
  const { open } = useExplain();
  const pick = useCallback(
    (_: number, position: number) => open(parts[position]?.pull.address ?? waterfall.total.address),
    [parts, waterfall, open],
  );
  const title = text("indicator.pullsTitle", {
    place: view.region.name,
    children,
    name: nameOf(view, language),
    period: label(waterfall.month, view.span),
  });
  if (parts.length === 0) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("indicator.pulls")}</h2>
        <p className="section-note">{hasResidual(waterfall) && text("indicator.residualNote")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={parts} />
        </span>
      </div>
      <div className="ranks">
        <Chart
          title={title}
          unit={text("indicator.points")}
          label={text("indicator.pullsLabel", { title })}
          draw={draw}
          height={steps.length * 30 + 30}
          onPick={pick}
        />
        <DataTable title={title} columns={columns} rows={parts} keyOf={({ region }) => region.code} />
      </div>
    </section>
  );
}

/** A residual that rounds to nothing is none. */
const hasResidual = ({ residual, parts }: Waterfall): boolean =>
  residual !== null && Number(fixed(residual, parts[0]?.pull.decimals ?? 1)) !== 0;

const inOrder = (parts: readonly Part[]): Part[] =>
  parts.filter(({ pull }) => hasValue(pull)).sort((a, b) => (b.pull.value ?? 0) - (a.pull.value ?? 0));

function useSteps(waterfall: Waterfall, parts: readonly Part[]) {
  const { residual, total } = waterfall;
  const text = useText(indicatorTexts);
  const [rest, whole] = [text("indicator.residual"), text("indicator.total")];
  return useMemo(() => {
    const pulls = parts.map(({ region, pull }) => ({
      name: region.shortName,
      label: words(pull),
      value: pull.value ?? 0,
    }));
    const other =
      residual === null || !hasResidual(waterfall)
        ? []
        : [{ name: rest, label: signed(residual, parts), value: residual }];
    return stepsOf([...pulls, ...other], { name: whole, label: words(total), value: total.value ?? 0 });
  }, [waterfall, residual, total, parts, rest, whole]);
}

/** The residual is no figure of its own: it is what the figures beside it leave, written as they are. */
function signed(residual: number, parts: readonly Part[]): string {
  const size = fixed(Math.abs(residual), parts[0]?.pull.decimals ?? 1);
  return `${residual < 0 ? "−" : "+"}${size}`;
}

function words(figure: Part["pull"]): string {
  const { mark, digits } = printed(figure, "signed");
  return mark + digits;
}

function useColumns(): Column<Part>[] {
  const text = useText(indicatorTexts);
  return [
    { key: "region", title: text("indicator.region"), words: ({ region }) => region.name },
    {
      key: "pull",
      title: text("indicator.pull"),
      unit: text("indicator.points"),
      form: "signed",
      figure: ({ pull }) => pull,
    },
    { key: "share", title: text("indicator.contribution"), unit: "%", figure: ({ contribution }) => contribution },
  ];
}
