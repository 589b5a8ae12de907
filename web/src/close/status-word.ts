import { type EnterpriseStatus, enterpriseStatuses } from "@diaodu/core/check";
import { useLanguage } from "../texts/index.ts";

/** What became of an enterprise's production, as officials call it: 停产, 减产 … */
export function useStatusWord() {
  const language = useLanguage();
  return (status: EnterpriseStatus): string => enterpriseStatuses[status][language];
}

const notable: readonly (EnterpriseStatus | undefined)[] = ["halted", "idle", "resumed", "new"];

/** States of the month that a growth beside them does not tell. */
export const isNotable = (status: EnterpriseStatus | undefined): status is EnterpriseStatus => notable.includes(status);
