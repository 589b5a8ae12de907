import { mergeReports, type ReportValues } from "@diaodu/core/collect";
import { Refusal } from "../../api.ts";
import type { Doubt } from "../answers.ts";

/** How a form that is being typed stands against the server. */
export interface Drafted {
  /** As typed here. */
  values: ReportValues;
  /** As the server last had them: what a merge begins from. */
  held: ReportValues;
  version: number;
  saving: "untouched" | "typing" | "saving" | "saved" | "failed" | "disputed";
  savedAt: string | null;
  doubts: readonly Doubt[];
  /** Why the last saving failed. */
  refusal: Refusal | null;
  /** Somebody else changed the form meanwhile: what was taken in, and what a person has to decide. */
  meanwhile: Meanwhile | null;
}

export interface Meanwhile {
  by: string | null;
  taken: readonly string[];
  disputed: readonly { column: string; was: number | null; mine: number | null; theirs: number | null }[];
}

/** A form as the server has it now. */
export interface Held {
  values: ReportValues;
  version: number;
  by: string | null;
  doubts: readonly Doubt[];
}

/** What keeping a draft needs of the world around it. */
export interface DraftPort {
  save(version: number, values: ReportValues): Promise<{ version: number; at: string; doubts: readonly Doubt[] }>;
  reread(): Promise<Held>;
}

/** Milliseconds without a key before a draft is saved, and before a failed saving is tried again. */
const pause = 700;
const retryPause = 5_000;

/**
 * Keeps a form as it is typed: saves after a pause, one saving at a time, tries again when the server does not answer, and brings two
 * people's versions together. Nothing typed here is ever dropped.
 */
export class DraftKeeper {
  private listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private inFlight: Promise<void> | undefined;
  private state: Drafted;

  constructor(
    start: Held & { savedAt: string | null },
    private readonly port: DraftPort,
  ) {
    const { values, version, doubts, savedAt } = start;
    const saving = savedAt === null ? "untouched" : "saved";
    this.state = { values, held: values, version, saving, savedAt, doubts, refusal: null, meanwhile: null };
  }

  readonly now = (): Drafted => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly type = (values: ReportValues): void => {
    const isDisputed = this.state.saving === "disputed";
    this.set({ values, ...(isDisputed ? {} : { saving: "typing" }) });
    if (!isDisputed) this.saveIn(pause);
  };

  /** Saves at once whatever is not saved; resolves when nothing is under way. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    await this.inFlight;
    if (this.state.saving === "typing" || this.state.saving === "failed") await this.save();
  };

  /** A person decided what both had changed. @param choices by column; what is not named stays mine */
  readonly decide = (choices: Readonly<Record<string, "mine" | "theirs">>): void => {
    const disputed = this.state.meanwhile?.disputed ?? [];
    const theirs = disputed.filter(({ column }) => choices[column] === "theirs");
    const values = { ...this.state.values, ...Object.fromEntries(theirs.map((each) => [each.column, each.theirs])) };
    this.set({ values, meanwhile: null, saving: "typing" });
    void this.save();
  };

  /** Brings in what somebody else stored. @returns whether there was anything newer */
  readonly reconcile = async (): Promise<boolean> => {
    const theirs = await this.port.reread();
    const { held, values, version } = this.state;
    if (theirs.version === version) return false;
    const merged = mergeReports(held, values, theirs.values);
    const disputed = merged.disputed.map((column) => ({
      column,
      was: held[column] ?? null,
      mine: values[column] ?? null,
      theirs: theirs.values[column] ?? null,
    }));
    this.set({
      values: merged.values,
      held: theirs.values,
      version: theirs.version,
      doubts: theirs.doubts,
      refusal: null,
      meanwhile: { by: theirs.by, taken: merged.taken, disputed },
      saving: disputed.length > 0 ? "disputed" : "typing",
    });
    return true;
  };

  readonly stop = (): void => clearTimeout(this.timer);

  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private save(): Promise<void> {
    clearTimeout(this.timer);
    this.inFlight ??= this.send().finally(() => {
      this.inFlight = undefined;
      if (this.state.saving === "typing") this.saveIn(pause);
      if (this.state.saving === "failed" && isWorthRetrying(this.state.refusal)) this.saveIn(retryPause);
    });
    return this.inFlight;
  }

  private async send(): Promise<void> {
    const { values, version } = this.state;
    this.set({ saving: "saving" });
    try {
      const { at, ...answer } = await this.port.save(version, values);
      const isAll = this.state.values === values;
      this.set({ ...answer, held: values, savedAt: at, refusal: null, saving: isAll ? "saved" : "typing" });
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      const isMeant = failure.faults.some(({ status }) => status === 409);
      if (isMeant && (await this.reconcile().catch(() => false))) return;
      this.set({ saving: "failed", refusal: failure });
    }
  }

  private set(change: Partial<Drafted>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** No answer, or a fault of the server; what the server refused on purpose stays refused. */
const isWorthRetrying = (refusal: Refusal | null): boolean =>
  refusal?.faults.some(({ status }) => status === 0 || status >= 500) ?? false;
