// Every part on one page, for whoever works on how they look: `vite`, then /gallery.html. Not part of the app.
import './index.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar } from './avatar.tsx';
import { Button, IconButton } from './button.tsx';
import { CheckBox } from './check-box.tsx';
import { Chip, ToggleChip } from './chip.tsx';
import { EmptyState } from './empty-state.tsx';
import { NoticeLine, NoticeProvider, useNotice } from './notice.tsx';
import { PageHeader } from './page-header.tsx';
import { SearchBox } from './search-box.tsx';
import { Segmented } from './segmented.tsx';
import { Sheet } from './sheet.tsx';
import { Switch } from './switch.tsx';
import { TextField } from './text-field.tsx';
import { WarmthMark } from './warmth-mark.tsx';

const people = [
  ['Sanne de Vries', 'eigenaar, Bakkerij De Vries', 0.47, 'in contact'],
  ['Mo El Amrani', 'warmtenetten, gemeente Zwolle', 0.12, 'koel'],
  ['Els van den Broek-Jansen', 'jurist', 0.93, 'warm'],
  ['Łukasz Żółć', 'orgelbouwer', null, 'nog niet gesproken'],
] as const;

function Gallery() {
  const [text, setText] = useState('');
  const [rhythm, setRhythm] = useState<'month' | 'quarter' | 'year' | null>('quarter');
  const [isOn, setOn] = useState(true);
  const [isOpen, setOpen] = useState(location.hash === '#sheet');
  const tell = useNotice();
  return (
    <div
      className="pane-inner"
      style={{
        maxInlineSize: '40rem',
        margin: '0 auto',
        padding: '0 1.25rem 4rem',
        display: 'grid',
        gap: '1.5rem',
      }}
    >
      <PageHeader
        over="zaterdag 21 november"
        title="Vandaag"
        acts={<IconButton icon="more" label="Meer" />}
      />
      <SearchBox label="Zoek iemand" clear="Leeg" value={text} onChange={setText} />
      <div className="chips">
        <ToggleChip isOn={isOn} onChange={setOn}>
          borrel
        </ToggleChip>
        <ToggleChip isOn={false} onChange={() => {}} icon="tag">
          rotary
        </ToggleChip>
        <Chip>vrijdag</Chip>
      </div>
      <ul className="rows">
        {people.map(([name, line, share, word]) => (
          <li className="row" key={name}>
            <Avatar name={name} />
            <div className="row-text">
              <p className="row-title">{name}</p>
              <p className="row-line">{line}</p>
            </div>
            <WarmthMark share={share} word={word} />
          </li>
        ))}
      </ul>
      <p style={{ display: 'flex', gap: 4 }}>
        {Array.from({ length: 21 }, (_, step) => step).map((step) => (
          <span
            key={step}
            className="warm"
            style={
              { '--w': step / 20, background: 'var(--warm)', flex: 1, blockSize: 24 } as React.CSSProperties
            }
          />
        ))}
      </p>
      <div className="chips">
        <Button
          kind="main"
          icon="plus"
          onPress={() => tell({ text: 'Sanne is bewaard.', act: { text: 'Terug', onPress: () => {} } })}
        >
          Bewaar
        </Button>
        <Button onPress={() => setOpen(true)}>Later</Button>
        <Button kind="quiet">Niet</Button>
        <Button kind="danger" icon="trash">
          Wis
        </Button>
        <Button isDisabled>Uit</Button>
      </div>
      <TextField label="Naam" value={text} onChange={setText} hint="Voor- en achternaam." />
      <TextField
        label="Wat doet Sanne?"
        value=""
        onChange={() => {}}
        error="Dag 31-02-2026 bestaat niet."
        lines
      />
      <Segmented
        label="Ritme"
        value={rhythm}
        onChange={setRhythm}
        options={[
          { value: 'month', text: 'Elke maand' },
          { value: 'quarter', text: 'Elk kwartaal' },
          { value: 'year', text: 'Elk jaar' },
        ]}
      />
      <Switch isOn={isOn} onChange={setOn}>
        Spreek me aan met u
      </Switch>
      <CheckBox isOn={isOn} onChange={setOn}>
        Kaartjes bij me
      </CheckBox>
      <NoticeLine>Geen verbinding. Alles staat op dit apparaat.</NoticeLine>
      <EmptyState title="Nog niemand" act={<Button kind="main">Haal je contacten op</Button>}>
        Kennis begint met wie je al kent.
      </EmptyState>
      {isOpen && (
        <Sheet
          title="Gesprek"
          close="Sluit"
          onClose={() => setOpen(false)}
          foot={<Button kind="main">Bewaar</Button>}
        >
          <TextField label="In één regel" value={text} onChange={setText} autoFocus />
          <p>Wie, wat doen ze, wat zoeken ze, wat is er beloofd.</p>
        </Sheet>
      )}
    </div>
  );
}

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <NoticeProvider>
      <Gallery />
    </NoticeProvider>,
  );
}
