import { useTurn } from "../app/view.ts";
import { useText } from "../texts/index.ts";
import type { RosterList } from "./queries.ts";
import { listTexts } from "./texts.ts";

/** How many there are, which of them are shown, and the way to the others. */
export function Pages({ list, offset }: { list: RosterList; offset: number }) {
  const text = useText(listTexts);
  const turn = useTurn();
  const { total, pageSize, rows } = list;
  const last = offset + rows.length;
  const go = (to: number) => void turn({ offset: to > 0 ? to : undefined });
  return (
    <p className="pages">
      <span>{text("list.total", { total })}</span>
      {total > pageSize && (
        <>
          <span>{text("list.shown", { first: offset + 1, last })}</span>
          <button type="button" className="quiet" disabled={offset === 0} onClick={() => go(offset - pageSize)}>
            {text("list.before")}
          </button>
          <button type="button" className="quiet" disabled={last >= total} onClick={() => go(offset + pageSize)}>
            {text("list.after")}
          </button>
        </>
      )}
    </p>
  );
}
