/** Directed worth: gain[from * count + to] is what `from` has of meeting `to`. */
export type Gains = Float64Array;

/**
 * Who sits where in every round, with what that is worth, reckoned anew at each change. A pair counts once, however often
 * it meets.
 */
export class Schedule {
  readonly count: number;
  readonly rounds: number;
  /** What each has of everybody met. */
  readonly own: Float64Array;
  /** That, and what everybody met has of each. */
  readonly shared: Float64Array;
  /** How often two met; symmetric. */
  readonly met: Uint16Array;
  readonly tables: number[][][];
  /** By round and person. */
  readonly tableOf: Int32Array;
  /** The sum of all `own`. */
  utility = 0;
  /** Meetings beyond the first of a pair. */
  repeats = 0;
  /** By how much people stay below `floors`, together; who is furthest below counts most. */
  shortage = 0;
  floors: Floors;
  readonly #gains: Gains;
  readonly #past: Past | null;

  constructor(gains: Gains, count: number, rounds: number, past: Past | null = null) {
    this.#gains = gains;
    this.#past = past;
    this.count = count;
    this.rounds = rounds;
    this.own = past?.own.slice() ?? new Float64Array(count);
    this.shared = past?.shared.slice() ?? new Float64Array(count);
    this.floors = { own: new Float64Array(count), shared: new Float64Array(count) };
    this.met = past?.met.slice() ?? new Uint16Array(count * count);
    this.tables = Array.from({ length: rounds }, () => []);
    this.tableOf = new Int32Array(rounds * count).fill(-1);
  }

  /** Seats a whole round that was empty. */
  seat(round: number, tables: readonly (readonly number[])[]): void {
    this.tables[round] = tables.map((table) => [...table]);
    for (const [number, table] of tables.entries()) {
      for (const [place, person] of table.entries()) {
        this.tableOf[round * this.count + person] = number;
        for (const other of table.slice(0, place)) this.#meet(person, other);
      }
    }
  }

  /** Everybody of a round gets up; gives where they sat. */
  unseat(round: number): readonly (readonly number[])[] {
    const tables = this.tables[round] as number[][];
    for (const table of tables) {
      for (const [place, person] of table.entries())
        for (const other of table.slice(0, place)) this.#part(person, other);
    }
    this.tables[round] = [];
    return tables;
  }

  /** The table at which somebody sits. */
  tableAt(round: number, person: number): number {
    return this.tableOf[round * this.count + person] as number;
  }

  members(round: number, table: number): number[] {
    return (this.tables[round] as number[][])[table] as number[];
  }

  /** Two people of different tables change places. */
  swap(round: number, a: number, b: number): void {
    const [tableA, tableB] = [this.tableAt(round, a), this.tableAt(round, b)];
    this.#replace(round, tableA, a, b);
    this.#replace(round, tableB, b, a);
    this.tableOf[round * this.count + a] = tableB;
    this.tableOf[round * this.count + b] = tableA;
    for (const other of this.members(round, tableA)) if (other !== b) this.#meet(b, other);
    for (const other of this.members(round, tableB)) if (other !== a) this.#meet(a, other);
  }

  /** Somebody moves to another table. */
  move(round: number, person: number, to: number): void {
    const members = this.members(round, this.tableAt(round, person));
    members.splice(members.indexOf(person), 1);
    for (const other of members) this.#part(person, other);
    for (const other of this.members(round, to)) this.#meet(person, other);
    this.members(round, to).push(person);
    this.tableOf[round * this.count + person] = to;
  }

  /** From now on `shortage` is counted below these. */
  setFloors(floors: Floors): void {
    this.floors = floors;
    const below = (totals: Float64Array, floor: Float64Array) =>
      totals.reduce((sum, total, person) => sum + shortOf(total, floor[person] as number), 0);
    this.shortage = below(this.own, floors.own) + below(this.shared, floors.shared);
  }

  /** The same with nobody seated. */
  empty(): Schedule {
    return new Schedule(this.#gains, this.count, this.rounds, this.#past);
  }

  copy(): Schedule {
    const copy = this.empty();
    for (const [round, tables] of this.tables.entries()) copy.seat(round, tables);
    copy.setFloors(this.floors);
    return copy;
  }

  #replace(round: number, table: number, person: number, by: number): void {
    const members = this.members(round, table);
    for (let place = 0; place < members.length; place++) {
      if (members[place] === person) members[place] = by;
      else this.#part(person, members[place] as number);
    }
  }

  #meet(a: number, b: number): void {
    const times = (this.met[a * this.count + b] as number) + 1;
    this.#setMet(a, b, times);
    if (times > 1) this.repeats++;
    else this.#earn(a, b, 1);
  }

  #part(a: number, b: number): void {
    const times = (this.met[a * this.count + b] as number) - 1;
    this.#setMet(a, b, times);
    if (times > 0) this.repeats--;
    else this.#earn(a, b, -1);
  }

  #setMet(a: number, b: number, times: number): void {
    this.met[a * this.count + b] = times;
    this.met[b * this.count + a] = times;
  }

  #earn(a: number, b: number, sign: 1 | -1): void {
    const forA = sign * (this.#gains[a * this.count + b] as number);
    const forB = sign * (this.#gains[b * this.count + a] as number);
    if (forA === 0 && forB === 0) return;
    const { own, shared } = this.floors;
    this.#add(this.own, a, forA, own);
    this.#add(this.own, b, forB, own);
    this.#add(this.shared, a, forA + forB, shared);
    this.#add(this.shared, b, forA + forB, shared);
    this.utility += forA + forB;
  }

  #add(totals: Float64Array, person: number, gain: number, floors: Float64Array): void {
    const floor = floors[person] as number;
    const before = totals[person] as number;
    const after = before + gain;
    totals[person] = after;
    if (before < floor || after < floor) this.shortage += shortOf(after, floor) - shortOf(before, floor);
  }
}

/** How far a total is below its floor, and more than in proportion. */
function shortOf(total: number, floor: number): number {
  const short = floor - total;
  return short > 0 ? short * (0.6 + short / floor) : 0;
}

/** Rounds that were held before these: who met, and what each has of them. */
export interface Past {
  readonly met: Uint16Array;
  readonly own: Float64Array;
  readonly shared: Float64Array;
}

/** What each should not have less than: for themselves, and with what others have of them. */
export interface Floors {
  readonly own: Float64Array;
  readonly shared: Float64Array;
}
