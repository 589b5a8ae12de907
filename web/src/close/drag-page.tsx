import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { usePlaceName } from "../app/place-name.ts";
import { useSettledView } from "../app/view.ts";
import { Empty, Faces } from "../design/faces.tsx";
import { FigureCell, useWording } from "../figures/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { Basis } from "./drag/basis.tsx";
import "./drag/drag.css";
import { DragControls } from "./drag/drag-controls.tsx";
import { Pullers } from "./drag/pullers.tsx";
import { dragTexts } from "./drag/texts.ts";
import { Tree } from "./drag/tree.tsx";
import type { Drag } from "./drag/tree-rows.ts";
import { useWhole } from "./drag/use-drag.ts";

/** 谁在拖: from the total to the enterprise, in points of the total's growth. */
export function DragPage() {
  const asked = useWhole();
  return (
    <article className="drag">
      <Head whole={asked.data} />
      <DragControls whole={asked.data} />
      <Faces asked={asked} lines={12} isEmpty={({ rows }) => rows.length === 0} empty={<NoSums />}>
        {(whole) => (
          <>
            <Tree whole={whole} />
            {whole.top && <Pullers whole={whole} top={whole.top} />}
            {whole.basis && <Basis basis={whole.basis} />}
          </>
        )}
      </Faces>
    </article>
  );
}

function Head({ whole }: { whole: Drag | undefined }) {
  const text = useText(dragTexts);
  const label = usePeriodLabel();
  const { month } = useSettledView();
  return (
    <header className="page-head">
      <h1>
        {text("drag.title")}{" "}
        <span className="page-period">
          {usePlaceName()} {label(whole?.month ?? month, whole?.span ?? "ytd")}
        </span>
      </h1>
      {whole && <Summary whole={whole} />}
    </header>
  );
}

/** Level and growth of the whole, and how many enterprises grew, fell and stood still. */
function Summary({ whole: { indicator, total, firms } }: { whole: Drag }) {
  const text = useText(dragTexts);
  const language = useLanguage();
  const wording = useWording();
  if (total.yoy.value === null && total.level.value === null) return null;
  const counts = firms && firms.all.value !== null ? firms : null;
  return (
    <p className="page-summary">
      {nameOf(indicator, language)}
      {language === "en" && " "}
      <FigureCell figure={total.level} words={wording.level(total.level)} />
      {text("drag.comma")}
      <FigureCell figure={total.yoy} words={wording.growth(total.yoy)} />
      {counts && (
        <>
          {text("drag.semicolon")}
          <FigureCell figure={counts.up} />
          {text("drag.firmsUp")}
          {text("drag.comma")}
          <FigureCell figure={counts.down} />
          {text("drag.firmsDown")}
          {text("drag.comma")}
          <FigureCell figure={counts.halted} />
          {text("drag.firmsHalted")}
          {text("drag.comma")}
          {text("drag.upFace")}
          <FigureCell figure={counts.upFace} withUnit />
        </>
      )}
      {text("drag.stop")}
    </p>
  );
}

function NoSums() {
  const text = useText(dragTexts);
  const label = usePeriodLabel();
  const { month } = useSettledView();
  const place = usePlaceName();
  return (
    <Empty title={text("drag.emptyTitle", { place, month: label(month, "month") })} remedy={text("drag.emptyRemedy")}>
      <Link to="/enterprises/progress">{text("drag.toProgress")}</Link>
    </Empty>
  );
}
