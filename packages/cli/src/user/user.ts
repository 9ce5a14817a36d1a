import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addAddUser } from './add.ts';
import { addListUsers } from './list.ts';
import { addResetUser } from './reset.ts';

export function addUser(program: Command, desk: Desk): void {
  const user = program.command('user').description(desk.words.say('user'));
  addListUsers(user, desk);
  addAddUser(user, desk);
  addResetUser(user, desk);
}
