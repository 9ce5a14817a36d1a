import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addAddLine } from './add.ts';
import { addListLines } from './list.ts';
import { addRemoveLine } from './remove.ts';

export function addLines(program: Command, desk: Desk): void {
  const lines = program.command('lines').description(desk.words.say('lines'));
  addListLines(lines, desk);
  addAddLine(lines, desk);
  addRemoveLine(lines, desk);
}
