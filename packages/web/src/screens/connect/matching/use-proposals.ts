import type { IntroductionProposal } from '@kennis/domain';
import { useEffect } from 'react';
import { useKeptState } from '../../../app/kennis.tsx';
import { useMatching } from './use-matching.ts';

const mostProposals = 60;

/** Who could help whom, best first; what was found last shows until it is found anew. */
export function useProposals(): readonly IntroductionProposal[] | null {
  const [proposals, setProposals] = useKeptState<readonly IntroductionProposal[] | null>(
    'connect.proposals',
    null,
  );
  const matching = useMatching();
  useEffect(() => {
    let isGone = false;
    void matching?.propose(mostProposals).then(
      (found) => isGone || setProposals(found),
      () => isGone || setProposals([]),
    );
    return () => {
      isGone = true;
    };
  }, [matching, setProposals]);
  return proposals;
}
