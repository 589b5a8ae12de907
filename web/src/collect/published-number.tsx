/**
 * A number as it stands in a file. Like a count of cells it is no figure yet: nothing stands behind it but the cell itself,
 * so there is nothing to explain. Digits that only a spreadsheet's arithmetic made are left to the tooltip.
 * @param value 2.11814671397322 is written 2.1181
 */
export function PublishedNumber({ value, unit }: { value: number; unit: string }) {
  return (
    <span className="published-number" title={String(value)}>
      {publishedText(value)}
      {unit !== "" && <span className="figure-unit">{unit}</span>}
    </span>
  );
}

/** No bulletin publishes more decimals than these. */
const publishedDecimals = 4;

export const publishedText = (value: number): string =>
  String(Number(value.toFixed(publishedDecimals))).replace("-", "−");
