import { useEffect, useRef } from 'preact/hooks';
import type { Api } from '../api.ts';
import { formatTime } from '../format-time.ts';
import { useDetail } from '../use-detail.ts';
import { CallPanels } from './call-panels.tsx';
import { ErrorPanel } from './error-panel.tsx';
import { ErrorState } from './error-state.tsx';
import { Facts } from './facts.tsx';
import { RawEvent } from './raw-event.tsx';
import { StatusBadge } from './status-badge.tsx';

interface Props {
  readonly api: Api;
  readonly id: string;
  /** The list that the reader came from. */
  readonly backLink: string;
}

/** One call opened. */
export function DetailPage({ api, id, backLink }: Props) {
  const { detail, error, isUnknown, retry } = useDetail(api, id);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = detail ? (detail.event.promptTemplateName ?? 'Unnamed prompt') : 'Call';
  useEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    // A screen reader hears where it has arrived, as it would after loading a page.
    heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${name} · Footlight`;
  }, [name]);

  const time = detail && formatTime(detail.event.startedAt);
  return (
    <main class="detail-page">
      <div class="detail-head">
        <a class="back" href={backLink}>
          <span aria-hidden="true">←</span> Calls
        </a>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {name}
        </h1>
        {detail && <StatusBadge status={detail.event.status} />}
        {time && (
          <time class="muted" dateTime={time.iso}>
            {time.full}
          </time>
        )}
      </div>
      {detail && error !== null && <p class="notice notice-error">Not current: {error}</p>}
      {detail && (
        <>
          <Facts detail={detail} />
          {detail.event.error && <ErrorPanel error={detail.event.error} />}
          <CallPanels detail={detail} />
          <RawEvent raw={detail.raw} />
        </>
      )}
      {!detail && isUnknown && (
        <section class="blank-state">
          <h2>No such call</h2>
          <p>
            This project has no call with the id <code>{id}</code>. It may belong to another project’s key.
          </p>
        </section>
      )}
      {!detail && !isUnknown && error !== null && <ErrorState message={error} onRetry={retry} />}
      {!detail && error === null && <p class="muted loading">Loading the call…</p>}
    </main>
  );
}
