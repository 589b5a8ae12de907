import { usePeriodLabel } from "../../app/period-label.ts";
import { Faces } from "../../design/faces.tsx";
import { useRosterWords } from "../../roster/words.ts";
import { useText } from "../../texts/index.ts";
import { enterpriseTexts } from "./texts.ts";
import { useRosterHistory } from "./use-enterprise.ts";

/** Where and what the enterprise was over time: came onto the roster, moved, was renamed, left. */
export function RosterHistory() {
  const text = useText(enterpriseTexts);
  const label = usePeriodLabel();
  const words = useRosterWords();
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("firm.history")}</h2>
      </div>
      <Faces asked={useRosterHistory()} lines={2}>
        {({ states }) => (
          <ol className="firm-history">
            {states
              .toReversed()
              .map(({ since, how, name, regionName, industryName, sizeName, park, reason, onRoster }) => (
                <li key={`${since} ${how}`} data-off={!onRoster}>
                  <b>{text("firm.historySays", { month: label(since, "month"), how: words.how(how) })}</b>{" "}
                  {[name, regionName, industryName, sizeName, park].filter(Boolean).join(" · ")}
                  {reason && <span className="firm-said">{reason}</span>}
                </li>
              ))}
          </ol>
        )}
      </Faces>
    </section>
  );
}
