import "./bar.css";

export interface BarPlace {
  /** Percent of the column's width. */
  left: number;
  width: number;
  zero: number;
  falls: boolean;
}

/** Where each bar begins and how long it is, all on one scale that contains zero. */
export function barPlace(values: readonly (number | null)[]): (value: number) => BarPlace {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const size = high - low || 1;
  const zero = (-low / size) * 100;
  return (value) => {
    const width = (Math.abs(value) / size) * 100;
    const falls = value < 0;
    return { left: falls ? zero - width : zero, width, zero, falls };
  };
}

/** A bar in a table's cell, from the zero line to its value; the figure beside it says how much. */
export function Bar({ left, width, zero, falls }: BarPlace) {
  return (
    <span className="bar" aria-hidden="true">
      <span className="bar-zero" style={{ left: `${zero}%` }} />
      <span className="bar-fill" data-falls={falls} style={{ left: `${left}%`, width: `${width}%` }} />
    </span>
  );
}
