import { FigureCell } from "../../figures/index.ts";
import { useText } from "../../texts/index.ts";
import { dragTexts } from "./texts.ts";
import type { Drag } from "./tree-rows.ts";

type BasisFigures = NonNullable<Drag["basis"]>;
const parts = ["real", "entry", "exit", "restated"] as const satisfies readonly (keyof BasisFigures)[];

/** 口径: the growth that is published beside the one of the bare totals, and what lies between, written as a sum. */
export function Basis({ basis }: { basis: BasisFigures }) {
  const text = useText(dragTexts);
  if (basis.nominal.value === null) return null;
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("drag.basis")}</h2>
        <p className="section-note">
          {text("drag.basisNote")}
          {basis.exit.status === "provisional" && text("drag.basisOpen")}
        </p>
      </div>
      <dl className="drag-basis">
        <Term name={text("drag.comparable")} unit="%">
          <FigureCell figure={basis.yoy} form="signed" />
        </Term>
        <Term name={text("drag.nominal")} unit="%" isWhole>
          <FigureCell figure={basis.nominal} form="signed" />
        </Term>
        {parts.map((part, index) => (
          <Term key={part} name={text(`drag.${part}`)} unit={text("drag.points")} sign={index === 0 ? "＝" : "＋"}>
            <FigureCell figure={basis[part]} form="signed" />
          </Term>
        ))}
      </dl>
    </section>
  );
}

interface TermProps {
  name: string;
  unit: string;
  sign?: string;
  isWhole?: boolean;
  children: React.ReactNode;
}

function Term({ name, unit, sign, isWhole, children }: TermProps) {
  return (
    <div data-whole={isWhole}>
      {sign && (
        <span className="drag-sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <dt>{name}</dt>
      <dd>
        {children}
        <span className="figure-unit">{unit}</span>
      </dd>
    </div>
  );
}
