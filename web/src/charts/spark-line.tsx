import { longestStep } from "./gaps.ts";

interface SparkLineProps {
  /** One a month, oldest first; null where nothing is known, which breaks the line when it lasts. */
  values: readonly (number | null)[];
  /** What the line shows, for those who cannot see it. */
  label: string;
  width?: number;
  height?: number;
}

/** A line as high as a word: the course of a figure, its zero where that is in sight, and a dot at its end. */
export function SparkLine({ values, label, width = 96, height = 22 }: SparkLineProps) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return <span className="spark-none" aria-hidden="true" />;
  const low = Math.min(...known);
  const high = Math.max(...known);
  const x = (index: number) => 3 + (index * (width - 6)) / (values.length - 1);
  const y = (value: number) => (high === low ? height / 2 : 3 + ((high - value) * (height - 6)) / (high - low));
  const last = values.findLastIndex((value) => value !== null);
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {low < 0 && high > 0 && <line className="spark-zero" x1={0} x2={width} y1={y(0)} y2={y(0)} />}
      <path d={pathThrough(values, x, y)} />
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r={1.9} />
    </svg>
  );
}

function pathThrough(values: SparkLineProps["values"], x: (index: number) => number, y: (value: number) => number) {
  let path = "";
  let before = Number.NEGATIVE_INFINITY;
  values.forEach((value, index) => {
    if (value === null) return;
    path += `${index - before > longestStep ? "M" : "L"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    before = index;
  });
  return path;
}
