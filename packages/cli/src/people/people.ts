import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addAddPerson } from './add.ts';
import { addDeletePerson } from './delete.ts';
import { addEditPerson } from './edit.ts';
import { addInTouch } from './in-touch.ts';
import { addListPeople } from './list.ts';
import { addMetPeople } from './met.ts';
import { addRestorePerson } from './restore.ts';
import { addSearchPeople } from './search.ts';
import { addShowPerson } from './show.ts';
import { addTrust } from './trust.ts';

export function addPeople(program: Command, desk: Desk): void {
  const people = program.command('people').description(desk.words.say('people'));
  addListPeople(people, desk);
  addShowPerson(people, desk);
  addSearchPeople(people, desk);
  addInTouch(people, desk);
  addTrust(people, desk);
  addAddPerson(people, desk);
  addEditPerson(people, desk);
  addMetPeople(people, desk);
  addDeletePerson(people, desk);
  addRestorePerson(people, desk);
}
