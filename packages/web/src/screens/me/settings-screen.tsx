import { changeSettings, type RecordOf, type SettingFields, settingDefaults } from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Switch } from '../../design/switch.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { Amounts } from './amounts.tsx';
import { EmbeddingsSwitch } from './embeddings-switch.tsx';
import { meMessages } from './messages.ts';
import { OwnReach } from './own-reach.tsx';
import { ZoneField } from './zone-field.tsx';
import './me.css';

/** Language, form of address, theme, zone, and how much Kennis suggests. */
export function SettingsScreen() {
  const say = useMessages(meMessages);
  const { preferences } = usePreferences();
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const read = useQuery(['settings'], (reading) => reading.record('setting'));
  if (read === undefined) return null;
  const setting = read as RecordOf<'setting'> | null;
  const set = setting?.fields ?? {};
  const change = async (intent: SettingFields) => {
    const done = await edit(() => changeSettings({ setting }, intent));
    if (!done.ok) tell({ text: problemText(done.problem) });
  };
  return (
    <>
      <PageHeader title={say('settings')} back={{ href: '/me', label: say('back') }} />
      <div className="form">
        <Choice
          title={say('language')}
          value={preferences.language}
          options={(['nl', 'en'] as const).map((value) => ({ value, text: say(`language.${value}`) }))}
          onChange={(language) => void change({ language })}
        />
        <Choice
          title={say('address')}
          value={preferences.address}
          options={(['je', 'u'] as const).map((value) => ({ value, text: say(`address.${value}`) }))}
          onChange={(address) => void change({ address })}
        />
        <Choice
          title={say('theme')}
          value={preferences.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            text: say(`theme.${value}`),
          }))}
          onChange={(theme) => void change({ theme })}
        />
        <ZoneField zone={preferences.zone} onChange={(zone) => void change({ zone })} />
        <Amounts set={set} onChange={(intent) => void change(intent)} />
        <OwnReach setting={setting} />
        <Switch isOn={set.guards ?? settingDefaults.guards} onChange={(guards) => void change({ guards })}>
          {say('guards')}
          <span className="me-line me-block">{say('guards.hint')}</span>
        </Switch>
        <EmbeddingsSwitch
          isOn={set.embeddings === true}
          onChange={(embeddings) => void change({ embeddings })}
        />
      </div>
    </>
  );
}

function Choice<Value extends string>({
  title,
  value,
  options,
  onChange,
}: {
  readonly title: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <div className="me-choice">
      <span className="me-line" aria-hidden="true">
        {title}
      </span>
      <Segmented
        required
        label={title}
        value={value}
        options={options}
        onChange={(next) => next && onChange(next)}
      />
    </div>
  );
}
