import { useState } from "react";
import { Faces, Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { CompositeEdit } from "./composite-edit.tsx";
import { monitorTexts } from "./texts.ts";
import { type Composite, useComposites, useSaveComposites } from "./use-cuts.ts";

/** Composites of a unit: weighted scores of lights, made and changed here. */
export function Composites() {
  const text = useText(monitorTexts);
  const asked = useComposites();
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("monitor.composites")}</h2>
        <p className="section-note">{text("monitor.compositesNote")}</p>
      </div>
      <Faces asked={asked} lines={3}>
        {({ composites }) => <Editor key={JSON.stringify(composites)} held={composites} />}
      </Faces>
    </section>
  );
}

const usualCuts: Composite["cutsPct"] = [36.7, 50, 73.3, 85];

function Editor({ held }: { held: readonly Composite[] }) {
  const text = useText(monitorTexts);
  const [typed, setTyped] = useState<readonly Composite[]>(held);
  const saving = useSaveComposites(() => {});
  const isChanged = JSON.stringify(typed) !== JSON.stringify(held);
  const add = () => {
    const taken = new Set(typed.map(({ code }) => code));
    let no = typed.length + 1;
    while (taken.has(`composite-${no}`)) no++;
    const fresh = { code: `composite-${no}`, name: text("monitor.newComposite"), components: [], cutsPct: usualCuts };
    setTyped([...typed, fresh]);
  };
  return (
    <>
      {typed.length === 0 && <p className="section-note">{text("monitor.noComposites")}</p>}
      {typed.map((composite, at) => (
        <details key={composite.code} className="composite">
          <summary>
            {composite.name} <small>{text("monitor.partsCount", { count: composite.components.length })}</small>
          </summary>
          <CompositeEdit
            composite={composite}
            others={typed.filter(({ code }) => code !== composite.code)}
            onChange={(changed) => setTyped(typed.with(at, changed))}
            onRemove={() => setTyped(typed.toSpliced(at, 1))}
          />
        </details>
      ))}
      <p className="face-actions no-print">
        <button type="button" className="quiet" onClick={add}>
          {text("monitor.addComposite")}
        </button>
        {isChanged && (
          <>
            <button
              type="button"
              className="main-button"
              disabled={saving.isPending}
              onClick={() => saving.mutate([...typed])}
            >
              {text(saving.isPending ? "monitor.saving" : "monitor.save")}
            </button>
            <button type="button" className="quiet" onClick={() => setTyped(held)}>
              {text("monitor.cancel")}
            </button>
          </>
        )}
      </p>
      {saving.error && <Failed error={saving.error} />}
    </>
  );
}
