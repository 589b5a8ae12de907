import { usePlaceName } from "../app/place-name.ts";
import { useSettledView } from "../app/view.ts";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { Composites } from "./composites.tsx";
import { CutsTable } from "./cuts-table.tsx";
import "./monitor.css";
import { monitorTexts } from "./texts.ts";
import { useCuts } from "./use-cuts.ts";

/** 亮灯标准: where the cuts between the lights lie this year, and what composites are made of. */
export function CutsPage() {
  const text = useText(monitorTexts);
  const { month } = useSettledView();
  const year = Math.floor(month / 100);
  const asked = useCuts(year);
  return (
    <article className="monitor">
      <header className="page-head">
        <h1>
          {text("monitor.cuts")}{" "}
          <span className="page-period">
            {usePlaceName()} {text("monitor.year", { year })}
          </span>
        </h1>
        <p className="page-summary">{text("monitor.cutsNote")}</p>
      </header>
      <Faces
        asked={asked}
        lines={12}
        isEmpty={({ cuts }) => cuts.length === 0}
        empty={<Empty title={text("monitor.noCuts")} remedy={text("monitor.emptyRemedy")} />}
      >
        {({ cuts }) => <CutsTable cuts={cuts} />}
      </Faces>
      <Composites />
    </article>
  );
}
