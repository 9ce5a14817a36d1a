import type { Command } from 'commander';
import type { Desk } from './desk.ts';
import { addServe } from './installation/serve.ts';

/** Every command, in the order of the help. */
export function addCommands(program: Command, desk: Desk): void {
  addServe(program, desk);
}
