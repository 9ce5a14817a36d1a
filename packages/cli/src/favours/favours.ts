import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addAddFavour } from './add.ts';
import { addHarvest } from './harvest.ts';
import { addListFavours } from './list.ts';
import { addThankFavour } from './thank.ts';

export function addFavours(program: Command, desk: Desk): void {
  const favours = program.command('favours').description(desk.words.say('favours'));
  addListFavours(favours, desk);
  addAddFavour(favours, desk);
  addThankFavour(favours, desk);
  addHarvest(favours, desk);
}
