import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addAddGoal } from './add.ts';
import { addEndGoal } from './end.ts';
import { addListGoals } from './list.ts';

export function addGoals(program: Command, desk: Desk): void {
  const goals = program.command('goals').description(desk.words.say('goals'));
  addListGoals(goals, desk);
  addAddGoal(goals, desk);
  addEndGoal(goals, desk);
}
