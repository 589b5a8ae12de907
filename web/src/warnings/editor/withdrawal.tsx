import { Dialog } from "../../design/dialog.tsx";
import { useText } from "../../texts/index.ts";
import { editorTexts } from "./texts.ts";
import type { RuleEditor } from "./use-rule-editor.ts";

/** Says what goes and what stays before a rule is withdrawn. */
export function Withdrawal({ editor, onClose }: { editor: RuleEditor; onClose: () => void }) {
  const text = useText(editorTexts);
  const { listed } = editor;
  if (!listed) return null;
  const title = text("editor.withdrawTitle", { name: listed.rule.name });
  return (
    <Dialog label={title} shape="card" onClose={onClose}>
      <h2>{title}</h2>
      <p>{text("editor.withdrawWhat")}</p>
      <p className="dialog-ways">
        <button
          type="button"
          className="main-button"
          onClick={() => {
            onClose();
            editor.store("withdrawn", listed.rule);
          }}
        >
          {text("editor.withdraw")}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {text("editor.keepRule")}
        </button>
      </p>
    </Dialog>
  );
}
