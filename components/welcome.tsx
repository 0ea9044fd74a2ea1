import { BookOpen, EyeOff, MousePointerClick } from 'lucide';
import { i18n } from '#i18n';
import { AllowSite } from './allow-site';
import { Icon } from './icon';
import { keyName, useShortcuts } from './use-shortcuts';

/** The one page after installing: what it does, what stays here, and the first steps. */
export function Welcome({ onOpenLibrary }: { onOpenLibrary(): void }) {
  const { save } = useShortcuts();
  return (
    <main class="sheet">
      <h1>{i18n.t('welcome.title')}</h1>
      <p class="lead">{i18n.t('welcome.lead')}</p>
      <ol class="steps">
        <Step
          icon={MousePointerClick}
          title={i18n.t('welcome.pin')}
          text={i18n.t('welcome.pinText')}
        />
        <Step
          icon={BookOpen}
          title={i18n.t('welcome.save')}
          text={i18n.t('welcome.saveText', [keyName(save)])}
        />
        <Step icon={EyeOff} title={i18n.t('welcome.device')} text={i18n.t('privacy.device')} />
      </ol>
      <section>
        <h2>{i18n.t('welcome.site')}</h2>
        <p>{i18n.t('welcome.siteText')}</p>
        <AllowSite />
      </section>
      <button type="button" class="button" onClick={onOpenLibrary}>
        {i18n.t('menu.openLibrary')}
      </button>
    </main>
  );
}

function Step({ icon, title, text }: { icon: typeof BookOpen; title: string; text: string }) {
  return (
    <li>
      <Icon node={icon} />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
    </li>
  );
}
