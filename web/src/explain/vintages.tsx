import type { Explanation, Figure } from "@diaodu/core/figures";
import { PublishedNumber } from "../collect/published-number.tsx";
import { TimeText } from "../design/time-text.tsx";
import { useText } from "../texts/index.ts";
import { explainTexts } from "./texts.ts";

/** How the value read in earlier versions (数据版本), newest first, each with its file. */
export function Vintages({ figure, earlier }: { figure: Figure; earlier: Explanation["earlier"] }) {
  const text = useText(explainTexts);
  return (
    <section className="explain-part">
      <h3>{text("explain.earlier")}</h3>
      {earlier.length === 0 ? (
        <p className="explain-note">{text("explain.earlierNone")}</p>
      ) : (
        <ol className="explain-earlier">
          {earlier.map((version) => (
            <li key={version.knownAt}>
              <TimeText at={version.knownAt} />
              <Value value={version.value} unit={version.unit || figure.unit} />
              {version.source && (
                <span className="explain-note">
                  {version.source.fileName} · {version.source.sheet.trim()} · {version.source.cell}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Value({ value, unit }: { value: number | null; unit: string }) {
  const text = useText(explainTexts);
  return value === null ? <span>{text("explain.earlierEmpty")}</span> : <PublishedNumber value={value} unit={unit} />;
}
