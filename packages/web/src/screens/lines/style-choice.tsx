import { changeSettings, type RecordOf, styles } from '@kennis/domain';
import { Segmented } from '../../design/segmented.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { useEdit } from '../../offline/book.tsx';
import { linesMessages } from './messages.ts';

/** How you like to speak: those lines come first, and none is left out (A5). */
export function StyleChoice({ setting }: { readonly setting: RecordOf<'setting'> | null }) {
  const say = useMessages(linesMessages);
  const speak = useWholeWording();
  const edit = useEdit();
  const style = setting?.fields.style ?? null;
  return (
    <section className="lines-style">
      <h2>{say('style')}</h2>
      <Segmented
        required
        label={say('style')}
        value={style ?? 'none'}
        options={[
          ...styles.map((value) => ({ value, text: asLine(speak({ key: `style.${value}`, values: {} })) })),
          { value: 'none' as const, text: say('style-none') },
        ]}
        onChange={(next) =>
          void edit(() => changeSettings({ setting }, { style: next === 'none' ? null : next }))
        }
      />
      <p className="lines-soft">{say('style-why')}</p>
    </section>
  );
}
