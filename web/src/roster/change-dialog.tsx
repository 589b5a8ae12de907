import { prefectureOf, region } from "@diaodu/core/catalogue";
import { usePeriodLabel } from "../app/period-label.ts";
import { Dialog } from "../design/dialog.tsx";
import { Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { FirmFields } from "./firm-fields.tsx";
import { MergeField } from "./merge-field.tsx";
import type { RosterPlace, RosterRow } from "./queries.ts";
import { ReasonField, SelectField } from "./select-field.tsx";
import { changeTexts } from "./texts.ts";
import { type Draft, draftOf, isComplete, joinHowChoices, leaveHowChoices, useChange } from "./use-change.ts";
import { useRosterWords } from "./words.ts";

interface ChangeDialogProps {
  place: RosterPlace;
  /** Absent: a new one. */
  firm: RosterRow | undefined;
  /** What is known of a new one. */
  known?: Partial<Draft>;
  onClose: () => void;
}

/** One enterprise's change from the month of the page on: being another, leaving, merging; or coming onto the roster. */
export function ChangeDialog({ place, firm, known, onClose }: ChangeDialogProps) {
  const text = useText(changeTexts);
  const label = usePeriodLabel();
  const home = homeOf(place, firm);
  const { draft, change, doing } = useChange(place.month, home, firm, draftOf(firm, known), onClose);
  const month = label(place.month, "month");
  const title = firm ? text("change.title", { name: firm.name, month }) : text("change.newTitle", { month });
  return (
    <Dialog label={title} shape="card" onClose={onClose}>
      <form
        className="change-form"
        onSubmit={(event) => {
          event.preventDefault();
          doing.mutate();
        }}
      >
        <h2>{title}</h2>
        <What draft={draft} isNew={!firm} onDraft={change} />
        {(draft.what === "changed" || draft.what === "join") && (
          <FirmFields draft={draft} home={home} withCode={!firm} onDraft={change} />
        )}
        {draft.what === "merge" && firm && (
          <MergeField place={{ region: home, month: place.month }} firm={firm} draft={draft} onDraft={change} />
        )}
        <ReasonField
          label={text(draft.what === "leave" || draft.what === "merge" ? "change.reasonNeeded" : "change.reason")}
          value={draft.reason}
          onValue={(reason) => change({ reason })}
        />
        {doing.error && <Failed error={doing.error} />}
        <p className="dialog-ways">
          <button type="submit" className="main-button" disabled={doing.isPending || !isComplete(draft)}>
            {text(doing.isPending ? "change.doing" : "change.do")}
          </button>
          <button type="button" className="quiet" onClick={onClose}>
            {text("change.cancel")}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

interface WhatProps {
  draft: Draft;
  isNew: boolean;
  onDraft: (more: Partial<Draft>) => void;
}

/** What is to be done, and for coming and leaving in which way. */
function What({ draft, isNew, onDraft }: WhatProps) {
  const text = useText(changeTexts);
  const words = useRosterWords();
  return (
    <>
      {!isNew && (
        <SelectField
          label={text("change.what")}
          value={draft.what}
          options={(["changed", "leave", "merge"] as const).map((what) => [what, text(`change.${what}`)])}
          onValue={(what) => onDraft({ what })}
        />
      )}
      {draft.what === "leave" && (
        <SelectField
          label={text("change.leaveHow")}
          value={draft.leaveHow}
          options={leaveHowChoices.map((how) => [how, words.how(how)])}
          onValue={(leaveHow) => onDraft({ leaveHow })}
        />
      )}
      {draft.what === "join" && (
        <SelectField
          label={text("change.joinHow")}
          value={draft.joinHow}
          options={joinHowChoices.map((how) => [how, words.how(how)])}
          onValue={(joinHow) => onDraft({ joinHow })}
        />
      )}
    </>
  );
}

/** The city or county whose roster the page shows; above them the enterprise's own city. */
function homeOf(place: RosterPlace, firm: RosterRow | undefined): number {
  const level = region(place.region)?.level;
  const isRoster = level === "prefecture" || level === "county";
  return isRoster || !firm ? place.region : prefectureOf(firm.region);
}
