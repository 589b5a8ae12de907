import { Link } from "@tanstack/react-router";
import { useText } from "../../texts/index.ts";
import { closeTexts } from "./texts.ts";
import type { CloseView } from "./use-close.ts";

/** How far each unit below is, as a list that reads like an index. */
export function Below({ rows }: { rows: CloseView["children"] }) {
  const text = useText(closeTexts);
  if (rows.length === 0) return null;
  return (
    <section className="section" id="close-below">
      <div className="section-head">
        <h2>{text("close.below")}</h2>
        <p className="section-note">{text("close.belowNote")}</p>
      </div>
      <ul className="close-below" data-mixed={new Set(rows.map(({ state }) => state)).size > 1}>
        {rows.map(({ region, name, state }) => (
          <li key={region} data-state={state}>
            <Link to="." search={((now: object) => ({ ...now, region })) as never}>
              {name}
            </Link>
            <span>{text(`close.${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
