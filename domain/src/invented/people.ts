// Invented people: common names put together by chance, with addresses and numbers that lead nowhere.
import { fold } from '../candidate/name.ts';
import type { Random } from './random.ts';

const firstNames =
  `Aaliyah Adam Anna Anouk Bas Bo Bram Carlijn Daan Daphne Deniz Dirk Elif Emma Eva Fatima Femke
  Finn Floor Gijs Hanna Hugo Ilse Imane Iris Jasper Jesse Joris Julia Kees Koen Lars Lieke Lisa Lotte Maarten Malik
  Marit Mees Milan Mohammed Naomi Niels Noor Olivier Pien Pim Quinten Roos Ruben Samira Sanne Sem Sofie Stijn Sven
  Tess Thijs Tim Ümit Valérie Vera Willem Yara Youssef Zoë`.split(/\s+/);

// Written as in a phone book: the infix after the comma.
const lastNames =
  `Bakker|Berg, van den|Boer, de|Bos|Bosch, van den|Brink, van den|Brouwer|Demir|Dekker|Dijk, van|
  Dijkstra|El Amrani|Graaf, de|Groot, de|Haan, de|Hendriks|Heuvel, van den|Hoekstra|Jacobs|Jansen|Jong, de|Kaya|
  Koster|Kuiper|Leeuwen, van|Linden, van der|Maas|Meer, van der|Meijer|Mulder|Peters|Post|Prins|Ruiter, de|Schouten|
  Singh|Smit|Veen, van der|Velde, van de|Visser|Vliet, van|Vos|Vries, de|Wal, van der|Willems|Wit, de|Yıldız|Zwart`
    .split('|')
    .map((name) => name.trim().split(', '));

const mailDomains = ['kandidaat.example', 'post.example', 'mail.example'];

export function inventPerson(random: Random, index: number) {
  const firstName = random.pick(firstNames);
  const [lastName = '', infix] = random.pick(lastNames);
  return {
    firstName,
    lastName,
    ...(infix && { infix }),
    email: inventEmail(random, [firstName, infix, lastName, index]),
    ...(random.chance(0.85) && inventPhone(random)),
    ...(random.chance(0.5) && { birthYear: random.between(1962, 2002) }),
  };
}

/** The number at the end keeps the addresses of namesakes apart. */
function inventEmail(random: Random, parts: unknown[]): string {
  const mailbox = fold(parts.filter(Boolean).join(' ')).replace(/[^a-z0-9]+/g, '.');
  return `${mailbox}@${random.pick(mailDomains)}`;
}

/** Dutch mobile numbers begin with 061 to 065 or 068, so nobody can have one that begins with 0600. */
function inventPhone(random: Random) {
  const digits = String(random.between(0, 999_999)).padStart(6, '0');
  const written = digits.replace(/(..)(..)(..)/, '$1 $2 $3');
  return { phone: `06 00 ${written}`, phoneE164: `+31600${digits}` };
}
