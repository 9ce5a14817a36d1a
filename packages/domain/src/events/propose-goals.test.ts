import { expect, test } from 'vitest';
import { proposeGoals } from './propose-goals.ts';

const forms = (...given: Parameters<typeof proposeGoals>) =>
  proposeGoals(...given).map(({ goal }) => goal.form);

test('[P2] maintenance is proposed first when many you know will be there', () => {
  expect(proposeGoals({ kind: 'reception' }, 5)[0]).toEqual({
    goal: { form: 'again' },
    reason: { type: 'many-known', count: 5 },
  });
  expect(forms({ kind: 'congress', theme: 'warmtenetten' }, 8)).toEqual(['again', 'theme', 'meet']);
  expect(forms({ kind: 'club' }, 2)).toEqual(['again', 'meet']);
});

test('[P2] where there is a theme it is proposed before meeting people', () => {
  expect(proposeGoals({ kind: 'congress', theme: ' warmtenetten ' }, 1)[0]).toEqual({
    goal: { form: 'theme', theme: 'warmtenetten' },
    reason: { type: 'theme', theme: 'warmtenetten' },
  });
});

test('[P2] without a theme, meeting some you do not know comes first', () => {
  expect(proposeGoals({ kind: 'reception' }, 0)[0]?.goal).toEqual({ form: 'meet', count: 3 });
  expect(forms({ kind: 'reception' }, 0)).toEqual(['meet', 'again']);
});

test('[P8] a funeral and a farewell have no goal', () => {
  expect(proposeGoals({ kind: 'funeral', theme: 'x' }, 20)).toEqual([]);
  expect(proposeGoals({ kind: 'farewell' }, 20)).toEqual([]);
});
