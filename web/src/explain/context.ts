import { createContext, useContext } from "react";

/** The drawer 怎么算的: which figure it explains now, and the way in and out. */
export interface Explaining {
  /** Canonical address of the figure being explained; absent when the drawer is shut. */
  address?: string;
  open(address: string): void;
  close(): void;
}

/** The shell keeps the open address in the URL, so a link opens the same explanation. Outside the shell nothing opens. */
export const ExplainContext = createContext<Explaining>({ open: () => {}, close: () => {} });
export const useExplain = (): Explaining => useContext(ExplainContext);
