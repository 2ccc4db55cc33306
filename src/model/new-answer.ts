/** A title as a folder name: "Can't sign in (AADSTS50126)" becomes `can-t-sign-in-aadsts50126`. */
export function toSlug(title: string): string {
  return (
    title
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'new-answer'
  )
}

/** The text of a new source file, with everything an author has to fill in. */
export function newAnswer(id: number, title: string, today: string): string {
  return `---
id: ${id}
title: ${JSON.stringify(title)}
answer: One sentence of at most 160 characters that helps on its own in a ticket.
symptom:
  - ${JSON.stringify(title)}
codes: []
topic: reset-by-admin
audience: helpdesk
requiredRole: [none]
licence: none
hybridOnly: false
minutes: 5
related: []
sources:
  - { url: "https://learn.microsoft.com/entra/", checked: ${today} }
---

<Check>

How to see, without changing anything, that this is the problem.

</Check>

<Cause>

Why it happens.

</Cause>

<Fix>

1. Do one thing.

   Where to find it: **Entra ID > Users**.

   > What the reader sees then.

</Fix>

<Verify>

How to know that it is solved.

</Verify>

<Escalate>

- what to collect before handing it on
- never a password, never a one-time code

</Escalate>
`
}
