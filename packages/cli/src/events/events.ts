import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addAddEvent } from './add.ts';
import { addEventAttendees } from './attendees.ts';
import { addListEvents } from './list.ts';
import { addEventYield } from './yield.ts';

export function addEvents(program: Command, desk: Desk): void {
  const events = program.command('events').description(desk.words.say('events'));
  addListEvents(events, desk);
  addEventYield(events, desk);
  addEventAttendees(events, desk);
  addAddEvent(events, desk);
}
