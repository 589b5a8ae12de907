import { type Measure, measureEntry, measures } from "@diaodu/core/address";
import { indicator, industry, region } from "@diaodu/core/catalogue";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Answer, answer, api } from "../api.ts";
import { Failed } from "../design/faces.tsx";
import { type Language, useLanguage, useText, wording } from "../texts/index.ts";
import { collectTexts } from "./texts.ts";

type Taught = Answer<"getDialect">["entries"][number];
const dialectKey = ["dialect"];

/** What people explained so far, each with the way to take it back; nothing where nothing was explained. */
export function TaughtWords() {
  const text = useText(collectTexts);
  const dialect = useQuery({ queryKey: dialectKey, queryFn: () => answer(api.GET("/api/dialect")) });
  const forgetting = useForgetting();
  const entries = dialect.data?.entries ?? [];
  if (entries.length === 0) return null;
  return (
    <details className="section">
      <summary>
        {text("dialect.title")} {entries.length}
      </summary>
      <p className="section-note">{text("dialect.note")}</p>
      {forgetting.error && <Failed error={forgetting.error} />}
      <TaughtTable entries={entries} onForget={(entry) => forgetting.mutate(entry)} />
    </details>
  );
}

export function TaughtTable({ entries, onForget }: { entries: readonly Taught[]; onForget: (entry: Taught) => void }) {
  const text = useText(collectTexts);
  const language = useLanguage();
  return (
    <div className="table-region">
      <table className="data-table history-table">
        <caption className="aside-text">{text("dialect.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("dialect.words")}</th>
            <th scope="col">{text("dialect.means")}</th>
            <th scope="col">{text("dialect.where")}</th>
            <th scope="col">
              <span className="aside-text">{text("dialect.forget")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.kind} ${entry.words} ${entry.title}`}>
              <th scope="row" className="history-file">
                {entry.words}
              </th>
              <td>{meaningWords(entry, language)}</td>
              <td className="history-file">
                {entry.title === "" ? text("dialect.everywhere") : text("dialect.only", { title: entry.title })}
              </td>
              <td>
                <button type="button" className="quiet" onClick={() => onForget(entry)}>
                  {text("dialect.forget")}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function meaningWords({ kind, target }: Taught, language: Language): string {
  if (kind === "ignore") return wording(collectTexts["dialect.ignored"], language);
  if (kind === "region") return region(Number(target))?.name ?? target;
  if (kind === "measure") return isMeasure(target) ? measureEntry(target).words[0] : target;
  const [code = "", part] = target.split(":");
  const name = indicator(code)?.[language === "zh" ? "name" : "english"] ?? target;
  return part === undefined ? name : `${name}（${industry(part)?.name ?? part}）`;
}

const isMeasure = (word: string): word is Measure => (measures as readonly string[]).includes(word);

function useForgetting() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entry: Taught) => answer(api.POST("/api/dialect", { body: { ...entry, forget: true } })),
    onSuccess: (answered) => queries.setQueryData(dialectKey, answered),
  });
}
