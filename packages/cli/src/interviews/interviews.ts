import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addAddInterview } from './add.ts';
import { addLadder } from './ladder.ts';
import { addListInterviews } from './list.ts';

export function addInterviews(program: Command, desk: Desk): void {
  const interviews = program.command('interviews').description(desk.words.say('interviews'));
  addListInterviews(interviews, desk);
  addLadder(interviews, desk);
  addAddInterview(interviews, desk);
}
