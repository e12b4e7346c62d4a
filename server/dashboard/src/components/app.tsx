import { useCallback, useMemo, useState } from 'preact/hooks';
import { createApi } from '../api.ts';
import { ListMemory } from '../list-memory.ts';
import { storeKey } from '../key-storage.ts';
import { formatRoute } from '../route.ts';
import { useRoute } from '../use-route.ts';
import { Boundary } from './boundary.tsx';
import { DetailPage } from './detail-page.tsx';
import { Header } from './header.tsx';
import { KeyForm } from './key-form.tsx';
import { ListPage } from './list-page.tsx';

/** The dashboard: the key first, then the page that the address names. */
export function App({ firstKey }: { readonly firstKey: string | null }) {
  const [key, setKey] = useState(firstKey);
  const [refusal, setRefusal] = useState<string | null>(null);
  const changeKey = useCallback((next: string | null, reason: string | null = null) => {
    storeKey(next);
    setKey(next);
    setRefusal(reason);
  }, []);
  const route = useRoute(changeKey);
  const api = useMemo(
    () => (key === null ? null : createApi(key, (message) => changeKey(null, message))),
    [key, changeKey],
  );
  const memory = useMemo(() => (api ? new ListMemory(api) : null), [api]);

  if (!api || !memory) {
    return (
      <>
        <Header onForgetKey={null} />
        <KeyForm refusal={refusal} onKey={(next) => changeKey(next)} />
      </>
    );
  }
  const visit = route.page === 'list' ? memory.visit(route.filters) : null;
  return (
    <>
      <Header onForgetKey={() => changeKey(null)} />
      <Boundary what="page" place={formatRoute(route)}>
        {route.page === 'list' && visit ? <ListPage api={api} visit={visit} filters={route.filters} /> : null}
        {route.page === 'event' ? (
          <DetailPage key={route.id} api={api} id={route.id} backLink={memory.link} />
        ) : null}
      </Boundary>
    </>
  );
}
