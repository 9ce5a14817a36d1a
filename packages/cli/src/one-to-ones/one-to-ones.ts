import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addAddOneToOne } from './add.ts';
import { addListOneToOnes } from './list.ts';

export function addOneToOnes(program: Command, desk: Desk): void {
  const oneToOnes = program.command('one-to-ones').description(desk.words.say('one-to-ones'));
  addListOneToOnes(oneToOnes, desk);
  addAddOneToOne(oneToOnes, desk);
}
