import { useState } from "react";
import { Empty, Faces } from "../../design/faces.tsx";
import { useText } from "../../texts/index.ts";
import type { TargetDetail } from "../answers.ts";
import { AddLevers } from "./add-levers.tsx";
import { GrowthLever } from "./growth-lever.tsx";
import { HaltLevers } from "./halt-levers.tsx";
import { isNothing, monthsLeft, nothingSupposed, type Supposed } from "./levers.ts";
import { whatIfTexts } from "./texts.ts";
import { useWhatIf } from "./use-what-if.ts";
import "./what-if.css";
import { WhatIfAnswer } from "./what-if-answer.tsx";

/** 如果: levers at the left, what follows from them at the right, while they move. */
export function WhatIf({ detail }: { detail: TargetDetail }) {
  const text = useText(whatIfTexts);
  const months = monthsLeft(detail.row);
  if (months.length === 0) return <Empty title={text("whatIf.over")} remedy={text("whatIf.overRemedy")} />;
  return <Reckoning detail={detail} months={months} />;
}

function Reckoning({ detail, months }: { detail: TargetDetail; months: readonly number[] }) {
  const text = useText(whatIfTexts);
  const [supposed, setSupposed] = useState<Supposed>(nothingSupposed);
  const asked = useWhatIf(detail.row.goal, supposed);
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("whatIf.title")}</h2>
        <p className="section-note">{text("whatIf.note")}</p>
        {!isNothing(supposed) && (
          <span className="section-tools">
            <button type="button" className="quiet" onClick={() => setSupposed(nothingSupposed)}>
              {text("whatIf.reset")}
            </button>
          </span>
        )}
      </div>
      <div className="what-if">
        <Levers detail={detail} months={months} supposed={supposed} onSupposed={setSupposed} />
        <div className="what-if-answer" aria-live="polite" aria-busy={asked.isFetching}>
          <Faces asked={asked} lines={8}>
            {(answer) => <WhatIfAnswer detail={detail} answer={answer} />}
          </Faces>
        </div>
      </div>
    </section>
  );
}

interface LeversProps {
  detail: TargetDetail;
  months: readonly number[];
  supposed: Supposed;
  onSupposed: (supposed: Supposed) => void;
}

function Levers({ detail: { row }, months, supposed, onSupposed }: LeversProps) {
  const text = useText(whatIfTexts);
  const { next, rest, ...others } = supposed;
  const withGrowth = (key: "next" | "rest", growth: number | undefined) =>
    onSupposed({
      ...others,
      ...(key === "next" || next === undefined ? {} : { next }),
      ...(key === "rest" || rest === undefined ? {} : { rest }),
      ...(growth === undefined ? {} : { [key]: growth }),
    });
  const following = row.nextLabel || String(months[0]);
  return (
    <div className="levers no-print">
      <GrowthLever
        label={text("whatIf.next", { month: following.replace(/[（(].*$/u, "") })}
        growth={next}
        onGrowth={(growth) => withGrowth("next", growth)}
      />
      {months.length > 1 && (
        <GrowthLever label={text("whatIf.rest")} growth={rest} onGrowth={(growth) => withGrowth("rest", growth)} />
      )}
      <HaltLevers months={months} halts={supposed.halts} onHalts={(halts) => onSupposed({ ...supposed, halts })} />
      <AddLevers
        months={months}
        unit={row.neededLevel.unit}
        adds={supposed.adds}
        onAdds={(adds) => onSupposed({ ...supposed, adds })}
      />
    </div>
  );
}
