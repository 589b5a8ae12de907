import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../../app/period-label.ts";
import { useText } from "../../texts/index.ts";
import type { Matter, Warning } from "../queries.ts";
import { SeverityMark, severityOf } from "../severity.tsx";
import { listTexts, severityTexts, warningTexts } from "../texts.ts";

/** One matter: its sentence, whose it is, what is known now of a month gone by, and the single warnings it is made of. */
export function MatterCell({ matter }: { matter: Matter }) {
  const { id, severity, sentence, regionName, ruleName, isCommon } = matter;
  const text = useText(listTexts);
  const kind = isCommon ? text("list.common") : ruleName;
  // What befell most places has a warning of its own only where the whole was warned as well; else it stands for those below.
  const hasOwn = !isCommon || !matter.also.some((each) => each.id === id);
  return (
    <span className="warning-line">
      <SeverityMark severity={severity} />
      <span>
        {hasOwn ? (
          <Link to="/warnings/$warningId" params={{ warningId: String(id) }}>
            {sentence}
          </Link>
        ) : (
          sentence
        )}
        <small>{[regionName, kind].join(" · ")}</small>
        <Mark warning={matter} />
        <Later warning={matter} />
        <Also matter={matter} />
      </span>
    </span>
  );
}

function Mark({ warning: { mark } }: { warning: Warning }) {
  const text = useText(listTexts);
  return mark === "holds" ? null : <small className="warning-mark">{text(`list.${mark}`)}</small>;
}

/** What became of it since, where the month is not the newest any more. */
function Later({ warning: { severity, status, later } }: { warning: Warning }) {
  const text = useText(listTexts);
  const said = useLaterWord();
  if (later === null) return null;
  const isSame = later.cleared === null && later.status === status && later.severity === severity;
  return (
    <small className="warning-later">
      {isSame ? text("list.laterSame") : text("list.later", { said: said(later) })}
    </small>
  );
}

function useLaterWord() {
  const text = useText(listTexts);
  const words = useText(warningTexts);
  const severityWord = useText(severityTexts);
  const label = usePeriodLabel();
  return ({ cleared, status, severity }: NonNullable<Warning["later"]>): string =>
    cleared === null
      ? [severityWord(`severity.${severityOf(severity)}`), words(`warning.${status}`)].join(" · ")
      : text("list.laterCleared", { month: label(cleared, "month") });
}

function Also({ matter: { also, isCommon } }: { matter: Matter }) {
  const text = useText(listTexts);
  if (also.length === 0) return null;
  return (
    <details className="warning-also">
      <summary>{text(isCommon ? "list.places" : "list.also", { count: also.length })}</summary>
      <ul>
        {also.map(({ id, severity, sentence, ruleName }) => (
          <li key={id}>
            <SeverityMark severity={severity} />{" "}
            <Link to="/warnings/$warningId" params={{ warningId: String(id) }}>
              {sentence}
            </Link>{" "}
            <small>{ruleName}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
