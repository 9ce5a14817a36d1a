import type { Command } from 'commander';
import { addCapture } from './capture/capture.ts';
import { addExport } from './contacts/export.ts';
import { addImport } from './contacts/import.ts';
import { addUndo } from './contacts/undo.ts';
import type { Desk } from './desk.ts';
import { addEvents } from './events/events.ts';
import { addExample } from './example/example.ts';
import { addRounds } from './hosting/rounds.ts';
import { addBackup } from './installation/backup.ts';
import { addDoctor } from './installation/doctor.ts';
import { addRestore } from './installation/restore.ts';
import { addServe } from './installation/serve.ts';
import { addMatch } from './matching/match.ts';
import { addPath } from './paths/path.ts';
import { addPeople } from './people/people.ts';
import { addRead } from './reading/read.ts';
import { addToday } from './today/today.ts';
import { addUser } from './user/user.ts';

/** Every command, in the order of the help. */
export function addCommands(program: Command, desk: Desk): void {
  addServe(program, desk);
  addToday(program, desk);
  addCapture(program, desk);
  addPeople(program, desk);
  addEvents(program, desk);
  addPath(program, desk);
  addRounds(program, desk);
  addMatch(program, desk);
  addRead(program, desk);
  addImport(program, desk);
  addUndo(program, desk);
  addExport(program, desk);
  addExample(program, desk);
  addUser(program, desk);
  addDoctor(program, desk);
  addBackup(program, desk);
  addRestore(program, desk);
}
