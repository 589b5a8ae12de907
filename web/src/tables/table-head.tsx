import { unitWord } from "../figures/index.ts";
import { useLanguage, useText } from "../texts/index.ts";
import { type Column, classOf, type Sorting } from "./column.ts";
import { tableTexts } from "./texts.ts";

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting | undefined) => void;
}

/** Heads of the columns, with a row of groups above where some share one. Pressing a head sorts; thrice brings the given order back. */
export function TableHead<Row>({ columns, sorting, onSort }: TableHeadProps<Row>) {
  const groups = grouped(columns);
  return (
    <thead>
      {groups.some(({ title }) => title !== undefined) && (
        <tr className="head-groups">
          {groups.map(({ title, key, width, screenOnly }) => (
            <th
              key={key}
              colSpan={width}
              scope={title === undefined ? undefined : "colgroup"}
              className={screenOnly ? "no-print" : undefined}
            >
              <span className="head-group">{title}</span>
            </th>
          ))}
        </tr>
      )}
      <tr>
        {columns.map((column) => (
          <Head key={column.key} column={column} sorting={sorting} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

function Head<Row>({ column, sorting, onSort }: { column: Column<Row> } & Omit<TableHeadProps<Row>, "columns">) {
  const text = useText(tableTexts);
  const language = useLanguage();
  const order = sorting?.key === column.key ? (sorting.descending ? "descending" : "ascending") : undefined;
  const label = (
    <>
      {column.title}
      {column.unit && <span className="head-unit">{unitWord(column.unit, language)}</span>}
    </>
  );
  return (
    <th scope="col" aria-sort={order} className={classOf(column)}>
      {column.drawingOnly ? (
        label
      ) : (
        <button
          type="button"
          tabIndex={-1}
          title={text("table.sort", { title: column.title })}
          onClick={() => onSort(following(column.key, order))}
        >
          {label}
        </button>
      )}
    </th>
  );
}

/** Largest first, then smallest first, then as given. */
function following(key: string, order: "ascending" | "descending" | undefined): Sorting | undefined {
  if (order === undefined) return { key, descending: true };
  return order === "descending" ? { key, descending: false } : undefined;
}

function grouped<Row>(columns: readonly Column<Row>[]) {
  const groups: { title: string | undefined; key: string; width: number; screenOnly: boolean }[] = [];
  for (const { group, key, screenOnly = false } of columns) {
    const last = groups.at(-1);
    if (last && last.title === group) last.width += 1;
    else groups.push({ title: group, key, width: 1, screenOnly });
  }
  return groups;
}
