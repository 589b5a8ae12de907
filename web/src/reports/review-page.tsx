import { form, isCollectedIn } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { useCatalogue } from "../app/use-catalogue.ts";
import { useTurn } from "../app/view.ts";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { FormSwitch } from "./form-switch.tsx";
import { NotCollected } from "./not-collected.tsx";
import { useReportPlace } from "./queries.ts";
import "./reports.css";
import { DoubtDetail } from "./review/doubt-detail.tsx";
import { DoubtList } from "./review/doubt-list.tsx";
import { Filters } from "./review/filters.tsx";
import "./review/review.css";
import { useWorklistKeys } from "./review/keys.ts";
import { useWorklist, type WorklistState } from "./review/use-worklist.ts";
import { reviewTexts } from "./review-texts.ts";
import { useFormName } from "./words.ts";

/** 审核: doubts in the order of what they could move in the city's growth; the list, and beside it the enterprise's course. */
export function ReviewPage() {
  const text = useText(reviewTexts);
  const label = usePeriodLabel();
  const place = useReportPlace();
  const name = useCatalogue().data?.regions.find(({ code }) => code === place.region)?.name;
  return (
    <article className="reports review">
      <header className="page-head reports-head">
        <h1>
          {text("review.title")}{" "}
          <span className="page-period">
            {name} {label(place.month, "month")}
          </span>
        </h1>
        <FormSwitch />
      </header>
      {isCollectedIn(form(place.form), place.month as Month) ? <Worklist /> : <NotCollected months={[]} />}
    </article>
  );
}

function Worklist() {
  const text = useText(reviewTexts);
  const state = useWorklist();
  useWorklistKeys(state.step);
  const { head } = state;
  return (
    <>
      <p className="page-summary">{head && text("review.counts", head.counts)}</p>
      <Filters state={state} />
      <Faces asked={state.asked} lines={8} isEmpty={() => state.items.length === 0} empty={<NoDoubts state={state} />}>
        {() => (
          <div className="review-parts" data-detail={state.isChosen}>
            <DoubtList state={state} />
            {state.inHand && <DoubtDetail doubt={state.inHand} state={state} />}
          </div>
        )}
      </Faces>
    </>
  );
}

function NoDoubts({ state: { choices, head } }: { state: WorklistState }) {
  const text = useText(reviewTexts);
  const turn = useTurn();
  const formName = useFormName();
  if (choices.level || choices.open) {
    return (
      <Empty title={text("review.noneFiltered")}>
        <button type="button" className="quiet" onClick={() => void turn({ level: undefined, open: undefined })}>
          {text("review.clear")}
        </button>
      </Empty>
    );
  }
  if (head?.counts.reports === 0) {
    return (
      <Empty title={text("review.unreported")} remedy={text("review.unreportedRemedy", { form: formName })}>
        <Link to="/enterprises/progress">{text("review.toProgress")}</Link>
      </Empty>
    );
  }
  return (
    <Empty title={text("review.none")} remedy={text("review.noneRemedy", { form: formName })}>
      <Link to="/enterprises/progress">{text("review.toProgress")}</Link>
    </Empty>
  );
}
