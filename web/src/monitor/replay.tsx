import { useEffect, useState } from "react";
import { usePeriodLabel } from "../app/period-label.ts";
import { useSettledView, useTurn } from "../app/view.ts";
import { useText } from "../texts/index.ts";
import { monitorTexts } from "./texts.ts";

/** How long each month stands while playing. */
const pace = 900;

/** Month by month through the wall: a slider, a step each way, and play. */
export function Replay({ months }: { months: readonly number[] }) {
  const text = useText(monitorTexts);
  const label = usePeriodLabel();
  const turn = useTurn();
  const { month } = useSettledView();
  const [isPlaying, setPlaying] = useState(false);
  const at = months.findLastIndex((each) => each <= month);
  const next = months[at + 1];
  useEffect(() => {
    if (!isPlaying) return;
    if (next === undefined) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => void turn({ month: next }, true), pace);
    return () => clearTimeout(timer);
  }, [isPlaying, next, turn]);
  if (months.length < 2) return null;
  const go = (to: number) => {
    setPlaying(false);
    const chosen = months[to];
    if (chosen !== undefined) void turn({ month: chosen }, true);
  };
  const play = () => {
    if (!isPlaying && next === undefined) void turn({ month: months[Math.max(0, months.length - 13)] }, true);
    setPlaying(!isPlaying);
  };
  return (
    <div className="replay no-print">
      <button type="button" className="quiet" disabled={at <= 0} onClick={() => go(at - 1)}>
        {text("monitor.earlier")}
      </button>
      <input
        type="range"
        aria-label={text("monitor.replay")}
        aria-valuetext={label(months[at] ?? month, "month")}
        min={0}
        max={months.length - 1}
        value={Math.max(0, at)}
        onChange={(event) => go(Number(event.target.value))}
      />
      <button type="button" className="quiet" disabled={next === undefined} onClick={() => go(at + 1)}>
        {text("monitor.later")}
      </button>
      <output>{label(months[at] ?? month, "month")}</output>
      <button type="button" className="quiet" onClick={play}>
        {text(isPlaying ? "monitor.stop" : "monitor.play")}
      </button>
    </div>
  );
}
