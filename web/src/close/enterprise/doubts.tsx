import { Faces } from "../../design/faces.tsx";
import { Changes } from "../../reports/fill/changes.tsx";
import { reportTexts } from "../../reports/texts.ts";
import { useText } from "../../texts/index.ts";
import { enterpriseTexts } from "./texts.ts";
import { useMonthReport } from "./use-enterprise.ts";

/** What is doubted in the month's report, what was said to it, and how the report came to be as it is. */
export function Doubts() {
  const text = useText(enterpriseTexts);
  const words = useText(reportTexts);
  const asked = useMonthReport();
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("firm.doubts")}</h2>
        {asked.data && <p className="section-note">{words(`state.${asked.data.state}`)}</p>}
      </div>
      <Faces asked={asked} lines={2}>
        {(report) => (
          <>
            {report.doubts.length === 0 && (
              <p className="section-note">{text(report.values === null ? "firm.noReport" : "firm.doubtsNone")}</p>
            )}
            <ul className="firm-doubts">
              {report.doubts.map(({ checkId, field, level, title, sentence, explanation }) => (
                <li key={`${checkId} ${field}`}>
                  <span className="level" data-level={level}>
                    {words(`level.${level}`)}
                  </span>{" "}
                  <b>{title}</b> {sentence}
                  <span className="firm-said">
                    {explanation ? `“${explanation.text}” ${explanation.by}` : text("firm.unexplained")}
                  </span>
                </li>
              ))}
            </ul>
            <Changes view={report} />
          </>
        )}
      </Faces>
    </section>
  );
}
