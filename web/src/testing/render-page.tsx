import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { renderToString } from "react-dom/server";
import { newRouter } from "../app/router.tsx";

/** What the server has already answered, by query key. */
export type Answered = readonly (readonly [key: readonly unknown[], answer: unknown])[];

/** A whole page as HTML, at an address of the browser and with the server's answers already there. */
export async function renderPage(address: string, answered: Answered): Promise<string> {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  for (const [key, answer] of answered) queries.setQueryData(key, answer);
  const router = newRouter(queries, createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  return renderToString(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
