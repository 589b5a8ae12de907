import { form as formOf } from "@diaodu/core/collect";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Faces } from "../../design/faces.tsx";
import { unitWord } from "../../figures/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import type { Doubt, ReportView } from "../answers.ts";
import { reportViewQuery, useReportPlace } from "../queries.ts";
import { reviewTexts } from "../review-texts.ts";
import { reportTexts } from "../texts.ts";
import { filed, useColumnTitle } from "../words.ts";
import { Actions } from "./actions.tsx";
import { DoubtChart } from "./doubt-chart.tsx";
import { Explanation } from "./explanation.tsx";
import { usePoints } from "./use-points.ts";
import { nameOf, type WorklistState } from "./use-worklist.ts";

/** One doubt with all that is needed to judge it: the sentence, the enterprise's course, what was said, what can be done. */
export function DoubtDetail({ doubt, state }: { doubt: Doubt; state: WorklistState }) {
  const text = useText(reviewTexts);
  const { form, month } = useReportPlace();
  const asked = useQuery(reportViewQuery(doubt.enterpriseId, form, month));
  return (
    <section className="doubt-detail" aria-label={doubt.name}>
      <p className="doubt-back no-print">
        <button type="button" className="quiet" onClick={() => state.choose(undefined, false)}>
          ← {text("review.back")}
        </button>
      </p>
      <Head doubt={doubt} />
      <p className="doubt-sentence">{doubt.sentence}</p>
      <Amounts doubt={doubt} />
      {/* Another doubt begins with its own words, and nothing half pressed. */}
      <Explanation key={`said ${nameOf(doubt)}`} doubt={doubt} onDone={state.goOn} />
      <Actions key={`do ${nameOf(doubt)}`} doubt={doubt} onDone={state.goOn} />
      <Faces asked={asked} lines={5}>
        {(view) => (
          <>
            <DoubtChart doubt={doubt} view={view} />
            <Others doubt={doubt} view={view} state={state} />
          </>
        )}
      </Faces>
    </section>
  );
}

function Head({ doubt }: { doubt: Doubt }) {
  const text = useText(reviewTexts);
  const words = useText(reportTexts);
  const { enterpriseId, name, code, regionName, industryName } = doubt;
  const params = { enterpriseId: String(enterpriseId) };
  return (
    <header>
      <h2>{name}</h2>
      <p className="section-note">
        {[regionName, industryName, code, words(`state.${doubt.state}`)].filter(Boolean).join(" · ")}{" "}
        <span className="no-print doubt-links">
          <Link to="/enterprises/$enterpriseId/report" params={params}>
            {text("review.openForm")}
          </Link>
          <Link to="/enterprises/$enterpriseId" params={params}>
            {text("review.openFirm")}
          </Link>
        </span>
      </p>
    </header>
  );
}

function Amounts({ doubt }: { doubt: Doubt }) {
  const text = useText(reviewTexts);
  const language = useLanguage();
  const points = usePoints();
  const { form, month } = useReportPlace();
  const titleOf = useColumnTitle(formOf(form), month);
  const { field, unit, reported, proposed, effectPp } = doubt;
  return (
    <dl className="doubt-amounts">
      <div>
        <dt>{titleOf(field)}</dt>
        <dd>
          {filed(reported)} <small>{unitWord(unit, language)}</small>
        </dd>
      </div>
      {proposed !== null && (
        <div>
          <dt>{text("review.proposed")}</dt>
          <dd>
            {filed(proposed)} <small>{unitWord(unit, language)}</small>
          </dd>
        </div>
      )}
      {effectPp !== 0 && (
        <div>
          <dt>{text("review.affects")}</dt>
          <dd>{points(effectPp)}</dd>
        </div>
      )}
    </dl>
  );
}

/** What else is doubted about the same report. */
function Others({ doubt, view, state }: { doubt: Doubt; view: ReportView; state: WorklistState }) {
  const text = useText(reviewTexts);
  const words = useText(reportTexts);
  const others = view.doubts.filter((other) => nameOf(other) !== nameOf(doubt));
  if (others.length === 0) return null;
  return (
    <section className="doubt-others">
      <h3>{text("review.alsoDoubted", { count: others.length })}</h3>
      <ul>
        {others.map((other) => (
          <li key={nameOf(other)}>
            <span className="level" data-level={other.level}>
              {words(`level.${other.level}`)}
            </span>{" "}
            {state.items.some((item) => nameOf(item) === nameOf(other)) ? (
              <button type="button" className="link" onClick={() => state.choose(other)}>
                {other.sentence}
              </button>
            ) : (
              other.sentence
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
