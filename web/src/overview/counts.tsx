import { FigureCell } from "../figures/index.ts";
import { useText } from "../texts/index.ts";
import { overviewTexts } from "./texts.ts";
import type { Headline } from "./use-overview.ts";

/** N升M降 among the regions below. */
export function Counts({ counts }: { counts: Headline["counts"] }) {
  const text = useText(overviewTexts);
  if (counts.text === "") return null;
  return (
    <span className="counts">
      <FigureCell figure={counts.up} />
      {text("overview.up")}
      <FigureCell figure={counts.down} />
      {text("overview.down")}
      {(counts.flat.value ?? 0) > 0 && (
        <>
          <FigureCell figure={counts.flat} />
          {text("overview.flat")}
        </>
      )}
    </span>
  );
}
