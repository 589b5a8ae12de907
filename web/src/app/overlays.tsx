import { CatchBoundary } from "@tanstack/react-router";
import {
  type ComponentType,
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { ExplainContext } from "../explain/context.ts";
import { Broken } from "./broken.tsx";
import { useTurn, useView } from "./view.ts";

const ExplainDrawer = lazy(() => import("../explain/drawer.tsx"));
const loadAsk = () => import("../ask/palette.tsx");
const LazyAsk: ComponentType<{ onClose: () => void }> = lazy(loadAsk);
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
  const [AskPalette, setAskPalette] = useState(() => LazyAsk);
  const preloaded = usePreloadedAsk();
  const opening = useMemo(
    () => ({
      openAsk: () => {
        setAskPalette(() => preloaded.current);
        setOpened("ask");
      },
      openBrief: () => setOpened("brief"),
    }),
    [preloaded],
  );
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

/**
 * 问数, fetched once the page is idle, so that the letters typed right after Ctrl-K are not lost while it is on its way.
 * Held as it is: a lazy component, even one that has arrived, is shown a moment later than the key that asked for it.
 */
function usePreloadedAsk() {
  const palette = useRef(LazyAsk);
  useEffect(
    () =>
      whenIdle(() =>
        loadAsk().then(
          ({ default: arrived }) => {
            palette.current = arrived;
          },
          () => {}, // it is asked for again, and its failure told, when someone opens it
        ),
      ),
    [],
  );
  return palette;
}

/**
 * Does something once the page has nothing better to do. Safari does not tell when it is idle; there a moment after the page has to do.
 */
function whenIdle(work: () => unknown): () => void {
  if (!("requestIdleCallback" in window)) {
    const moment = setTimeout(work, 1000);
    return () => clearTimeout(moment);
  }
  const idle = requestIdleCallback(() => void work(), { timeout: 3000 });
  return () => cancelIdleCallback(idle);
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
