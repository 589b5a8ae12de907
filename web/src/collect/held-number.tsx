import type { ImportCell } from "@diaodu/core/collect";
import { useExplain } from "../explain/context.ts";
import "../figures/figure-cell.css";
import { useText } from "../texts/index.ts";
import { PublishedNumber } from "./published-number.tsx";
import { collectTexts } from "./texts.ts";

/** What the store holds for a cell's address, in the cell's unit, with the way to its explanation. */
export function HeldNumber({ cell: { held, unit, address } }: { cell: ImportCell }) {
  const text = useText(collectTexts);
  const { open } = useExplain();
  if (held === undefined || address === null) return null;
  return (
    <button type="button" className="figure" title={text("cells.openHeld")} onClick={() => open(address)}>
      <PublishedNumber value={held} unit={unit} />
    </button>
  );
}
