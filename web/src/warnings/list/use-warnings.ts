import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useSettledView } from "../../app/view.ts";
import { readWarningsChoices, type WarningsChoices } from "../choices.ts";
import { type Matter, type Warning, type WarningList, warningsQuery } from "../queries.ts";

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
): readonly Matter[] =>
  warnings.filter(
    (matter) =>
      (status === undefined ? isStanding(matter) : matter.status === status) &&
      (severity === undefined || matter.severity === severity) &&
      (rule === undefined || membersOf(matter).some((each) => each.rule === rule)) &&
      (county === undefined || membersOf(matter).some((each) => each.region === county)),
  );

/** The single warnings of a matter; one that is told for the whole is made of the places'. */
export const membersOf = (matter: Matter): readonly Warning[] => [matter, ...matter.also];
