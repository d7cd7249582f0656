import express from 'express';
import type { Request } from 'firebase-functions/https';
import { describe, expect, it } from 'vitest';
import { addressOf, baseOf, formIdOf } from './http.ts';

/** A request as Express reads it, without a server around it. */
function aRequest(headers: Record<string, string> = {}, path = '/'): Request {
  const made = Object.create(express().request);
  const socket = { remoteAddress: '10.0.0.1', encrypted: false };
  return Object.assign(made, {
    headers: { host: 'function.internal', ...headers },
    url: path,
    socket,
    connection: socket,
  });
}

describe('the address that is counted', () => {
  it.each([
    ['the visitor that the content network names', '198.51.100.7'],
    ['of several, the one that was written last', '6.6.6.6, 198.51.100.7'],
  ])('is %s', (_what, named) => {
    const proxies = '198.51.100.7, 192.0.2.33, 169.254.1.1';
    expect(addressOf(aRequest({ 'fastly-client-ip': named, 'x-forwarded-for': proxies }))).toBe(
      '198.51.100.7',
    );
  });

  it('is the last of the proxies without that: what stands before may be made up', () => {
    expect(addressOf(aRequest({ 'x-forwarded-for': '6.6.6.6, 198.51.100.7' }))).toBe(
      '198.51.100.7',
    );
    expect(addressOf(aRequest({ 'fastly-client-ip': ' ', 'x-forwarded-for': '192.0.2.9' }))).toBe(
      '192.0.2.9',
    );
  });

  it('is that of the connection where nobody names one', () => {
    expect(addressOf(aRequest())).toBe('10.0.0.1');
    expect(addressOf(aRequest({ 'x-forwarded-for': '' }))).toBe('10.0.0.1');
  });
});

describe('where the browser found us', () => {
  it('is the host that Hosting was asked for', () => {
    const hosting = { 'x-forwarded-host': 'instroom.example', 'x-forwarded-proto': 'https' };
    expect(baseOf(aRequest(hosting))).toBe('https://instroom.example');
    expect(baseOf(aRequest({ 'x-forwarded-host': '127.0.0.1:5000' }))).toBe(
      'http://127.0.0.1:5000',
    );
    expect(baseOf(aRequest())).toBe('http://function.internal');
  });

  it.each([
    'evil.example/x?"',
    'a b',
    'a.example, b.example',
    '<b>',
  ])('is not %s, which is no host', (forwarded) => {
    expect(baseOf(aRequest({ 'x-forwarded-host': forwarded }))).toBe('http://function.internal');
  });
});

describe('the form in an address', () => {
  it.each([
    ['/api/forms/oost', 'oost'],
    ['/api/forms/oost/submissions', 'oost'],
    ['/api/forms/demo-oost_2/html/', 'demo-oost_2'],
    ['/formulier/oost', 'oost'],
    ['/f/oost', 'oost'],
    ['/of/oost', undefined],
    ['/api/forms/oost/other', undefined],
    ['/api/forms/..%2Fx', undefined],
    ['/formulier/', undefined],
  ])('%s is %s', (path, formId) => expect(formIdOf(aRequest({}, path))).toBe(formId));
});
