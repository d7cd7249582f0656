// Two people who edit one candidate, with and without a connection, in whatever order: the server's rule and the queues
// of two browsers, as small as they can be, around the functions that decide.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Change, joined, verdictOn } from './change.ts';

const fields = ['motivation', 'fte'] as const;
type Field = (typeof fields)[number];
/** Sees what the server has, types in a field, or has the next edit of the queue arrive at the server. */
type Step = { who: 0 | 1 } & ({ what: 'see' } | { what: 'send' } | { what: 'edit'; field: Field });
type Sent = Change & { on: string; revision: string };
type Values = Record<string, unknown>;

const who = fc.constantFrom(0 as const, 1 as const);
const between: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ who, what: fc.constant('see' as const) }),
  fc.record({ who, what: fc.constant('send' as const) }),
);
const editOf = (field: fc.Arbitrary<Field>, editor: fc.Arbitrary<0 | 1> = who) =>
  fc.record({ who: editor, what: fc.constant('edit' as const), field });

const runs = { numRuns: 1000 };

it('both win on different fields, and neither is asked', () => {
  const steps: fc.Arbitrary<Step> = fc.oneof(
    between,
    editOf(fc.constant('motivation'), fc.constant(0)),
    editOf(fc.constant('fte'), fc.constant(1)),
  );
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 30 }), (all) => {
      const { server, typed, asked } = play(all);
      expect(asked).toEqual([]);
      expect(server.values).toMatchObject(
        Object.fromEntries(typed.map(({ field, text }) => [field, text])),
      );
    }),
    runs,
  );
});

it('nobody overwrites what he or she has not seen, and no edit is lost without a word', () => {
  const steps: fc.Arbitrary<Step> = fc.oneof(between, editOf(fc.constantFrom(...fields)));
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 40 }), (all) => {
      const { typed, asked, stored, overwrittenUnseen } = play(all);
      expect(overwrittenUnseen).toEqual([]);
      const typedOver = typed.filter((one, index) =>
        typed.slice(index + 1).some(({ who, field }) => who === one.who && field === one.field),
      );
      const accounted = [...asked, ...stored, ...typedOver.map(({ text }) => text)];
      expect(accounted).toEqual(expect.arrayContaining(typed.map(({ text }) => text)));
    }),
    runs,
  );
});

function play(steps: readonly Step[]) {
  const server: { revision: string; values: Values } = { revision: 'v0', values: {} };
  const people = [new Person(), new Person()] as const;
  const typed: { who: number; field: Field; text: string }[] = [];
  const asked: string[] = [];
  const stored: string[] = [];
  const overwrittenUnseen: string[] = [];

  /** The rule: an edit is good for the version that it was made on. */
  const isTaken = (person: Person, { written, revision, text }: Sent, on: string) => {
    if (on !== server.revision) return false;
    for (const field of Object.keys(written)) {
      if (!person.knows(field, server.values[field])) overwrittenUnseen.push(`${text} ${field}`);
    }
    Object.assign(server, { revision, values: { ...server.values, ...written } });
    stored.push(text);
    return true;
  };
  const settle = (person: Person, change: Sent) => {
    const madeOn = { revision: change.on };
    const verdict = verdictOn(change, { ...server.values, revision: server.revision }, madeOn);
    if (verdict === 'conflict') asked.push(change.text);
    if (verdict === 'stored') stored.push(change.text);
    if (verdict === 'again') isTaken(person, { ...change, revision: newName() }, server.revision);
  };
  const send = (person: Person) => {
    const sent = person.queue.shift();
    if (!sent) return;
    const taken = isTaken(person, sent, sent.on);
    const left = person.forget(sent);
    if (!taken && left) settle(person, left);
  };

  for (const step of steps) {
    const { who } = step;
    const person = people[who];
    if (step.what === 'see') person.see(server);
    else if (step.what === 'send') send(person);
    else typed.push({ who, field: step.field, text: person.edit(step.field) });
  }
  for (const person of people) while (person.queue.length > 0) send(person);
  return { server, typed, asked, stored, overwrittenUnseen };
}

class Person {
  queue: Sent[] = [];
  #unsent: Sent[] = [];
  #view: { revision: string; values: Values } = { revision: 'v0', values: {} };
  #known = new Set(fields.map((field) => `${field} undefined`));

  /** The server's version with what waits here on top, as the SDK shows it. */
  see({ revision, values }: { revision: string; values: Values }) {
    const waiting = this.queue.map(({ written }) => written);
    this.#look({
      revision: this.queue.at(-1)?.revision ?? revision,
      values: Object.assign({}, values, ...waiting),
    });
  }

  edit(field: Field): string {
    const revision = newName();
    const text = `typed ${revision}`;
    const change = { path: 'a/b', part: field, subject: 'Anna', field, text };
    const values = {
      written: { [field]: text },
      seen: { [field]: [this.#view.values[field] ?? null] },
    };
    const { left, change: whole } = joined(this.#unsent, { ...change, ...values });
    const sent = { ...whole, on: this.#view.revision, revision };
    this.#unsent = [...left, sent];
    this.queue.push(sent);
    this.#look({ revision, values: { ...this.#view.values, [field]: text } });
    return text;
  }

  /** What is left of an edit by the time that the server answered: a later one may stand for it. */
  forget({ revision }: Sent): Sent | undefined {
    const left = this.#unsent.find((known) => known.revision === revision);
    this.#unsent = this.#unsent.filter((known) => known !== left);
    return left;
  }

  knows(field: string, value: unknown): boolean {
    return this.#known.has(`${field} ${value}`);
  }

  #look(view: { revision: string; values: Values }) {
    this.#view = view;
    for (const field of fields) this.#known.add(`${field} ${view.values[field]}`);
  }
}

let names = 0;
function newName(): string {
  names += 1;
  return `v${names}`;
}
