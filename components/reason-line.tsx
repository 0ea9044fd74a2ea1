import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Reason } from '../lib/related/reasons';

/** Outlet and reasons of a related story in one line: "The Ledger · both name Ilse Brandvik". */
export function ReasonLine({ site, reasons }: { site: string; reasons: readonly Reason[] }) {
  return (
    <p class="why">
      <span dir="auto">{site}</span>
      {reasons.map((reason) => (
        <ReasonPart key={reason.kind} reason={reason} />
      ))}
    </p>
  );
}

function ReasonPart({ reason }: { reason: Reason }) {
  switch (reason.kind) {
    case 'storyline':
      return <> · {i18n.t('reason.storyline')}</>;
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
    // The date stands beside the story already.
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
