import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addGradeDrill } from './grade.ts';
import { addListDrill } from './list.ts';

export function addDrill(program: Command, desk: Desk): void {
  const drill = program.command('drill').description(desk.words.say('drill'));
  addListDrill(drill, desk);
  addGradeDrill(drill, desk);
}
