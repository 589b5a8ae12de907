import { collectedBeside, form, isCollectedIn } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { Empty } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { progressTexts } from "./progress-texts.ts";
import { useReportPlace } from "./queries.ts";
import { useFormName } from "./words.ts";

/** 劳资 in April, anything in January: the form says so, and leads to its month before and after. */
export function NotCollected({ months }: { months: readonly number[] }) {
  const text = useText(progressTexts);
  const label = usePeriodLabel();
  const formName = useFormName();
  const place = useReportPlace();
  const month = place.month as Month;
  const beside = ([-1, 1] as const).map((direction) => collectedBeside(form(place.form), month, direction));
  const offered = [...new Set<number>([...beside, ...months.slice(0, 1)])].filter((each) =>
    isCollectedIn(form(place.form), each as Month),
  );
  return (
    <Empty
      title={text("progress.notCollected", { form: formName, month: label(month, "month") })}
      remedy={text("progress.notCollectedRemedy")}
    >
      {offered.map((other) => (
        <Link key={other} to="." search={((now: object) => ({ ...now, month: other })) as never}>
          {text("progress.toNewest", { month: label(other, "month") })}
        </Link>
      ))}
    </Empty>
  );
}
