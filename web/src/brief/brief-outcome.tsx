import { grouped } from "../collect/grouped.ts";
import { Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { briefTexts } from "./texts.ts";
import { type BriefReport, useCheck, useMake, type Wish } from "./use-brief.ts";

/** What the document would lack, told before it is taken away; faults of a template with their place. */
export function BriefOutcome({ wish }: { wish: Wish | undefined }) {
  const text = useText(briefTexts);
  const check = useCheck(wish);
  const making = useMake();
  const isLacking = (check.data?.unresolved.length ?? 0) > 0;
  return (
    <>
      {check.isFetching && <p role="status">{text("brief.checking")}</p>}
      {!check.isFetching && check.error && <Failed error={check.error} retry={check.refetch} />}
      {!check.isFetching && check.data && <Report report={check.data} />}
      {making.error && <Failed error={making.error} />}
      <p className="brief-ways">
        <button
          type="button"
          className="main-button"
          disabled={wish === undefined || check.isFetching || check.error !== null || making.isPending}
          onClick={() => wish && making.mutate(wish)}
        >
          {text(making.isPending ? "brief.making" : isLacking ? "brief.makeAnyway" : "brief.make")}
        </button>
        {making.isSuccess && <span role="status">{text("brief.done")}</span>}
      </p>
    </>
  );
}

/** How many figures are there, and each place of the template that stays without one. */
export function Report({ report: { figures, unresolved, omitted } }: { report: BriefReport }) {
  const text = useText(briefTexts);
  return (
    <div className="brief-report" role="status">
      <p>
        {unresolved.length === 0
          ? text("brief.complete", { count: figures })
          : text("brief.lacking", { lacking: unresolved.length, count: figures })}
        {omitted.length > 0 && ` ${text("brief.omitted", { count: omitted.length })}`}
      </p>
      {unresolved.length > 0 && (
        <ul>
          {[...grouped(unresolved, ({ where }) => where)].map(([where, lacking]) => (
            <li key={where}>
              {where !== "" && <p className="brief-note">{text("brief.where", { where })}</p>}
              {lacking.map(({ words, reason }) => (
                <p key={words}>
                  <strong>{words}</strong> {reason}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
