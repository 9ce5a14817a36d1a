/** Looking back on an event (E1, A7); energy and enjoyment from 1 to 5. */
export type ReflectionFields = {
  readonly event: string;
  readonly on: string;
  readonly brought?: string;
  readonly cards?: number;
  readonly goalMet?: 'yes' | 'partly' | 'no';
  readonly well?: string;
  readonly better?: string;
  readonly energy?: number;
  readonly enjoyment?: number;
};
