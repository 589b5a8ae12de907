import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { type Answer, answer, api } from "../api.ts";

export type WarningList = Answer<"warnings">;
/** All that is wrong with one figure of one place, told once. */
export type Matter = WarningList["warnings"][number];
export type Warning = Matter["also"][number];
export type WarningDetail = Answer<"warning">;
export type RuleList = Answer<"warningRules">;
export type ListedRule = RuleList["rules"][number];
export type Rule = ListedRule["rule"];
export type Condition = Rule["conditions"][number];
export type RuleState = ListedRule["state"];
export type RuleWords = Answer<"ruleWords">;
export type ConditionWords = RuleWords["kinds"][number];
export type ConditionField = ConditionWords["fields"][number];
export type Tried = Answer<"tryRule">;
export type Trial = Tried["trial"];

/** A rule that a unit above set for all below; only that unit changes it. */
export const isOfSuperior = ({ isShipped, home }: ListedRule, own: number): boolean => !isShipped && home !== own;

export const warningsQuery = (region: number, month: number) =>
  queryOptions({
    queryKey: ["warnings", "list", region, month],
    queryFn: () => answer(api.GET("/api/warnings", { params: { query: { region, month } } })),
  });

export const warningQuery = (id: number) =>
  queryOptions({
    queryKey: ["warnings", "one", id],
    queryFn: () => answer(api.GET("/api/warnings/{id}", { params: { path: { id } } })),
  });

export const rulesQuery = (region: number) =>
  queryOptions({
    queryKey: ["warnings", "rules", region],
    queryFn: () => answer(api.GET("/api/warning-rules", { params: { query: { region } } })),
  });

/** Kinds of conditions with their fields; they change with the program only. */
export const ruleWordsQuery = queryOptions({
  queryKey: ["warnings", "words"],
  queryFn: () => answer(api.GET("/api/warning-rules/words")),
  staleTime: Number.POSITIVE_INFINITY,
});

/** 重新研判: every live rule over the month. Any list of warnings may differ after. */
export function useRun(region: number, month: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST("/api/warnings/run", { body: { region, month } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["warnings"] }),
  });
}

export type Step = "confirmed" | "dismissed" | "reopened";

/** 确认, 排除 with its reason, 重新受理. */
export function useStep(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { step: Step; text: string }) =>
      answer(api.POST("/api/warnings/{id}/steps", { params: { path: { id } }, body })),
    onSuccess: (moved) => {
      queries.setQueryData(warningQuery(id).queryKey, moved);
      return queries.invalidateQueries({ queryKey: ["warnings"] });
    },
  });
}

/** Stores a rule as its next version; 在用, 暂停, 草稿 or 撤销. */
export function useSaveRule() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { home: number; rule: Rule; state: RuleState | "withdrawn" }) =>
      answer(api.PUT("/api/warning-rules", { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["warnings"] }),
  });
}

/** 试运行: what a rule would have said over all history. */
export const useTryRule = () =>
  useMutation({
    mutationFn: (body: { home: number; rule: Rule }) => answer(api.POST("/api/warning-rules/try", { body })),
  });
