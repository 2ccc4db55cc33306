import { describe, expect, test } from 'vitest'
import { readPaste, redact } from '../../../src/search/paste.ts'

const read = (text: string) => readPaste(text, () => false)
const kinds = (text: string) => read(text).ignored.map(({ kind }) => kind)

const signIn = `AADSTS50126: Error validating credentials due to invalid username or password.
Trace ID: 5f0a1c1e-7f0b-4a55-9d3c-2b6f0c8e1a00
Correlation ID: 0b7d6a52-91c4-4c0e-8f3b-6d1f2c9a7e44
Timestamp: 2026-11-22 08:14:09Z
adele.vance@contoso.com`

test('a sign-in error is read as its code and its message, and the rest is ignored', () => {
  const { codes, message, text } = read(signIn)
  expect(codes.map(({ code }) => code)).toEqual(['AADSTS50126'])
  expect(message).toBe('Error validating credentials due to invalid username or password.')
  expect(text).toBe(
    'AADSTS50126: Error validating credentials due to invalid username or password.',
  )
  expect(new Set(kinds(signIn))).toEqual(
    new Set(['trace-id', 'correlation-id', 'timestamp', 'email']),
  )
})

describe('wrappers are taken off', () => {
  test('a token response in JSON', () => {
    const json =
      '{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided.\\r\\nTrace ID: 5b5b195d-e62f-47bd-b1fd-f97116ea9883","error_codes":[7000215]}'
    expect(read(json).codes.map(({ code }) => code)).toEqual(['AADSTS7000215'])
    expect(read(json).message).toBe('Invalid client secret provided.')
  })

  test('a sign-in address', () => {
    const address =
      'https://app.example.com/cb#error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent.%0d%0aTrace+ID%3a+5b5b195d-e62f-47bd-b1fd-f97116ea9883&state=x'
    expect(read(address).codes.map(({ code }) => code)).toEqual(['AADSTS65004'])
    expect(read(address).message).toBe('User declined to consent.')
  })

  test('an event as XML', () => {
    expect(read('<EventID Qualifiers="0">6329</EventID>').codes.map(({ code }) => code)).toEqual([
      'event 6329',
    ])
  })

  test('a mail, whose code stands below the message', () => {
    const mail = `Hi team,\n\n  Your sign-in was successful but your device does not meet the criteria\n  Error Code: 53002\n\nThx, Jo`
    expect(read(mail).message).toBe(
      'Your sign-in was successful but your device does not meet the criteria',
    )
  })
})

describe('noise by kind', () => {
  test.each([
    ['tenant 5f0a1c1e-7f0b-4a55-9d3c-2b6f0c8e1a00', 'guid'],
    ['on dc02.corp.contoso.com', 'host'],
    ['from 10.20.30.40:443', 'ip'],
    ['from fe80::1ff:fe23:4567:890a', 'ip'],
    ['call +49 170 1234567', 'phone'],
    ['eyJhbGciOiJSUzI1NiIsImtpZCI6.eyJhdWQiOiJodHRwczovL2dyYXBo.c2ln', 'token'],
    ['client_secret=abc8Q~abcdefghijklmnopqrstuvwxyz01234567', 'secret'],
    ['Temp password: Xk9!abc2', 'secret'],
    ['CONTOSO\\j.doe', 'user-name'],
    ['C:\\Users\\anna\\sync.log', 'path'],
    ['DESKTOP-4F7K2', 'device'],
    ['PC-DESK', 'device'],
    ['anna@contoso.com', 'email'],
    ['eyJhbGciOiJSU', 'token'],
    ['pwd=geheim', 'secret'],
    ['https://contoso.sharepoint.com/sites/x?id=1', 'address'],
    ['11/22/2026 8:14:09 AM', 'timestamp'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind])
  })

  test.each([
    'aka.ms/ssprsetup',
    'admin.microsoft.com',
    '535 5.7.139 Authentication unsuccessful',
    'password: the password is right but refused',
    'The operation failed because password synchronization is not enabled',
    'InvalidClientSecretExpiredKeysProvided',
    'az ad app credential reset --append',
  ])('"%s" is not noise', (text) => {
    expect(kinds(text)).toEqual([])
  })
})

test('the text for a ticket keeps what support needs and blacks out people and secrets', () => {
  const ticket = redact(`${signIn}\nclient_secret=abc8Q~abcdefghijklmnopqrstuvwxyz01234567`)
  expect(
    ticket,
  ).toBe(`AADSTS50126: Error validating credentials due to invalid username or password.
Trace ID: 5f0a1c1e-7f0b-4a55-9d3c-2b6f0c8e1a00
Correlation ID: 0b7d6a52-91c4-4c0e-8f3b-6d1f2c9a7e44
Timestamp: 2026-11-22 08:14:09Z
[email]
client_secret=[secret]`)
})
