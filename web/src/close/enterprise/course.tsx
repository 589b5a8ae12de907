import { useMemo } from "react";
import { usePeriodLabel } from "../../app/period-label.ts";
import { Chart, type Track } from "../../charts/index.ts";
import { growthLines } from "../../indicator/course-drawing.ts";
import { useText } from "../../texts/index.ts";
import { enterpriseTexts } from "./texts.ts";
import type { EnterpriseView } from "./use-enterprise.ts";
import { yearsDrawing } from "./years-drawing.ts";

/** Two years of output beside the years before, and its growth beside that of the electricity it took. */
export function Course({ view }: { view: EnterpriseView }) {
  const text = useText(enterpriseTexts);
  const name = view.enterprise.name;
  const years = useYears(view);
  const growth = useGrowth(view);
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("firm.course")}</h2>
        <p className="section-note">{text("firm.courseNote")}</p>
      </div>
      <div className="firm-course">
        <Chart
          title={text("firm.outputChart", { name })}
          unit={view.indicator.unit}
          label={text("firm.outputChart", { name })}
          draw={years}
        />
        <Chart
          title={text("firm.growthChart", { name })}
          unit="%"
          label={text("firm.growthChart", { name })}
          draw={growth}
        />
      </div>
    </section>
  );
}

function useYears({ points }: EnterpriseView) {
  const text = useText(enterpriseTexts);
  const label = usePeriodLabel();
  const [thisYear, lastYear] = [text("firm.thisYear"), text("firm.lastYear")];
  return useMemo(() => {
    const labels = points.map(({ month, level }) => label(month, spanOf(level.address)));
    const now: Track = { name: thisYear, form: "number", figures: points.map(({ level }) => level) };
    const base: Track = { name: lastYear, form: "number", figures: points.map((point) => point.base) };
    return yearsDrawing(labels, now, base);
  }, [points, label, thisYear, lastYear]);
}

function useGrowth({ points }: EnterpriseView) {
  const text = useText(enterpriseTexts);
  const label = usePeriodLabel();
  const [output, power] = [text("firm.output"), text("firm.electricity")];
  return useMemo(() => {
    const tracks: Track[] = [
      { name: output, form: "signed", figures: points.map(({ yoyYtd }) => yoyYtd) },
      { name: power, form: "signed", figures: points.map(({ electricityYoy }) => electricityYoy) },
    ];
    return growthLines(
      points.map(({ month }) => label(month, "ytd")),
      tracks,
    );
  }, [points, label, output, power]);
}

/** February's month stands for January and February together, and its address says so. */
export const spanOf = (address: string) => (address.split(".")[3] === "ytd" ? "ytd" : "month");
