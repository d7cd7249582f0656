import { describe, expect, it } from 'vitest';
import { candidateSchema } from './candidate.ts';

describe('the address of a profile', () => {
  const { linkedinUrl } = candidateSchema.shape;

  it.each([
    'https://www.linkedin.com/in/anna-voorbeeld?trk=x#top',
    'http://profiel.example/é',
    'HTTPS://profiel.example',
  ])('leads to a website: %s', (url) => {
    expect(linkedinUrl.parse(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'mailto:anna@kandidaat.example',
    'linkedin.com/in/anna',
    `https://profiel.example/${'x'.repeat(300)}`,
  ])('is nothing else: %s', (url) => {
    expect(linkedinUrl.safeParse(url).success).toBe(false);
  });
});
