import { useEffect, useState } from "react";
import { useText } from "../texts/index.ts";
import { warningTexts } from "./texts.ts";

/** That something is under way, and from the second second on for how long. @param doing in words: 正在研判 */
export function Working({ doing }: { doing: string }) {
  const text = useText(warningTexts);
  const seconds = useSeconds();
  return (
    <span className="working" role="status">
      <progress aria-label={doing} />
      <span aria-hidden={seconds > 0}>
        {seconds === 0 ? `${doing}……` : text("warning.working", { doing, seconds })}
      </span>
    </span>
  );
}

/** Whole seconds since the page began to show this. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(tick);
  }, []);
  return seconds;
}
