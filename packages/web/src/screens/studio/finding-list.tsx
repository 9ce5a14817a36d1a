import { type OwnWords, takeSuggestion } from '@kennis/domain';
import type { Finding } from '@kennis/domain/reading';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { isAbsence } from './align-findings.ts';
import { studioMessages } from './messages.ts';
import type { Findings } from './use-findings.ts';
import './finding-list.css';

const firstShown = 6;

interface Props {
  readonly text: string;
  readonly lang: 'nl' | 'en';
  readonly findings: Findings;
  readonly own?: OwnWords;
}

/** What was seen in a text, each with its place, the reason and another wording. Advice, which blocks nothing. */
export function FindingList({ findings, ...rest }: Props) {
  const say = useMessages(studioMessages);
  const [isAll, setAll] = useState(false);
  const { shown: all, active, look } = findings;
  if (all.length === 0) return null;
  const shown = isAll ? all : all.slice(0, Math.max(firstShown, (active ?? -1) + 1));
  return (
    <>
      <ul className="findings">
        {shown.map((finding, at) => (
          <OneFinding
            // biome-ignore lint/suspicious/noArrayIndexKey: a finding is its place in the text.
            key={at}
            finding={finding}
            isOpen={active === at}
            onOpen={() => look(active === at ? null : at)}
            findings={findings}
            {...rest}
          />
        ))}
      </ul>
      {shown.length < all.length && (
        <Button kind="quiet" icon="down" onPress={() => setAll(true)}>
          {say('findings.more', { count: all.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function OneFinding({
  finding,
  isOpen,
  onOpen,
  ...rest
}: Props & {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}) {
  const say = useMessages(studioMessages);
  const row = useRef<HTMLLIElement>(null);
  const { text, lang } = rest;
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li className="finding" data-open={isOpen || undefined} ref={row}>
      <button type="button" className="finding-head" aria-expanded={isOpen} onClick={onOpen}>
        <span>
          {!isAbsence(finding) && (
            <span className="finding-words" lang={lang} dir="auto">
              {shortened(text.slice(...finding.span).trim())}
            </span>
          )}
          <span className="finding-kind">{say(`kind.${finding.kind as KnownKind}`)}</span>
        </span>
        <Icon name="down" />
      </button>
      {isOpen && <FindingBody finding={finding} {...rest} />}
    </li>
  );
}

function FindingBody({
  finding,
  text,
  lang,
  own,
  findings: { take, show, leave },
}: Props & { readonly finding: Finding }) {
  const say = useMessages(studioMessages);
  const taken = takeSuggestion(text, finding, lang, own);
  return (
    <div className="finding-body">
      <p>{finding.reason}</p>
      <p className="finding-instead">{finding.suggestion}</p>
      <div className="acts finding-acts">
        {taken && (
          <Button kind="edge" icon="check" onPress={() => take(taken)}>
            {finding.about.plain === undefined
              ? say(`take.${finding.kind as TakenKind}`)
              : say('take.plain', { plain: finding.about.plain })}
          </Button>
        )}
        {!taken && !isAbsence(finding) && (
          <Button kind="edge" icon="edit" onPress={() => show(finding)}>
            {say('show')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => leave(finding)}>
          {say('leave')}
        </Button>
      </div>
    </div>
  );
}

type KnownKind =
  | 'jargon'
  | 'abbreviation'
  | 'long-sentence'
  | 'passive'
  | 'hard-word'
  | 'no-who'
  | 'no-what'
  | 'no-ask'
  | 'vague';
type TakenKind = 'long-sentence' | 'no-who' | 'no-ask';

const mostLetters = 60;

function shortened(words: string): string {
  if (words.length <= mostLetters) return `‘${words}’`;
  return `‘${words.slice(0, mostLetters).replace(/\s+\S*$/, '')} …’`;
}
