import { useMemo } from 'preact/hooks';
import { createApi } from '../api.ts';
import { ListMemory } from '../list-memory.ts';
import { formatRoute } from '../route.ts';
import { useAccess } from '../use-access.ts';
import { useRoute } from '../use-route.ts';
import { Boundary } from './boundary.tsx';
import { DetailPage } from './detail-page.tsx';
import { Header } from './header.tsx';
import { KeyForm } from './key-form.tsx';
import { ListPage } from './list-page.tsx';
import { PasswordForm } from './password-form.tsx';
import { StatisticsPage } from './statistics-page.tsx';

/** The dashboard: the key or the password first, then the page that the address names. */
export function App({ firstKey }: { readonly firstKey: string | null }) {
  const state = useAccess(firstKey);
  const { access, ask, leave } = state;
  const route = useRoute(state.useKey);
  const api = useMemo(
    () => (access === null ? null : createApi(access, (message) => leave(message))),
    // The way out changes with every access, and the access is what counts.
    [access],
  );
  const memory = useMemo(() => (api ? new ListMemory(api) : null), [api]);

  if (!access || !api || !memory) {
    return (
      <>
        <Header page={null} leave={null} projects={null} />
        {ask === 'key' && <KeyForm refusal={state.refusal} onKey={state.useKey} />}
        {ask === 'password' && <PasswordForm onSignedIn={state.signedIn} onUseKey={state.askForKey} />}
      </>
    );
  }
  const visit = route.page === 'list' ? memory.visit(route.filters) : null;
  const projects =
    access.kind === 'session'
      ? { all: state.projects, current: access.project, onChoose: state.choose }
      : null;
  return (
    <>
      <Header
        page={route.page === 'statistics' ? 'statistics' : 'calls'}
        leave={{ label: access.kind === 'key' ? 'Forget key' : 'Sign out', onLeave: () => leave() }}
        projects={projects}
      />
      <Boundary what="page" place={formatRoute(route)}>
        {route.page === 'list' && visit ? <ListPage api={api} visit={visit} filters={route.filters} /> : null}
        {route.page === 'event' ? (
          <DetailPage key={route.id} api={api} id={route.id} backLink={memory.link} />
        ) : null}
        {route.page === 'statistics' ? (
          <StatisticsPage api={api} since={route.since} template={route.template} />
        ) : null}
      </Boundary>
    </>
  );
}
