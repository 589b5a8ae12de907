import { useTurn } from "../../app/view.ts";
import { Choice } from "../../design/choice.tsx";
import { useText } from "../../texts/index.ts";
import { levels } from "../choices.ts";
import { reviewTexts } from "../review-texts.ts";
import { reportTexts } from "../texts.ts";
import type { WorklistState } from "./use-worklist.ts";

/** Which doubts the list shows: of which strength, and only those that nobody explained. */
export function Filters({ state: { choices } }: { state: WorklistState }) {
  const text = useText(reviewTexts);
  const words = useText(reportTexts);
  const turn = useTurn();
  const options = [
    { value: "all", label: text("review.allLevels") },
    ...levels.map((level) => ({ value: level as string, label: words(`level.${level}`) })),
  ];
  return (
    <div className="review-filters no-print">
      <Choice
        title={text("review.levels")}
        value={choices.level ?? "all"}
        options={options}
        onChange={(level) => void turn({ level: level === "all" ? undefined : level, doubt: undefined })}
      />
      <label>
        <input
          type="checkbox"
          checked={choices.open ?? false}
          onChange={({ target }) => void turn({ open: target.checked ? 1 : undefined, doubt: undefined })}
        />{" "}
        {text("review.open")}
      </label>
    </div>
  );
}
