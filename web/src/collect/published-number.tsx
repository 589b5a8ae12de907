/**
 * A number as it stands in a file. Like a count of cells it is no figure yet: nothing stands behind it but the cell itself,
 * so there is nothing to explain and no rounding to decide. Its last binary digits, which no one published, are left out.
 * @param value 5.800000000000001 is written 5.8
 */
export function PublishedNumber({ value, unit }: { value: number; unit: string }) {
  return (
    <span className="published-number">
      {publishedText(value)}
      {unit !== "" && <span className="figure-unit">{unit}</span>}
    </span>
  );
}

/** Fifteen digits are what a spreadsheet shows at most. */
export const publishedText = (value: number): string => String(Number(value.toPrecision(15))).replace("-", "−");
