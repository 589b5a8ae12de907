import { useText } from "../texts/index.ts";
import { type Severity, severities } from "./choices.ts";
import "./severity.css";
import { severityTexts } from "./texts.ts";

/** 红橙黄蓝 as the number of the answer, which knows only that it is one. */
export const severityOf = (severity: number): Severity => severities.find((each) => each === severity) ?? 1;

/** A shape each, so that the colour says nothing that the shape does not: eight corners, three, four, none. */
const shapes: Readonly<Record<Severity, string>> = {
  4: "M4.1 0h5.8L14 4.1v5.8L9.9 14H4.1L0 9.9V4.1z",
  3: "M7 .6 14 13.4H0z",
  2: "M7 0l7 7-7 7-7-7z",
  1: "M7 1a6 6 0 1 0 .01 0z",
};

/** How grave a warning is, in word, shape and colour. */
export function SeverityMark({ severity }: { severity: number }) {
  const text = useText(severityTexts);
  const known = severityOf(severity);
  return (
    <span className="severity" data-severity={known}>
      <svg viewBox="0 0 14 14" width="12" height="12" aria-hidden="true">
        <path d={shapes[known]} />
      </svg>
      {text(`severity.${known}`)}
    </span>
  );
}
