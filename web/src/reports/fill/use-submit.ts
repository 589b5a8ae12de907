import { useMutation } from "@tanstack/react-query";
import { answer, api, Refusal } from "../../api.ts";
import type { ReportView } from "../answers.ts";
import type { FillingState } from "./use-filling.ts";

/** Hands the form in. Where somebody changed it meanwhile, their changes come in first and the person presses again. */
export function useSubmit({ form, month, enterprise }: ReportView, state: FillingState, onSubmitted: () => void) {
  return useMutation({
    mutationFn: async (reason: string) => {
      await state.keeper.flush();
      const { version, values, saving } = state.keeper.now();
      if (saving === "disputed") return null;
      const key = { form, month, enterpriseId: enterprise.id };
      const body = { ...key, version, fields: values, explanations: state.said, ...(reason === "" ? {} : { reason }) };
      try {
        return await answer(api.POST("/api/reports/submit", { body }));
      } catch (failure) {
        if (isConflict(failure) && (await state.keeper.reconcile())) return null;
        throw failure;
      }
    },
    onSuccess: (done) => {
      if (!done) return;
      state.forgetSaid();
      onSubmitted();
    },
  });
}

const isConflict = (failure: unknown): boolean =>
  failure instanceof Refusal && failure.faults.some(({ status }) => status === 409);
