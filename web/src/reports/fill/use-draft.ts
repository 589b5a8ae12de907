import { type Form, form as formOf, prefilled, type ReportValues } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { useEffect, useState, useSyncExternalStore } from "react";
import { answer, api } from "../../api.ts";
import type { ReportView } from "../answers.ts";
import { type Drafted, DraftKeeper, type DraftPort, type Held } from "./draft-keeper.ts";

/** The form's draft, kept while it is typed; whatever is not saved yet is saved when the person turns away. */
export function useDraft(view: ReportView): { keeper: DraftKeeper; draft: Drafted } {
  const [keeper] = useState(() => {
    const savedAt = view.draft?.at ?? view.savedAt;
    return new DraftKeeper({ ...heldBy(view), savedAt }, portOf(view));
  });
  const draft = useSyncExternalStore(keeper.subscribe, keeper.now, keeper.now);
  useEffect(() => {
    const onTurningAway = () => document.visibilityState === "hidden" && void keeper.flush();
    const onLeaving = (event: BeforeUnloadEvent) => {
      if (isUnsaved(keeper.now())) event.preventDefault();
    };
    document.addEventListener("visibilitychange", onTurningAway);
    window.addEventListener("beforeunload", onLeaving);
    return () => {
      document.removeEventListener("visibilitychange", onTurningAway);
      window.removeEventListener("beforeunload", onLeaving);
      void keeper.flush().finally(keeper.stop);
    };
  }, [keeper]);
  return { keeper, draft };
}

const isUnsaved = ({ saving }: Drafted): boolean => saving !== "untouched" && saving !== "saved";

/** What stands on the form: the draft, else what was handed in, over what is filled in beforehand. */
function heldBy(view: ReportView): Held {
  const form: Form = formOf(view.form);
  const beforehand = prefilled(form, view.month as Month, view);
  const values: ReportValues = { ...beforehand, ...(view.draft?.fields ?? view.values ?? {}) };
  return { values, version: view.version, by: view.draft?.by ?? view.savedBy, doubts: view.doubts };
}

function portOf({ enterprise, form, month }: ReportView): DraftPort {
  const key = { form, month, enterpriseId: enterprise.id };
  return {
    save: (version, fields) => answer(api.PUT("/api/reports/draft", { body: { ...key, version, fields } })),
    reread: async () =>
      heldBy(
        await answer(
          api.GET("/api/reports/{enterpriseId}", {
            params: { path: { enterpriseId: enterprise.id }, query: { form, month } },
          }),
        ),
      ),
  };
}
