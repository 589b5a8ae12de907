import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useSettledView } from "../../app/view.ts";
import { readWarningsChoices, type WarningsChoices } from "../choices.ts";
import { type Warning, type WarningList, warningsQuery } from "../queries.ts";

export const useWarningsChoices = (): WarningsChoices => readWarningsChoices({ ...useSearch({ strict: false }) });

/** The month's warnings; those before stay on the page until the next have come. */
export function useWarnings() {
  const { region, month } = useSettledView();
  return useQuery({ ...warningsQuery(region, month), placeholderData: keepPreviousData });
}

/** Of a month that is past also one that cleared later: it stood then. */
export const isStanding = ({ status }: Warning): boolean => status !== "dismissed";

/** Those that the URL asks for, in the order in which they came. */
export const chosenOf = (
  { warnings }: WarningList,
  { severity, status, rule, county }: WarningsChoices,
): readonly Warning[] =>
  warnings.filter(
    (warning) =>
      (status === undefined ? isStanding(warning) : warning.status === status) &&
      (severity === undefined || warning.severity === severity) &&
      (rule === undefined || warning.rule === rule) &&
      (county === undefined || warning.region === county),
  );
