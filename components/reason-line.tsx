import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Reason } from '../lib/related/reasons';

/** Outlet and reasons of a related story in one line: "The Ledger · both name Ilse Brandvik". */
export function ReasonLine({
  site,
  reasons,
  reprints,
}: {
  site: string;
  reasons: readonly Reason[];
  /** How many other saved stories carry the same report. */
  reprints: number;
}) {
  return (
    <p class="why">
      <span dir="auto">{site}</span>
      {reasons.map((reason) => (
        <ReasonPart key={reason.kind} reason={reason} />
      ))}
      {reprints > 0 && <> · {i18n.t('reason.reprints', reprints)}</>}
    </p>
  );
}

function ReasonPart({ reason }: { reason: Reason }) {
  switch (reason.kind) {
    // Stories of the storyline stand under its heading, on the thread, with their dates.
    case 'storyline':
      return null;
    case 'reprint':
      return <> · {i18n.t('reason.reprint')}</>;
    case 'actors':
      return (
        <>
          {' · '}
          {i18n.t('reason.actors')} <List items={reason.names} />
        </>
      );
    case 'words':
      return (
        <>
          {' · '}
          {i18n.t('reason.words')}{' '}
          <List items={reason.words.map((word) => i18n.t('reason.quoted', [word]))} />
        </>
      );
    case 'time':
      return null;
  }
}

function List({ items }: { items: readonly string[] }) {
  return (
    <>
      {items.map((item, index) => (
        <Fragment key={item}>
          {index > 0 && ', '}
          <em dir="auto">{item}</em>
        </Fragment>
      ))}
    </>
  );
}
