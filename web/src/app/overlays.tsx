import { CatchBoundary } from "@tanstack/react-router";
import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useMemo, useState } from "react";
import { ExplainContext } from "../explain/context.ts";
import { Broken } from "./broken.tsx";
import { useTurn, useView } from "./view.ts";

const ExplainDrawer = lazy(() => import("../explain/drawer.tsx"));
const AskPalette = lazy(() => import("../ask/palette.tsx"));
const BriefDialog = lazy(() => import("../brief/dialog.tsx"));

interface Opening {
  openAsk(): void;
  openBrief(): void;
}
const OverlayContext = createContext<Opening>({ openAsk: () => {}, openBrief: () => {} });
export const useOverlays = (): Opening => useContext(OverlayContext);

/** What opens above any page: the explanation of a figure (in the URL), 问数 (Ctrl-K) and the document dialog. */
export function Overlays({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<"ask" | "brief">();
  const close = () => setOpened(undefined);
  const explaining = useExplaining();
  const opening = useMemo(() => ({ openAsk: () => setOpened("ask"), openBrief: () => setOpened("brief") }), []);
  useAskKey(opening.openAsk);
  return (
    <OverlayContext value={opening}>
      <ExplainContext value={explaining}>
        {children}
        <CatchBoundary getResetKey={() => `${explaining.address} ${opened}`} errorComponent={Broken}>
          {/* One boundary each: a boundary that waits would take the dialog that is open already off the top of the page. */}
          <Suspense>
            {explaining.address !== undefined && (
              <ExplainDrawer address={explaining.address} onClose={explaining.close} />
            )}
          </Suspense>
          <Suspense>{opened === "ask" && <AskPalette onClose={close} />}</Suspense>
          <Suspense>{opened === "brief" && <BriefDialog onClose={close} />}</Suspense>
        </CatchBoundary>
      </ExplainContext>
    </OverlayContext>
  );
}

function useExplaining() {
  const { explain } = useView();
  const turn = useTurn();
  return {
    ...(explain === undefined ? {} : { address: explain }),
    open: (address: string) => void turn({ explain: address }),
    close: () => void turn({ explain: undefined }, true),
  };
}

function useAskKey(open: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      open();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [open]);
}
