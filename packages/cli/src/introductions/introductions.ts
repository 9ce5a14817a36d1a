import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addAddIntroduction } from './add.ts';
import { addListIntroductions } from './list.ts';
import { addProposals } from './proposals.ts';
import { addIntroductionStep } from './step.ts';

export function addIntroductions(program: Command, desk: Desk): void {
  const introductions = program.command('introductions').description(desk.words.say('introductions'));
  addListIntroductions(introductions, desk);
  addProposals(introductions, desk);
  addAddIntroduction(introductions, desk);
  addIntroductionStep(introductions, desk);
}
