import { type FormCode, forms } from "@diaodu/core/collect";
import { useSearch } from "@tanstack/react-router";

export const levels = ["hard", "soft", "hint"] as const;
export type Level = (typeof levels)[number];

/** Which form the screens on enterprises are about; part of the URL, and kept from screen to screen. */
export interface FormChoice {
  /** Absent: 产销. */
  form?: FormCode;
}

/** What the worklist shows; part of the URL. */
export interface WorklistChoices {
  level?: Level;
  /** Only what nobody explained. */
  open?: boolean;
  /** The doubt in hand: enterprise, check and column. */
  doubt?: string;
}

/** What the list of reports shows; part of the URL. */
export interface ListChoices {
  state?: ListedState;
}
export const listedStates = ["reported", "reviewed", "accepted", "sent-back"] as const;
export type ListedState = (typeof listedStates)[number];

type Raw = Record<string, unknown>;

export function readFormChoice(raw: Raw): FormChoice {
  const form = forms.find(({ code }) => code === raw.form)?.code;
  return form ? { form } : {};
}

export function readWorklistChoices(raw: Raw): WorklistChoices {
  const level = levels.find((known) => known === raw.level);
  return {
    ...(level ? { level } : {}),
    ...(raw.open === true || raw.open === 1 ? { open: true } : {}),
    ...(typeof raw.doubt === "string" ? { doubt: raw.doubt } : {}),
  };
}

export function readListChoices(raw: Raw): ListChoices {
  const state = listedStates.find((known) => known === raw.state);
  return state ? { state } : {};
}

/** The form of the page. */
export const useFormCode = (): FormCode => readFormChoice(useSearch({ strict: false }) as Raw).form ?? "output";
